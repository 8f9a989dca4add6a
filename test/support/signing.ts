/** What signs like another's tool would: by WebCrypto, in a browser and in Node, and none of ours. */

export interface TestKey {
  /** As the attribute has it. */
  readonly x: string;
  /** The detached JWS of these words, with this header in place of the usual one. */
  readonly sign: (text: string, header?: object) => Promise<string>;
}

export async function newKey(): Promise<TestKey> {
  const { privateKey, publicKey } = await generatePair();
  const { x } = await crypto.subtle.exportKey('jwk', publicKey);
  return {
    x: x!,
    async sign(text, header = { alg: 'Ed25519', kid: x }) {
      const head = base64url(JSON.stringify(header));
      const input = new TextEncoder().encode(`${head}.${base64url(await payloadOf(text))}`);
      return `${head}..${base64url(await crypto.subtle.sign('Ed25519', privateKey, input))}`;
    },
  };
}

/** WebKitGTK fails at one pair in 140 or so, and makes the next. */
async function generatePair(attempts = 5): Promise<CryptoKeyPair> {
  try {
    return await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  } catch (error) {
    if (attempts === 1) throw error;
    return generatePair(attempts - 1);
  }
}

/** The SRI hash of a text. */
export async function payloadOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-512', new TextEncoder().encode(text));
  return `sha512-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Character by character, which is slow and plain. */
export function base64url(value: string | ArrayBuffer): string {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(value);
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}
