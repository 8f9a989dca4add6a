import { Command } from 'commander';
import { JSON_OPTION, printJson, printMessage, printResult } from '../output.js';

interface Options {
  readonly public?: boolean;
  readonly json?: boolean;
}

/** `explainer key`: makes the key that documents are signed with. */
export const keyCommand = () =>
  new Command('key')
    .summary('makes a key to sign documents with')
    .description(
      'Writes a new private Ed25519 key as a JWK, for its owner alone to read, and prints the public one: the value of ' +
        'the attribute public-key. A file that is there already is never changed.',
    )
    .argument('<file>', 'where the private key goes, as key.jwk: outside of what is published')
    .option('--public', 'print the public part of a key that is there')
    .option(...JSON_OPTION)
    .action(key);

async function key(file: string, { public: isThere, json }: Options): Promise<void> {
  const { newPrivateKey, publicKeyOf, readPrivateKey } = await import('../signing/private-key.js');
  if (!isThere) {
    const { writeNew } = await import('../write-file.js');
    writeNew(file, newPrivateKey(), 0o600);
    printMessage(
      `${file}: the private key. Keep a copy where nobody else can read it: it cannot be made again.`,
    );
  }
  const publicKey = publicKeyOf(readPrivateKey(file));
  if (json) printJson({ file, publicKey });
  else printResult(publicKey);
}
