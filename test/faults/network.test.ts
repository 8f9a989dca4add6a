import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import type { ArticleErrorEvent, ArticleExplainer } from '../../src/index.js';
import { FAULTS, faultServer, newKey, type FaultServer } from '../support/faults/faults.js';
import { all, captureWarnings, drawn, failed, next, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

let server: FaultServer;
before(async () => {
  server = await faultServer();
});
beforeEach(() => {
  captureWarnings();
});

/** An element with that source, and the codes of the errors that it tells of. */
async function explainer(src: string) {
  const codes: string[] = [];
  const tell = ({ error }: ArticleErrorEvent) => void codes.push(error.code);
  const element = await fixture<ArticleExplainer>(
    html`<article-explainer src=${src} @article-error=${tell}
      ><a href="https://example.org/">Read it there</a></article-explainer
    >`,
  );
  return { element, codes };
}

const isReadable = (element: Element) => element.querySelector('a')!.offsetHeight > 0;

describe('a source at a host', () => {
  it('that has no address is a network error, and another source helps', async () => {
    const { element, codes } = await explainer('http://no-such-host.invalid/a.json');
    await failed(element);
    expect(codes).to.deep.equal(['network']);
    expect(isReadable(element)).to.equal(true);
    const key = newKey();
    element.src = `${server.origin}/healthy/${key}`;
    await drawn(element);
    expect(words(element)).to.contain(`Words of ${key}.`);
    expect(part(element, 'notice')).to.equal(null);
  }).timeout(30_000);

  it('where nobody listens is a network error', async () => {
    const { element, codes } = await explainer(`${server.nowhere}/a.json`);
    await failed(element);
    expect(codes).to.deep.equal(['network']);
    expect(isReadable(element)).to.equal(true);
  });

  describe('that cannot be reached without a network', () => {
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'onLine');
    });

    it('is an error of code offline, and says so; back online, a second try shows the article', async () => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      const key = newKey();
      const { element, codes } = await explainer(`${server.origin}/reset/${key}`);
      await failed(element);
      expect(codes).to.deep.equal(['offline']);
      expect(part(element, 'notice')!.textContent).to.match(/offline|connection/i);
      Reflect.deleteProperty(navigator, 'onLine');
      await server.heal(key);
      const loaded = next(element, 'article-load');
      all(element, 'button')[0]!.click();
      await loaded;
      expect(words(element)).to.contain(`Words of ${key}.`);
    });
  });
});

describe('a source that goes away while its article is shown', () => {
  it('leaves it, through moves and for other elements of the page, and asks nothing more', async () => {
    const key = newKey();
    await server.heal(key);
    const { element, codes } = await explainer(`${server.origin}/500/${key}`);
    await drawn(element);
    await server.harm(key);
    const place = element.parentElement!;
    element.remove();
    await element.updateComplete;
    place.append(element);
    await element.updateComplete;
    const other = await explainer(element.src);
    await drawn(other.element);
    for (const it of [element, other.element]) expect(words(it)).to.contain(`Words of ${key}.`);
    expect([...codes, ...other.codes]).to.deep.equal([]);
    expect((await server.state(key)).requests).to.equal(1);
  });

  it('leaves it when another source fails, and when the first is asked for in vain again', async () => {
    const [key, other] = [newKey(), newKey()];
    const { element, codes } = await explainer(`${server.origin}/healthy/${key}`);
    await drawn(element);
    element.src = `${server.origin}/reset-body/${other}`;
    await failed(element);
    element.retry();
    await until(() => codes.length === 2);
    await element.updateComplete;
    expect(words(element)).to.contain(`Words of ${key}.`);
    expect(codes).to.deep.equal(['network', 'network']);
    expect(all(element, '[part~="notice"]')).to.have.length(1);
  });
});

describe('fast changes of `src`', () => {
  it('show the last one, however late the others come or fail, and tell of no other', async () => {
    // A browser keeps six connections to a server: five that are held, and one to ask about them.
    const keys = Array.from({ length: 5 }, () => newKey());
    const loads: string[] = [];
    const { element, codes } = await explainer('');
    element.addEventListener('article-load', ({ article }) => loads.push(article.headline));
    for (const [i, key] of keys.entries()) {
      element.src = `${server.origin}/${i % 2 ? 'hold-reset' : 'hold'}/${key}`;
      for (let tries = 0; (await server.state(key)).requests === 0; tries++)
        expect(tries, key).to.be.lessThan(500);
    }
    for (const key of [...keys].reverse()) await server.send(key);
    const last = keys.at(-1)!;
    await drawn(element);
    // What was sent before is there, too, once the page is answered again.
    for (const key of keys) await server.state(key);
    await element.updateComplete;
    expect(loads).to.deep.equal([`Headline ${last}`]);
    expect(words(element)).to.contain(`Words of ${last}.`);
    expect(codes).to.deep.equal([]);
    expect(part(element, 'notice')).to.equal(null);
  }).timeout(30_000);
});

describe('a page with a hundred elements, of which ten sources fail', () => {
  it('shows ninety articles and ten errors, each what it is, and asks once for what ten of them show', async () => {
    const good = Array.from({ length: 9 }, () => newKey());
    const bad = Object.keys(FAULTS)
      .filter((_, i) => i % 4 === 0)
      .slice(0, 10)
      .map((fault) => [fault, newKey()] as const);
    const uncaught: string[] = [];
    const note = (event: Event) => void uncaught.push(event.type);
    for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, note);
    const box = await fixture<HTMLElement>(
      html`<div>
        ${good.flatMap((key) =>
          Array.from(
            { length: 10 },
            () => html`<article-explainer src="${server.origin}/healthy/${key}"></article-explainer>`,
          ),
        )}
        ${bad.map(
          ([fault, key]) =>
            html`<article-explainer src="${server.origin}/${fault}/${key}"
              ><a href="https://example.org/">Read it there</a></article-explainer
            >`,
        )}
      </div>`,
    );
    const elements = [...box.querySelectorAll('article-explainer')];
    const [fine, broken] = [elements.slice(0, 90), elements.slice(90)];
    await Promise.all([...fine.map(drawn), ...broken.map(failed)]);
    for (const [i, element] of fine.entries())
      expect(words(element)).to.contain(`Words of ${good[Math.floor(i / 10)]}.`);
    for (const element of broken) expect(isReadable(element)).to.equal(true);
    for (const key of good) expect((await server.state(key)).requests, key).to.equal(1);
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, note);
    expect(uncaught).to.deep.equal([]);
  }).timeout(60_000);
});
