import { fetchDocument, type Fetched } from './fetch-document.js';
import { ALGORITHM, fromBase64url, readKeys, readSignature, signatureAddress, signingInput } from './jws.js';
import { SourceError } from './source-error.js';

type Bytes = BufferSource;
/** Keys that verify, by their text. */
type Keys = ReadonlyMap<string, CryptoKey>;

/**
 * An answer, if one of the keys has signed its bytes. Where that cannot be found out, it is refused too.
 * @param publicKey the attribute's value
 * @throws {SourceError} unverified, or why there is no signature to be had
 */
export async function verifySignature(answer: Fetched, publicKey: string, address: string): Promise<Fetched> {
  try {
    const keys = await importKeys(publicKey);
    if (!(await mismatch(answer.bytes, keys, await fetchSignature(address)))) return answer;
    // A cache may have one of the two from before the last change, so both are asked for anew before they are refused.
    const [fresh, signature] = await Promise.all([
      fetchDocument(address, 'no-cache'),
      fetchSignature(address, 'no-cache'),
    ]);
    const reason = await mismatch(fresh.bytes, keys, signature);
    return reason ? refuse(reason) : fresh;
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(
      'unverified',
      `${address}: not verified by ${signatureAddress(address)}: ${(error as Error).message}. ` +
        'Sign documents with explainer publish --key. An HTML page or an answer of WordPress cannot be signed: ' +
        'leave out public-key for those',
    );
  }
}

async function importKeys(publicKey: string): Promise<Keys> {
  const texts = readKeys(publicKey);
  const subtle = globalThis.crypto?.subtle ?? refuse('signatures can be verified on https: pages only');
  const importKey = async (text: string) =>
    [text, await subtle.importKey('raw', fromBase64url(text), ALGORITHM, false, ['verify'])] as const;
  try {
    return new Map(await Promise.all(texts.map(importKey)));
  } catch (error) {
    return refuse(`this browser does not know ${ALGORITHM}, or not such a key (${String(error)})`);
  }
}

async function fetchSignature(address: string, cache?: RequestCache): Promise<Bytes> {
  try {
    return (await fetchDocument(signatureAddress(address), cache)).bytes;
  } catch (error) {
    const { code, message } = error as SourceError;
    // Whether there is one cannot be known yet.
    if (code === 'offline' || code === 'timeout') throw error;
    return refuse(message);
  }
}

/** Why the signature is not that of one of the keys of these bytes, if it is not. */
async function mismatch(bytes: Bytes, keys: Keys, file: Bytes): Promise<string | undefined> {
  const { header, kid, bytes: signature } = readSignature(new TextDecoder().decode(file));
  const digest = await crypto.subtle.digest('SHA-512', bytes);
  const input = signingInput(header, new Uint8Array(digest));
  for (const key of keys.values())
    if (await crypto.subtle.verify(ALGORITHM, key, signature, input)) return undefined;
  return keys.has(kid)
    ? 'these are not the bytes that were signed'
    : `its key "${kid}" is none of public-key="${[...keys.keys()].join(' ')}"`;
}

function refuse(reason: string): never {
  throw new Error(reason);
}
