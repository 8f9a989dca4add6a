/**
 * The signature of a document as a detached JWS (RFC 7515, appendix F): `HEADER..SIGNATURE`. What is left out in the middle,
 * the payload, is the SRI hash of the document, byte for byte as a server sends it: `sha512-…`, as in `integrity`. Not the
 * document, since WebKitGTK dies of a signature over more than some 64 kB.
 *
 * The one algorithm is `Ed25519` (RFC 9864): that name says curve and hash, where the older `EdDSA` leaves the curve to the
 * key, and where there is nothing to choose nothing can be confused.
 */
export const ALGORITHM = 'Ed25519';

/** What a `NAME.json.jws` says. */
export interface Signature {
  /** As it stands there, since it is signed too. */
  readonly header: string;
  /** The public key that it claims to be of: no more than a hint. */
  readonly kid: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** 64 bytes and 32 bytes in base64url. The last character has bits to spare, which are 0: there is one way to write each. */
const JWS = /^([\w-]+)\.\.([\w-]{85}[AQgw])\s*$/;
const KEY = /^[\w-]{42}[AEIMQUYcgkosw048]$/;

/**
 * Reads a signature.
 * @throws {Error} that says what is wrong with it
 */
export function readSignature(text: string): Signature {
  const [, header, signature] = JWS.exec(text) ?? [];
  if (!header || !signature) throw new Error('it is no detached JWS of 64 bytes, as HEADER..SIGNATURE');
  const { alg, kid, ...others } = readHeader(header);
  if (alg !== ALGORITHM) throw new Error(`its "alg" is ${JSON.stringify(alg)}, and must be "${ALGORITHM}"`);
  // Both change what is signed, or how: whoever does not know them must not go on.
  const unknown = ['crit', 'b64'].find((name) => name in others);
  if (unknown) throw new Error(`its header has "${unknown}", which is not understood here`);
  return { header, kid: typeof kid === 'string' ? kid : '', bytes: fromBase64url(signature) };
}

function readHeader(header: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(fromBase64url(header)));
    if (value && typeof value === 'object') return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Error('its header is not JSON in base64url');
}

/**
 * What was signed.
 * @param digest SHA-512 of the document
 */
export const signingInput = (header: string, digest: Uint8Array): Uint8Array<ArrayBuffer> => {
  const payload = `sha512-${btoa(String.fromCharCode(...digest))}`;
  return new TextEncoder().encode(`${header}.${toBase64url(new TextEncoder().encode(payload))}`);
};

/**
 * The keys of `public-key`: each the `x` of its JWK, which is the 32 bytes in base64url, with spaces between them. One that
 * is mistyped is told at once, and not on the day on which it is needed.
 * @throws {Error}
 */
export function readKeys(text: string): string[] {
  const keys = text.split(/\s+/).filter(Boolean);
  const bad = keys.find((key) => !KEY.test(key));
  if (bad ?? keys.length === 0)
    throw new Error(`${bad ? `"${bad}" is no key` : 'there is no key'}: expected 43 characters of base64url`);
  return keys;
}

/** Where the signature of a document is: beside it, whatever the query. */
export function signatureAddress(address: string): string {
  const url = new URL(address);
  url.pathname += '.jws';
  return url.href;
}

/** Of a few bytes: a function takes only so many arguments. */
export const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0));
