import { expect } from '@open-wc/testing';
import { verifyIntegrity } from '../../src/sources/integrity.js';

const address = 'https://host.example/a.json';
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function hash(algorithm: 256 | 384 | 512, of = 'Kidneys'): Promise<string> {
  const digest = await crypto.subtle.digest(`SHA-${algorithm}`, bytesOf(of));
  return `sha${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** The message of the error that these bytes are refused with; none when they are what was promised. */
async function refusal(integrity: string, text = 'Kidneys'): Promise<string | undefined> {
  try {
    await verifyIntegrity(bytesOf(text), integrity, address);
    return undefined;
  } catch (error) {
    expect(error).to.include({ name: 'SourceError', code: 'integrity' });
    return (error as Error).message;
  }
}

describe('integrity', () => {
  it('is met by bytes of a hash that others have computed', async () => {
    // printf Kidneys | openssl dgst -sha256 -binary | base64
    expect(await refusal('sha256-ZHCMBQ7hzVeD8noGDVPeUNYljUIltPqHqWMLr6LPPfI=')).to.equal(undefined);
  });

  for (const algorithm of [256, 384, 512] as const) {
    it(`of the right sha${algorithm} is met`, async () => {
      expect(await refusal(await hash(algorithm))).to.equal(undefined);
    });

    it(`of another text’s sha${algorithm} is not, and the right one is told`, async () => {
      const promised = await hash(algorithm, 'Another');
      expect(await refusal(promised))
        .to.contain(address)
        .and.contain(promised)
        .and.contain(await hash(algorithm));
    });
  }

  it('of several hashes is met by one', async () => {
    const either = `${await hash(256, 'Another')}\n  ${await hash(256)}`;
    expect(await refusal(either)).to.equal(undefined);
    expect(await refusal(either, 'Another')).to.equal(undefined);
    expect(await refusal(either, 'A third')).to.contain(await hash(256, 'A third'));
  });

  it('is that of the strongest algorithm, whatever a weaker one says', async () => {
    const weak = await hash(256);
    expect(await refusal(`${weak} ${await hash(512, 'Another')}`)).to.contain('sha512-');
    expect(await refusal(`${await hash(256, 'Another')} ${await hash(512)}`)).to.equal(undefined);
  });

  it('may carry options, which mean nothing yet', async () => {
    expect(await refusal(`${await hash(256)}?ct=json`)).to.equal(undefined);
  });

  for (const integrity of ['md5-1B2M2Y8AsgTpgAmY7PhCfg==', 'sha1-AAAA', 'Kidneys', 'sha256']) {
    it(`of an algorithm that is not known is never met: ${integrity}`, async () => {
      expect(await refusal(integrity))
        .to.contain(integrity)
        .and.contain('expected sha256');
    });
  }

  it('passes over an algorithm that is not known where there is one that is', async () => {
    expect(await refusal(`md5-1B2M2Y8AsgTpgAmY7PhCfg== ${await hash(384)}`)).to.equal(undefined);
  });

  it('of no bytes is that of no bytes', async () => {
    expect(await refusal(await hash(256, ''), '')).to.equal(undefined);
    expect(await refusal(await hash(256), '')).to.contain(await hash(256, ''));
  });
});
