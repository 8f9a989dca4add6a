import { expect } from '@open-wc/testing';
import type { ArticleExplainer } from '../../src/index.js';
import { dispatchTap } from '../support/commands.js';
import { all, helped, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A host page with the tag that was published for a document. */
async function openTag(name: string): Promise<{ explainer: ArticleExplainer; requests: () => string[] }> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: 600, height: 400, title: 'A host page' });
  frame.srcdoc = `<!doctype html><html lang="en"><title>A host page</title>
    <script type="module" src="/test/published/${name}.js"></script>
    <main><${name}-explainer></${name}-explainer></main>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow!;
  const requests = () =>
    window.performance.getEntriesByType('resource').map(({ name: address }) => new URL(address).pathname);
  return { explainer: window.document.querySelector(`${name}-explainer`)!, requests };
}

describe('the published tag of a document', () => {
  it('shows it after one request', async () => {
    const { explainer, requests } = await openTag('murmurs');
    await until(() => explainer.shownArticle);
    await explainer.updateComplete;
    expect(words(explainer)).to.contain('It does not hurt.').and.contain('Hearts of Cats');
    const [first, ...others] = requests();
    expect(first).to.equal('/test/published/murmurs.js');
    // Then comes what helps to read what is drawn.
    expect(others.filter((path) => !/\/chunks\/(reading|listen)\.js$/.test(path))).to.deep.equal([]);
  });

  it('takes what it needs later from the scripts of its version', async () => {
    const { explainer, requests } = await openTag('murmurs');
    await until(() => part(explainer, 'card'));
    await helped(explainer);
    dispatchTap(all(explainer, 'a[part~="citation"]')[0]!);
    await until(() => part(explainer, 'citation-card'));
    expect(requests().at(-1)).to.match(/^\/test\/published\/\d+\.\d+\.\d+\/chunks\/links\.js$/);
  });

  it('of a withdrawn document shows its notice', async () => {
    const { explainer } = await openTag('murmurs-withdrawn');
    await until(() => part(explainer, 'notice'));
    expect(words(explainer)).to.contain('It was wrong about grades.').and.not.contain('heartbeats');
  });
});
