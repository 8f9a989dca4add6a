import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { statSync } from 'node:fs';
import { CommandError } from '../command-error.js';
import { parseJson } from '../json-syntax.js';
import { readText } from '../read-text.js';
import { readKeys } from '../../sources/jws.js';

/** A private key of RFC 8037, whose `x` is the public one. */
interface Jwk {
  readonly kty?: unknown;
  readonly crv?: unknown;
  readonly x?: unknown;
  readonly d?: unknown;
}

/** The text of a new private key: a JWK, which says by itself what it is. */
export function newPrivateKey(): string {
  const { kty, crv, x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return `${JSON.stringify({ kty, crv, alg: crv, use: 'sig', x, d }, null, 2)}\n`;
}

/**
 * The private key in a file: a JWK, or PKCS #8 in PEM as OpenSSL writes it.
 * @throws {CommandError}
 */
export function readPrivateKey(file: string): KeyObject {
  const text = readText(file);
  return text.includes('-----BEGIN') ? fromPem(text, file) : fromJwk(parseJson(text, file) as Jwk, file);
}

/** The public part of a key, as the attribute `public-key` has it: the `x` of its JWK. */
export const publicKeyOf = (key: KeyObject): string => createPublicKey(key).export({ format: 'jwk' }).x!;

/** Whether others on this machine may read the file. Windows has other means to say that. */
export const isExposed = (file: string): boolean =>
  process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;

function fromPem(text: string, file: string): KeyObject {
  if (text.includes('ENCRYPTED')) {
    refuse(file, 'the key has a passphrase: take it off with "openssl pkey", and keep the file to yourself');
  }
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
    return refuse(file, `this is a key of kind ${key.asymmetricKeyType}, and an Ed25519 key is needed`);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    return refuse(file, 'there is no private key in PKCS #8 ("-----BEGIN PRIVATE KEY-----") in it');
  }
}

function fromJwk({ kty, crv, x, d }: Jwk, file: string): KeyObject {
  if (kty !== 'OKP' || crv !== 'Ed25519') {
    refuse(file, 'expected a JWK with "kty": "OKP" and "crv": "Ed25519" (explainer key makes one)');
  }
  if (typeof d !== 'string') refuse(file, 'this is a public key only: the private one has a "d"');
  try {
    readKeys(String(d));
    const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x: x as string, d }, format: 'jwk' });
    if (publicKeyOf(key) === x) return key;
  } catch {
    // Said below.
  }
  return refuse(file, '"x" and "d" of the JWK are not the two parts of one key');
}

function refuse(file: string, message: string): never {
  throw new CommandError([{ file, message }]);
}
