import { expect } from '@open-wc/testing';
import type { Article } from '../../src/article/article.js';
import type { ArticleExplainer } from '../../src/elements/article-explainer/article-explainer-element.js';
import { loadDocument } from '../../src/builder/documents.js';
import { drawCard } from '../../src/builder/draw-card.js';
import { samplePage } from '../../src/builder/sample-page.js';
import { DEFAULT_LOOK } from '../../src/snippets/explainer-snippet.js';
import { piecesOf } from '../../src/snippets/pieces.js';
import { places, type Form } from '../../src/snippets/places.js';
import type { PublishedSite } from '../../src/snippets/published.js';
import { murmurs, site } from '../support/snippets.js';
import { until } from '../support/until.js';

const BASE = new URL('/test/published/', location.href).href;
const looks = [
  DEFAULT_LOOK,
  { view: 'brief', theme: 'dark', headingLevel: 3, accent: '#883399', citationStyle: 'apa' },
] as const;
const forms = [...new Set<Form>(Object.values(places).flat())];

/** A node as text, whatever it was parsed by: names, attributes, and words with their white space made one. */
function treeOf(node: Node): unknown {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent!.replace(/\s+/g, ' ');
  const { localName, attributes, childNodes } = node as Element;
  const isFrame = node instanceof HTMLIFrameElement;
  const children = [...(node instanceof HTMLTemplateElement ? node.content.childNodes : childNodes)].flatMap(
    // To HTML, what stands in a frame is text, until something takes the frame’s tags away.
    (child) => (isFrame ? [...parse(child.textContent!).childNodes] : [child]),
  );
  return {
    name: localName,
    attributes: Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value])),
    children: children.map(treeOf).filter((child) => child !== '' && child !== ' '),
  };
}

const parse = (text: string) =>
  new DOMParser().parseFromString(`<div>${text}</div>`, 'text/html').querySelector('div')!;
const asHtml = (text: string) => treeOf(parse(text));

function asXml(text: string): unknown {
  const document = new DOMParser().parseFromString(`<div>${text}</div>`, 'text/xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').to.equal('');
  return treeOf(document.documentElement);
}

const load = async (name: string) => ({
  name,
  article: (await (await fetch(`${BASE}${name}.json`)).json()) as Article,
});

describe('a snippet', () => {
  for (const form of forms) {
    it(`in the form ${form} is the same tree to a parser of XML and to one of HTML`, async () => {
      for (const document of [murmurs, await load('murmurs')]) {
        for (const look of looks) {
          const card = await drawCard({ bibliography: [], ...document.article }, look);
          for (const { text, html } of piecesOf(form, site, document, { look, card })) {
            const snippet = html ?? text;
            if (snippet.startsWith('<')) expect(asXml(snippet)).to.deep.equal(asHtml(snippet));
            else expect(snippet).to.match(/^(https:\/\/|[a-z]+-explainer$)/);
          }
        }
      }
    });
  }

  it('with its card is the same from a browser and from explainer publish', async () => {
    const published = await (await fetch(`${BASE}murmurs.snippet.html`)).text();
    const integrity = (await (await fetch('/dist/cdn/integrity.json')).json()) as PublishedSite['integrity'];
    const [, version] = /\/(\d+\.\d+\.\d+\/)article-explainer\.js/.exec(published)!;
    const document = await load('murmurs');
    const card = await drawCard(document.article, DEFAULT_LOOK);
    const [piece] = piecesOf('card', { base: BASE, scripts: BASE + version, integrity }, document, {
      look: DEFAULT_LOOK,
      card,
    });
    const withoutNotice = (text: string) => text.replace(/<div part="notice".*?<\/div>/s, '');
    expect(asHtml(withoutNotice(piece!.text))).to.deep.equal(asHtml(withoutNotice(published)));
  });

  for (const form of places.own) {
    it(`in the form ${form} shows its card on a page of one's own`, async () => {
      const integrity = (await (
        await fetch('/dist/cdn/integrity.json')
      ).json()) as PublishedSite['integrity'];
      const here = { base: BASE, scripts: new URL('/dist/cdn/', BASE).href, integrity, names: [] };
      const folder = { published: here, local: here, hasFrames: true, documents: [] };
      const document = await loadDocument(folder, 'murmurs', 'apa');
      const [, look] = looks;
      const card = await drawCard(document.article, look);
      const [piece] = piecesOf(form, here, document, { look, card });
      const frame = Object.assign(window.document.createElement('iframe'), {
        title: form,
        width: '700',
        height: '600',
        srcdoc: samplePage(piece!.text, 768),
      });
      window.document.body.append(frame);
      try {
        const shown = () => {
          const page = frame.contentDocument!;
          const inner = page.querySelector('iframe')?.contentDocument;
          return (
            inner?.querySelector('[part~="card"], article') ??
            page.querySelector('article-explainer')?.shadowRoot?.querySelector('[part~="card"]')
          );
        };
        await until(() => shown()?.textContent.includes(document.article.headline), 'no card');
        if (form === 'card') {
          const card = frame.contentDocument!.querySelector<ArticleExplainer>('article-explainer')!;
          await until(() => card.shownArticle, 'the script did not come');
          await card.updateComplete;
          // The styles that came with the page are emptied where the script has drawn the card anew.
          expect(card.shadowRoot!.querySelector('style')!.textContent).to.contain(':host');
        }
        if (form === 'frame') {
          const height = () => frame.contentDocument!.querySelector('iframe')!.offsetHeight;
          await until(() => height() > 500, 'the frame is as low as before');
        }
      } finally {
        frame.remove();
      }
    });
  }
});
