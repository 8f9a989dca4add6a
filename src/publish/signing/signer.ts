import { createHash, sign, type KeyObject } from 'node:crypto';
import { ALGORITHM, readKeys, signingInput, toBase64url } from '../../sources/jws.js';
import { CommandError } from '../command-error.js';
import { publicKeyOf, readPrivateKey } from './private-key.js';

/** Who signs what is published. */
export interface Signer {
  /** The attribute `public-key` of snippets: the key's own, and those that may come after it. */
  readonly publicKey: string;
  /** The detached JWS of a document: the same for the same bytes. */
  readonly sign: (document: string) => string;
}

/**
 * @param file of the private key
 * @param listed keys that snippets are to list; default: the key's own
 * @throws {CommandError}
 */
export function signerOf(file: string, listed?: string): Signer {
  const key = readPrivateKey(file);
  const own = publicKeyOf(key);
  const publicKey = listed === undefined ? own : readKeys(listed).join(' ');
  if (!publicKey.split(' ').includes(own)) {
    throw new CommandError([{ file, message: `--public-key does not list the public part of it, ${own}` }]);
  }
  return { publicKey, sign: (document) => signatureOf(Buffer.from(document), key) };
}

/** As RFC 7515 has it, with the public key as a hint to which of several it is. */
export function signatureOf(document: Uint8Array, key: KeyObject): string {
  const header = toBase64url(Buffer.from(JSON.stringify({ alg: ALGORITHM, kid: publicKeyOf(key) })));
  const digest = createHash('sha512').update(document).digest();
  return `${header}..${toBase64url(sign(null, signingInput(header, digest), key))}`;
}
