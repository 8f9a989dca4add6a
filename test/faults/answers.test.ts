import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import type { ArticleErrorEvent, ArticleExplainer } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { FAULTS, faultServer, newKey, STALLS, type FaultServer } from '../support/faults/faults.js';
import { all, captureWarnings, drawn, next, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

let server: FaultServer;
before(async () => {
  server = await faultServer();
});

let uncaught: string[];
const note = (event: ErrorEvent | PromiseRejectionEvent) =>
  void uncaught.push('reason' in event ? String(event.reason) : event.message);
beforeEach(() => {
  captureWarnings();
  uncaught = [];
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
});
afterEach(() => {
  window.removeEventListener('error', note);
  window.removeEventListener('unhandledrejection', note);
  expect(uncaught).to.deep.equal([]);
});

const tryAgain = (element: Element) => all<HTMLButtonElement>(element, '[part~="notice"] button')[0];

/**
 * An element of which the source fails, and one that shows an article when its source is changed to that: what was
 * readable stays, each tells its page the code and its reader a sentence, and trying again shows the article.
 */
async function expectFault(src: string, key: string, ...either: string[]): Promise<void> {
  const codes: string[] = [];
  const tell = ({ error }: ArticleErrorEvent) => void codes.push(error.code);
  const box = await fixture(
    html`<div @article-error=${tell}>
      <article-explainer src=${src}><a href="https://example.org/">Read it there</a></article-explainer>
      <article-explainer .article=${articleWith()}></article-explainer>
    </div>`,
  );
  const [first, second] = [...box.children] as [ArticleExplainer, ArticleExplainer];
  await drawn(second);
  second.src = src;
  second.article = undefined;
  await until(() => codes.length === 2, 'no error');
  expect(codes[0]).to.be.oneOf(either);
  expect(codes[1]).to.equal(codes[0]);
  await until(() => tryAgain(first) && tryAgain(second), 'no second try');
  for (const element of [first, second])
    expect(part(element, 'notice')!.textContent.trim().length).to.be.greaterThan(15);
  expect(first.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
  expect(words(second)).to.contain('Many murmurs do no harm.');

  await server.heal(key);
  const loaded = Promise.all([next(first, 'article-load'), next(second, 'article-load')]);
  for (const element of [first, second]) tryAgain(element)!.click();
  await loaded;
  for (const element of [first, second]) {
    expect(words(element)).to.contain(`Words of ${key}.`);
    expect(part(element, 'notice')).to.equal(null);
  }
  expect(codes).to.have.length(2);
}

describe('a source that answers', () => {
  for (const [fault, code] of Object.entries(FAULTS)) {
    it(`as “${fault}” is an error of code ${code}: what was readable stays, and a second try works`, async () => {
      const key = newKey();
      await expectFault(`${server.origin}/${fault}/${key}`, key, code);
    }).timeout(30_000);
  }

  it('as “closed-body” is an error, be the end of a connection that of the answer, as for WebKit, or not', async () => {
    const key = newKey();
    await expectFault(`${server.origin}/closed-body/${key}`, key, 'network', 'not-an-article');
  });

  // WebKit reads what came.
  for (const fault of ['not-compressed', 'says-more']) {
    it(`as “${fault}” is a network error or, where a browser reads it all the same, the whole article`, async () => {
      const key = newKey();
      const codes: string[] = [];
      const element = await fixture<ArticleExplainer>(
        html`<article-explainer
          src="${server.origin}/${fault}/${key}"
          @article-error=${({ error }: ArticleErrorEvent) => void codes.push(error.code)}
        ></article-explainer>`,
      );
      await until(() => codes.length > 0 || element.shownArticle, 'neither');
      await element.updateComplete;
      if (element.shownArticle) expect(words(element)).to.contain(`Words of ${key}.`);
      else expect(codes).to.deep.equal(['network']);
    });
  }

  it('without an end is not read to its end', async () => {
    const key = newKey();
    const card = await fixture(
      html`<article-explainer src="${server.origin}/endless/${key}"></article-explainer>`,
    );
    await until(() => tryAgain(card), 'no error');
    const isClosed = async () => (await server.state(key)).open === 0;
    for (let tries = 0; !(await isClosed()); tries++) expect(tries).to.be.lessThan(100);
    // What it may read, and what lies between it and the server: on a machine that is busy, a few hundred megabytes.
    expect((await server.state(key)).written).to.be.lessThan(1_000_000_000);
  });

  it('as compressed 300 MB is unpacked no further than it may be long', async () => {
    const reader = ReadableStreamDefaultReader.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- only put back where it was
    const { read } = reader;
    const parts: number[] = [];
    reader.read = async function (this: ReadableStreamDefaultReader<Uint8Array>) {
      const part = await read.call(this);
      parts.push((part.value as Uint8Array | undefined)?.length ?? 0);
      return part;
    } as typeof read;
    try {
      const key = newKey();
      const card = await fixture(
        html`<article-explainer src="${server.origin}/bomb/${key}"></article-explainer>`,
      );
      await until(() => tryAgain(card), 'no error');
    } finally {
      reader.read = read;
    }
    // How much comes at once is the browser's. The part that is too much is the last.
    const size = parts.reduce((sum, part) => sum + part, 0);
    expect(size).to.be.within(2_000_001, 50_000_000);
    expect(size - parts.at(-1)!).to.be.at.most(2_000_000);
  });
});

describe('a source that does not come to its end', () => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- only put back where it was
  const { setTimeout } = window;
  beforeEach(() => {
    // The deadline of 10 s comes after one.
    window.setTimeout = ((run: () => void, ms = 0, ...rest: unknown[]) =>
      setTimeout(run, ms === 10_000 ? 1000 : ms, ...rest)) as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = setTimeout;
  });

  for (const fault of STALLS) {
    it(`as “${fault}” is an error of code timeout, in every browser`, async () => {
      const key = newKey();
      await expectFault(`${server.origin}/${fault}/${key}`, key, 'timeout');
    }).timeout(30_000);
  }
});
