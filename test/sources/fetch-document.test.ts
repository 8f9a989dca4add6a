import { expect } from '@open-wc/testing';
import { fetchDocument } from '../../src/sources/fetch-document.js';
import { answer } from '../support/article.js';

const address = 'https://host.example/a.json';
const MEGABYTE = 1_000_000;

/** Answers the next request so; gives what `fetch` was called with. */
function serve(give: (init: RequestInit) => Response | Promise<Response>): RequestInit[] {
  const asked: RequestInit[] = [];
  window.fetch = async (_, init = {}) => {
    asked.push(init);
    return give(init);
  };
  return asked;
}

/** `http: …`, the code and the message of the error that a request ends with. */
async function failure(): Promise<string> {
  const error = (await fetchDocument(address).then(
    () => ({}),
    (error: unknown) => error,
  )) as { name?: string; code?: string; message?: string };
  expect(error.name).to.equal('SourceError');
  return `${error.code}: ${error.message}`;
}

const rejects = (message: string) => serve(() => Promise.reject(new TypeError(message)));

describe('a request', () => {
  it('sends no credentials, and has no effect on the server', async () => {
    const asked = serve(() => answer('{}'));
    await fetchDocument(address);
    const [init] = asked;
    expect(init!.credentials).to.equal('omit');
    expect(init!.method ?? 'GET').to.equal('GET');
    expect(init!.headers).to.equal(undefined);
  });

  it('gives the bytes and the content type of the answer', async () => {
    serve(() => answer('{"ä": 1}', { type: 'Application/JSON; charset=UTF-8' }));
    const { bytes, type } = await fetchDocument(address);
    expect(new TextDecoder().decode(bytes)).to.equal('{"ä": 1}');
    expect(type).to.equal('application/json; charset=utf-8');
  });

  for (const [status, statusText] of [
    [404, 'Not Found'],
    [401, 'Unauthorized'],
    [500, 'Broken'],
  ] as const) {
    it(`that is answered ${status} is an http error`, async () => {
      serve(() => answer('{}', { status, statusText }));
      expect(await failure()).to.equal(`http: ${address}: ${status} ${statusText}`);
    });
  }

  it('that is answered 410 says that the article is withdrawn', async () => {
    serve(() => answer('', { status: 410 }));
    expect(await failure()).to.equal(`withdrawn: ${address}: 410 Gone`);
  });

  it('that fails says what the server must allow', async () => {
    rejects('Failed to fetch');
    const words = await failure();
    expect(words)
      .to.match(/^network: .*Failed to fetch.*CORS/)
      .and.contain(address)
      .and.contain(location.origin);
  });

  it('that breaks off in the middle is a network error', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"headline":'));
      },
      pull: () => Promise.reject(new TypeError('network error')),
    });
    serve(() => answer(body));
    expect(await failure()).to.match(/^network: .*network error/);
  });

  describe('of a browser that is offline', () => {
    beforeEach(() => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    });
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'onLine');
    });

    it('says so when it fails', async () => {
      rejects('Failed to fetch');
      expect(await failure()).to.equal(`offline: ${address}: Failed to fetch`);
    });

    it('may be answered all the same, as by a service worker', async () => {
      serve(() => answer('{}'));
      expect((await fetchDocument(address)).bytes.byteLength).to.equal(2);
    });
  });
});

describe('an answer', () => {
  it('that is larger than 2 MB is not read to its end', async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulls += 1;
        controller.enqueue(new Uint8Array(MEGABYTE / 10));
      },
    });
    const asked = serve(() => answer(body));
    expect(await failure()).to.match(/^too-large: /);
    // The 21st passes the limit; the stream keeps one more ready.
    expect(pulls).to.be.within(21, 22);
    expect(asked[0]!.signal!.aborted).to.equal(true);
  });

  it('of 2 MB to the byte is taken, and one byte more is not', async () => {
    serve(() => answer(' '.repeat(2 * MEGABYTE)));
    expect((await fetchDocument(address)).bytes.byteLength).to.equal(2 * MEGABYTE);
    serve(() => answer(' '.repeat(2 * MEGABYTE + 1)));
    expect(await failure()).to.match(/^too-large: /);
  });
});

describe('the deadline', () => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- only put back where they were
  const real = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  const timers = new Map<number, { ms: number; expire: () => void }>();
  const expire = () => timers.forEach((timer) => timer.expire());

  beforeEach(() => {
    window.setTimeout = ((expire: () => void, ms: number) => {
      timers.set(timers.size + 1, { ms, expire });
      return timers.size;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id: number) => void timers.delete(id)) as typeof window.clearTimeout;
  });
  afterEach(() => {
    Object.assign(window, real);
    timers.clear();
  });

  /** What a request, or the body of its answer, does when the deadline comes while it is on its way. */
  const expired = ({ signal }: RequestInit) =>
    new Promise<never>((_, reject) => {
      signal!.addEventListener('abort', () => reject(signal!.reason as DOMException));
      expire();
    });

  it('ends a request that is not answered', async () => {
    serve(expired);
    expect(await failure()).to.equal(`timeout: ${address}: no complete answer within 10 s`);
  });

  it('ends an answer that does not come to its end', async () => {
    serve((init) => answer(new ReadableStream({ pull: () => expired(init) })));
    expect(await failure()).to.match(/^timeout: /);
  });

  it('is ten seconds', async () => {
    const set: number[] = [];
    serve(() => {
      for (const { ms } of timers.values()) set.push(ms);
      return answer('{}');
    });
    await fetchDocument(address);
    expect(set).to.deep.equal([10_000]);
  });

  it('is off once the answer is complete', async () => {
    serve(() => answer('{}'));
    await fetchDocument(address);
    expect(timers.size).to.equal(0);
  });

  it('is off once the request has failed', async () => {
    rejects('Failed to fetch');
    await failure();
    expect(timers.size).to.equal(0);
  });
});
