import { Command } from 'commander';
import { JSON_OPTION, printJson, printResult } from '../output.js';
import { parseKeys } from './parse-keys.js';

interface Options {
  readonly publicKey: string;
  readonly json?: boolean;
}

/** `explainer verify`: whether a document is signed, as an element with the same `public-key` would find. */
export const verifyCommand = () =>
  new Command('verify')
    .summary('says whether a published document is signed with a key')
    .description(
      'Reads a document and its signature, NAME.json.jws beside it, and ends with exit code 1 unless one of the keys has ' +
        'signed the very bytes of the document.',
    )
    .argument('<document>', 'NAME.json: a file, or its address')
    .requiredOption('--public-key <keys>', 'one key, or several with spaces between them', parseKeys)
    .option(...JSON_OPTION)
    .action(verify);

async function verify(document: string, { publicKey, json }: Options): Promise<void> {
  const { verifyDocument } = await import('../signing/verify-document.js');
  const key = await verifyDocument(document, publicKey.split(' '));
  if (json) printJson({ document, publicKey: key });
  else printResult(`${document}: signed with ${key}`);
}
