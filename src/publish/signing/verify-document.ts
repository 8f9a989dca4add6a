import { createHash, createPublicKey, verify } from 'node:crypto';
import { readSignature, signatureAddress, signingInput } from '../../sources/jws.js';
import { CommandError } from '../command-error.js';
import { readBytes } from '../read-text.js';

/** How long an answer may take. */
const DEADLINE_MS = 10_000;

/**
 * Whether one of the keys has signed a document.
 * @param place a file, or an http(s) address
 * @returns the key that has
 * @throws {CommandError} naming why not
 */
export async function verifyDocument(place: string, keys: readonly string[]): Promise<string> {
  const isAddress = /^https?:/i.test(place);
  const beside = isAddress ? signatureAddress(place) : `${place}.jws`;
  const read = isAddress ? download : readBytes;
  const [document, file] = [await read(place), await read(beside)];
  const signer = keys.find((x) => hasSigned(x, document, file, beside));
  if (signer) return signer;
  throw new CommandError([
    {
      file: place,
      message: `${beside} is no signature of these bytes by ${keys.length > 1 ? 'one of these keys' : 'this key'}`,
    },
  ]);
}

function hasSigned(x: string, document: Uint8Array, file: Uint8Array, name: string): boolean {
  try {
    const { header, bytes } = readSignature(new TextDecoder().decode(file));
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const digest = createHash('sha512').update(document).digest();
    return verify(null, signingInput(header, digest), key, bytes);
  } catch (error) {
    throw new CommandError([{ file: name, message: `no signature: ${(error as Error).message}` }]);
  }
}

async function download(address: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(DEADLINE_MS) });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const { message, cause } = error as Error;
    const why = cause instanceof Error ? `${message}: ${cause.message}` : message;
    throw new CommandError([{ file: address, message: `not to be had: ${why}` }]);
  }
}
