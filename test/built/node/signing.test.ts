import assert from 'node:assert/strict';
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { explainer } from '../../support/explainer.js';
import { inFolder } from '../../support/in-folder.js';
import { parsePage } from '../../support/site.js';

const article = { headline: 'A', inLanguage: 'en', body: { type: 'root', children: [] } };
const documents = { 'in/a.json': JSON.stringify(article) };
const to = ['--out', 'out', '--base-url', 'https://example.org/care'];
const SIGNED = 'out/a.json.jws';

const newPair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  const { x, d } = privateKey.export({ format: 'jwk' });
  return { privateKey, publicKey, pem, x: x!, jwk: { kty: 'OKP', crv: 'Ed25519', x, d } };
};

/** What Node itself says of a signature, read as RFC 7515 has it. */
function holds(folder: string, x: string, signed = SIGNED): boolean {
  const [header, payload, signature] = readFileSync(join(folder, signed), 'utf8').split('.');
  assert.equal(payload, '');
  assert.deepEqual(JSON.parse(Buffer.from(header!, 'base64url').toString()), { alg: 'Ed25519', kid: x });
  const document = readFileSync(join(folder, signed.replace('.jws', '')));
  const hash = `sha512-${createHash('sha512').update(document).digest('base64')}`;
  const input = Buffer.from(`${header}.${Buffer.from(hash).toString('base64url')}`);
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, input, key, Buffer.from(signature!, 'base64url'));
}

/** Runs the command, which must come to this exit code; answers what it printed. */
async function run(cwd: string, args: string[], code = 0): Promise<string> {
  const { stdout, stderr, ...ran } = await explainer(args, { cwd });
  assert.equal(ran.code, code, stdout + stderr);
  return code === 0 ? stdout : stderr;
}

describe('explainer key', { concurrency: 2 }, () => {
  it('makes a private key that its owner alone can read, and prints the public one', () =>
    inFolder({}, async (cwd) => {
      const x = (await run(cwd, ['key', 'key.jwk'])).trim();
      const text = readFileSync(join(cwd, 'key.jwk'), 'utf8');
      const key = createPrivateKey({ key: JSON.parse(text), format: 'jwk' });
      assert.equal(createPublicKey(key).export({ format: 'jwk' }).x, x);
      if (process.platform !== 'win32') assert.equal(statSync(join(cwd, 'key.jwk')).mode & 0o777, 0o600);
      assert.equal((await run(cwd, ['key', '--public', 'key.jwk'])).trim(), x);
    }));

  it('never writes over a file', () =>
    inFolder({ 'key.jwk': 'mine' }, async (cwd) => {
      assert.match(await run(cwd, ['key', 'key.jwk'], 1), /^key\.jwk: not written: there is such a file/);
      assert.equal(readFileSync(join(cwd, 'key.jwk'), 'utf8'), 'mine');
    }));
});

describe('explainer publish --key', { concurrency: 2 }, () => {
  it('signs each document as it is written, by a JWK or a PEM, and the same the second time', () => {
    const { pem, jwk, x } = newPair();
    return inFolder({ ...documents, 'key.pem': pem, 'key.jwk': JSON.stringify(jwk) }, async (cwd) => {
      await run(cwd, ['publish', 'in', ...to, '--key', 'key.pem']);
      assert.ok(holds(cwd, x));
      const again = await run(cwd, ['publish', 'in', ...to, '--key', 'key.jwk']);
      assert.match(again, /^out: 1 document, 0 files written/);
    });
  });

  it('tells snippets and the builder the key, or those that may come after it', () => {
    const [first, second] = [newPair(), newPair()];
    return inFolder({ ...documents, 'key.pem': first.pem }, async (cwd) => {
      const attribute = (file: string, name: string, selector: string) =>
        parsePage(readFileSync(join(cwd, 'out', file), 'utf8'))
          .querySelector(selector)!
          .getAttribute(name);
      const listed = () => [
        attribute('a.snippet.html', 'public-key', 'article-explainer'),
        attribute('index.html', 'data-public-key', '#snippet-builder'),
      ];
      await run(cwd, ['publish', 'in', ...to, '--key', 'key.pem']);
      assert.deepEqual(listed(), [first.x, first.x]);
      const both = `${first.x} ${second.x}`;
      await run(cwd, ['publish', 'in', ...to, '--key', 'key.pem', '--public-key', both]);
      assert.deepEqual(listed(), [both, both]);
      const wrong = await run(cwd, ['publish', 'in', ...to, '--key', 'key.pem', '--public-key', second.x], 1);
      assert.match(wrong, /^key\.pem: --public-key does not list the public part of it/);
    });
  });

  it('signs a withdrawal, too', () => {
    const { pem, x } = newPair();
    return inFolder({ ...documents, 'key.pem': pem }, async (cwd) => {
      await run(cwd, ['publish', 'in', ...to, '--key', 'key.pem']);
      const before = readFileSync(join(cwd, SIGNED), 'utf8');
      await run(cwd, ['withdraw', 'in/a.json', '--note', 'It was wrong.']);
      await run(cwd, ['publish', 'in', ...to, '--key', 'key.pem']);
      assert.match(readFileSync(join(cwd, 'out/a.json'), 'utf8'), /"status":"withdrawn"/);
      assert.notEqual(readFileSync(join(cwd, SIGNED), 'utf8'), before);
      assert.ok(holds(cwd, x));
    });
  });

  it('is not left out by mistake: what was signed is not published without', () => {
    const { pem } = newPair();
    return inFolder({ ...documents, 'key.pem': pem }, async (cwd) => {
      await run(cwd, ['publish', 'in', ...to, '--key', 'key.pem']);
      const before = readFileSync(join(cwd, 'out/a.json'), 'utf8');
      writeFileSync(join(cwd, 'in/a.json'), JSON.stringify({ ...article, headline: 'B' }));
      assert.match(await run(cwd, ['publish', 'in', ...to], 1), /a\.json\.jws: .*give --key/);
      assert.equal(readFileSync(join(cwd, 'out/a.json'), 'utf8'), before);
      rmSync(join(cwd, SIGNED));
      await run(cwd, ['publish', 'in', ...to]);
      assert.ok(!existsSync(join(cwd, SIGNED)));
    });
  });

  it('says so where others may read the key', () => {
    const { pem } = newPair();
    return inFolder({ ...documents, 'key.pem': pem }, async (cwd) => {
      const publish = async (mode: number) => {
        chmodSync(join(cwd, 'key.pem'), mode);
        return (await explainer(['publish', 'in', ...to, '--key', 'key.pem'], { cwd })).stderr;
      };
      assert.match(await publish(0o644), /^key\.pem: others on this machine may read this key: chmod 600/);
      assert.equal(await publish(0o600), '');
    });
  });

  const { jwk, pem, publicKey } = newPair();
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const pkcs8 = { format: 'pem', type: 'pkcs8' } as const;
  for (const [what, key, expected] of [
    ['is not there', undefined, 'there is no such file'],
    ['is another file', 'Kidneys', 'not JSON'],
    ['is a public JWK', JSON.stringify({ ...jwk, d: undefined }), 'a public key only'],
    ['is a public PEM', publicKey.export({ format: 'pem', type: 'spki' }), 'no private key in PKCS #8'],
    ['is of another kind', rsa.export(pkcs8), 'of kind rsa'],
    ['is a JWK of another kind', JSON.stringify({ ...jwk, kty: 'EC', crv: 'P-256' }), '"kty": "OKP"'],
    ['has parts of two keys', JSON.stringify({ ...jwk, x: newPair().x }), 'not the two parts of one key'],
    [
      'has a passphrase',
      createPrivateKey(pem).export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'x' }),
      'passphrase',
    ],
  ] as const) {
    it(`writes nothing with a key that ${what}, and says so`, () =>
      inFolder({ ...documents, ...(key && { 'my.key': key }) }, async (cwd) => {
        const message = await run(cwd, ['publish', 'in', ...to, '--key', 'my.key'], 1);
        assert.ok(message.startsWith('my.key:') && message.includes(expected), message);
        assert.ok(!existsSync(join(cwd, 'out')));
        if (key) assert.ok(!message.includes(jwk.d!));
      }));
  }
});

describe('explainer verify', { concurrency: 2 }, () => {
  it('says which of the keys has signed a file, and that none has signed a changed one', () => {
    const [first, second] = [newPair(), newPair()];
    return inFolder({ ...documents, 'key.pem': first.pem }, async (cwd) => {
      await run(cwd, ['publish', 'in', ...to, '--key', 'key.pem']);
      const check = (keys: string, code = 0) =>
        run(cwd, ['verify', 'out/a.json', '--public-key', keys], code);
      assert.equal(await check(`${second.x} ${first.x}`), `out/a.json: signed with ${first.x}\n`);
      assert.match(await check(second.x, 1), /^out\/a\.json: .*no signature of these bytes by this key/);
      const good = readFileSync(join(cwd, 'out/a.json'));
      for (const at of [0, Math.floor(good.length / 2), good.length - 1]) {
        const bad = Buffer.from(good);
        bad[at]! ^= 1;
        writeFileSync(join(cwd, 'out/a.json'), bad);
        await check(first.x, 1);
      }
      writeFileSync(join(cwd, 'out/a.json'), Buffer.concat([good, Buffer.from(' ')]));
      await check(first.x, 1);
      writeFileSync(join(cwd, 'out/a.json'), good);
      writeFileSync(join(cwd, SIGNED), `${readFileSync(join(cwd, SIGNED), 'utf8')}A`);
      assert.match(await check(first.x, 1), /^out\/a\.json\.jws: no signature: .*no detached JWS/);
      rmSync(join(cwd, SIGNED));
      assert.match(await check(first.x, 1), /^out\/a\.json\.jws: there is no such file/);
    });
  });

  it('asks an address for the document and for its signature, before the query', () => {
    const { pem, x } = newPair();
    return inFolder({ ...documents, 'key.pem': pem }, async (cwd) => {
      await run(cwd, ['publish', 'in', ...to, '--key', 'key.pem']);
      const server = createServer(({ url }, response) => {
        const file = join(cwd, 'out', new URL(url!, 'http://host').pathname);
        if (existsSync(file)) response.end(readFileSync(file));
        else response.writeHead(404).end();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      try {
        const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        const result = await run(cwd, ['verify', `${base}/a.json?v=2`, '--public-key', x, '--json']);
        assert.deepEqual(JSON.parse(result), { document: `${base}/a.json?v=2`, publicKey: x });
        const missing = await run(cwd, ['verify', `${base}/b.json`, '--public-key', x], 1);
        assert.match(missing, /b\.json: not to be had: 404/);
      } finally {
        server.close();
      }
    });
  });

  it('takes no key that is none', async () => {
    const wrong = await run('.', ['verify', 'a.json', '--public-key', 'Kidneys'], 2);
    assert.match(wrong, /"Kidneys" is no key: expected 43 characters/);
  });
});
