import { expect } from '@open-wc/testing';
import type { Fetched } from '../../src/sources/fetch-document.js';
import { verifySignature } from '../../src/sources/signature.js';
import { answer, newAddress, serve } from '../support/article.js';
import { base64url, newKey, payloadOf, type TestKey } from '../support/signing.js';

const text = '{"headline":"Kidneys"}\n';
const fetched = (of = text): Fetched => ({
  bytes: new TextEncoder().encode(of).buffer,
  type: 'application/json',
  url: location.href,
});

let key: TestKey;
let other: TestKey;
before(async () => {
  [key, other] = [await newKey(), await newKey()];
});

/** What the signature beside a document comes to: the text that is taken, or the message of the refusal. */
async function verdict(signature: string | undefined, keys = key.x, of = text): Promise<string> {
  const address = new URL(newAddress(), location.href);
  const gone = () => answer('', { status: 404 });
  serve({
    [address.pathname]: () => answer(of),
    [`${address.pathname}.jws`]: signature === undefined ? gone : () => answer(signature),
  });
  try {
    const { bytes } = await verifySignature(fetched(of), keys, address.href);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    expect(error).to.include({ name: 'SourceError', code: 'unverified' });
    const { message } = error as Error;
    expect(message).to.contain(address.href).and.contain(`${address.pathname}.jws`).and.contain('--key');
    return message;
  }
}

describe('a signature', () => {
  it('that OpenSSL has made is taken', async () => {
    // HEADER and the text’s SRI hash in base64url with a dot between them, by "openssl pkeyutl -sign -rawin"
    const signed =
      'eyJhbGciOiJFZDI1NTE5In0..ztoBn-9JSjdmnnAuwXufY911hMVd0Tkzespu4ERMQP0l63TdhxyziJkLbbdUrecc-uY26D3RsmR3W4GyZqXaAg';
    expect(await verdict(signed, 'iBKM0FNlejhnkKp0F6J0I5GNQrwN6fHBlqzz5m2KBjI')).to.equal(text);
  });

  it('of the bytes is taken, with or without a line’s end after it', async () => {
    expect(await verdict(await key.sign(text))).to.equal(text);
    expect(await verdict(`${await key.sign(text)}\r\n`)).to.equal(text);
  });

  it('of a document of almost two megabytes is taken, which WebKitGTK survives, too', async () => {
    const long = 'ü'.repeat(900_000);
    expect(await verdict(await key.sign(long), key.x, long)).to.have.lengthOf(long.length);
  });

  it('by either of two keys is taken, whichever of them it names', async () => {
    const both = `${other.x}\n ${key.x}`;
    expect(await verdict(await key.sign(text), both)).to.equal(text);
    expect(await verdict(await other.sign(text), both)).to.equal(text);
    expect(await verdict(await other.sign(text, { alg: 'Ed25519', kid: key.x }), both)).to.equal(text);
    expect(await verdict(await other.sign(text, { alg: 'Ed25519' }), both)).to.equal(text);
  });

  it('by a key that is not listed is refused, and named', async () => {
    const message = await verdict(await other.sign(text));
    expect(message).to.contain(`its key "${other.x}" is none of public-key="${key.x}"`);
  });

  it('by another key that claims to be the one is refused', async () => {
    const message = await verdict(await other.sign(text, { alg: 'Ed25519', kid: key.x }));
    expect(message).to.contain('not the bytes that were signed');
  });

  it('of other bytes is refused', async () => {
    expect(await verdict(await key.sign(text.trim()))).to.contain('not the bytes that were signed');
  });

  it('is refused whichever of its characters is another', async () => {
    const good = await key.sign(text);
    for (let i = 0; i < good.length; i++) {
      const bad = good.slice(0, i) + (good[i] === 'A' ? 'B' : 'A') + good.slice(i + 1);
      expect(await verdict(bad), bad).to.contain('not verified');
    }
  });

  it('that is not there is asked for, and missed', async () => {
    expect(await verdict(undefined))
      .to.contain('404')
      .and.contain('HTML page');
  });

  const beside = async (change: (jws: string) => string) => verdict(change(await key.sign(text)));
  for (const [what, change] of [
    ['has more after it', (jws) => `${jws}AA`],
    ['has another line after it', (jws) => `${jws}\n${jws}`],
    ['has a byte less', (jws) => jws.slice(0, -2)],
    ['brings its own payload', (jws) => jws.replace('..', `.${base64url('sha512-')}.`)],
    ['is in the JSON form', (jws) => JSON.stringify({ signature: jws })],
    ['is a page', () => '<!doctype html><title>Not found</title>'],
    ['is empty', () => ''],
  ] satisfies Array<[string, (jws: string) => string]>) {
    it(`that ${what} is refused`, async () => {
      expect(await beside(change)).to.contain('no detached JWS');
    });
  }

  for (const header of [
    { alg: 'none' },
    { alg: 'HS256' },
    { alg: 'EdDSA' },
    { alg: 'ed25519' },
    { alg: ['Ed25519'] },
    {},
  ]) {
    it(`by the key itself under ${JSON.stringify(header)} is refused`, async () => {
      expect(await verdict(await key.sign(text, header))).to.contain('its "alg" is');
    });
  }

  it('with the public key as a secret (HS256) is refused', async () => {
    const secret = new TextEncoder().encode(key.x);
    const hmac = { name: 'HMAC', hash: 'SHA-512' };
    const mac = await crypto.subtle.importKey('raw', secret, hmac, false, ['sign']);
    const head = base64url('{"alg":"HS256"}');
    const input = new TextEncoder().encode(`${head}.${base64url(await payloadOf(text))}`);
    const jws = `${head}..${base64url(await crypto.subtle.sign('HMAC', mac, input))}`;
    expect(await verdict(jws)).to.contain('its "alg" is "HS256"');
  });

  for (const header of [
    { alg: 'Ed25519', b64: false, crit: ['b64'] },
    { alg: 'Ed25519', b64: false },
    { alg: 'Ed25519', crit: [] },
  ]) {
    it(`with a header that changes what is signed is refused: ${JSON.stringify(header)}`, async () => {
      expect(await verdict(await key.sign(text, header))).to.contain('not understood here');
    });
  }

  it('with a header that is no JSON is refused', async () => {
    const [, signature] = (await key.sign(text)).split('..');
    expect(await verdict(`AAAA..${signature}`)).to.contain('its header is not JSON');
  });
});

describe('public-key', () => {
  for (const keys of ['', ' ', 'Kidneys', 'A'.repeat(42), `${'A'.repeat(42)}B`, `${'+'.repeat(42)}A`]) {
    it(`that is none is refused, and told: "${keys}"`, async () => {
      expect(await verdict(await key.sign(text), keys)).to.contain('expected 43 characters');
      if (keys.trim()) expect(await verdict(await key.sign(text), `${key.x} ${keys}`)).to.contain(keys);
    });
  }
});

describe('where signatures cannot be verified', () => {
  const replace = (object: object, name: string, value: unknown) => {
    Object.defineProperty(object, name, { value, configurable: true });
    return () => Reflect.deleteProperty(object, name);
  };

  it('as on a page on http:, a document is refused', async () => {
    const signature = await key.sign(text);
    const restore = replace(crypto, 'subtle', undefined);
    try {
      expect(await verdict(signature)).to.contain('https: pages only');
    } finally {
      restore();
    }
  });

  it('as in a browser that does not know the algorithm, a document is refused', async () => {
    const signature = await key.sign(text);
    const importKey = () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'));
    const restore = replace(crypto.subtle, 'importKey', importKey);
    try {
      expect(await verdict(signature))
        .to.contain('this browser does not know Ed25519')
        .and.contain('NotSupported');
    } finally {
      restore();
    }
  });
});

describe('a copy of which one half is old', () => {
  /** Answers with the old one first, and with the new one to who asks past the cache. */
  async function fromCache(oldHalf: 'document' | 'signature'): Promise<{ taken: string; caches: unknown[] }> {
    const { href, pathname } = new URL(newAddress(), location.href);
    const old = '{"headline":"Old"}';
    serve({});
    const caches: unknown[] = [];
    const [oldJws, newJws] = [await key.sign(old), await key.sign(text)];
    window.fetch = (input, init) => {
      caches.push(init?.cache);
      const isFresh = init?.cache === 'no-cache';
      if (new URL(input as string).pathname === pathname) return Promise.resolve(answer(text));
      return Promise.resolve(answer(oldHalf === 'signature' && !isFresh ? oldJws : newJws));
    };
    const { bytes } = await verifySignature(fetched(oldHalf === 'document' ? old : text), key.x, href);
    return { taken: new TextDecoder().decode(bytes), caches };
  }

  for (const half of ['document', 'signature'] as const) {
    it(`(the ${half}) is asked for anew before it is refused`, async () => {
      const { taken, caches } = await fromCache(half);
      expect(taken).to.equal(text);
      expect(caches).to.deep.equal([undefined, 'no-cache', 'no-cache']);
    });
  }
});
