import type { Fetched } from './fetch-document.js';
import { SourceError } from './source-error.js';

const ALGORITHMS = ['sha512', 'sha384', 'sha256'];

/**
 * An answer, if it is what the page asks for: SRI hashes, and after a `|` the keys of which one must have signed it.
 *
 * An empty `public-key` asks for a signature, too: what should have filled it in has failed.
 * @throws {SourceError} integrity, unverified
 */
export async function verify(answer: Fetched, integrity: string, address: string): Promise<Fetched> {
  const bar = integrity.indexOf('|');
  const hashes = bar < 0 ? integrity : integrity.slice(0, bar);
  let verified = answer;
  if (bar >= 0) {
    const { verifySignature } = await import('./signature.js');
    verified = await verifySignature(answer, integrity.slice(bar + 1), address);
  }
  if (hashes) await verifyIntegrity(verified.bytes, hashes, address);
  return verified;
}

/**
 * Whether the bytes are those that SRI metadata promises, by its strongest algorithm.
 *
 * `fetch` could check too, but reports a mismatch like any network failure, and only after all of a body of any size.
 * @throws {SourceError} integrity
 */
export async function verifyIntegrity(
  bytes: BufferSource,
  integrity: string,
  address: string,
): Promise<void> {
  const promised = integrity.trim().split(/\s+/);
  const algorithm = ALGORITHMS.find((name) => promised.some((it) => it.startsWith(`${name}-`)));
  if (!algorithm) {
    throw new SourceError('integrity', `integrity="${integrity}": expected sha256-…, sha384-… or sha512-…`);
  }
  if (!globalThis.crypto?.subtle) {
    throw new SourceError('integrity', `${address}: integrity can be checked on https: pages only`);
  }
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm.replace('sha', 'SHA-'), bytes));
  const actual = `${algorithm}-${btoa(String.fromCharCode(...digest))}`;
  if (!promised.some((it) => it.split('?')[0] === actual)) {
    throw new SourceError('integrity', `${address}: integrity="${integrity}", but the answer is ${actual}`);
  }
}
