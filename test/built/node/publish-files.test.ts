import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import type { Article, Node } from '../../../src/article/article.js';
import { parseArticle } from '../../../src/article/parse-article.js';
import { feed } from '../../../src/publish/site/feed.js';
import { documentFiles } from '../../../src/publish/site/files.js';
import { indexPage } from '../../../src/publish/site/index-page.js';
import { ownTag } from '../../../src/publish/site/own-tag.js';
import { page } from '../../../src/publish/site/page.js';
import { sitemap } from '../../../src/publish/site/sitemap.js';
import { siteOf } from '../../../src/publish/site/site-document.js';
import { snippet } from '../../../src/publish/site/snippet.js';
import { explainerSnippet } from '../../../src/snippets/explainer-snippet.js';
import { BASE, parsePage, parseXml, readDist, siteDocument } from '../../support/site.js';

const fileOf = (suffix: string, changes?: Partial<Article>): string =>
  documentFiles.find(([it]) => it === suffix)![1](siteDocument(changes));

const look = { view: 'full', theme: 'auto', headingLevel: 2 } as const;

describe('NAME.json', () => {
  it('is the document with its sources formatted, and with absolute addresses', () => {
    const article = parseArticle(JSON.parse(fileOf('.json')));
    assert.deepEqual(
      article.bibliography!.map(({ id, citations }) => [id, citations]),
      [
        ['murmurs-2020', 2],
        ['hearts-2018', 1],
      ],
    );
    assert.match(fileOf('.json'), /"url":"https:\/\/explainers\.example\.org\/care\/more\.html"/);
  });

  it('has them in the style that was asked for', () => {
    const [first] = siteDocument({}, { citationStyle: 'apa' }).article.bibliography!;
    assert.match(first!.runs.map(({ text }) => text).join(''), /^Example, A\., & Sample, B\. \(2020\)/);
  });

  it('gives a document that has no page the one that is published', () => {
    assert.equal(siteDocument().article.url, 'https://explainers.example.org/care/murmurs.html');
    const url = 'https://clinic.example.org/murmurs';
    assert.equal(siteDocument({ url }).article.url, url);
  });
});

describe('what is written of an article with an address of its own', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,a', 'mailto:somebody@example.org']) {
    it(`leads to the published page where that is no web address: ${url}`, () => {
      const { article } = siteDocument({ url });
      assert.equal(article.url, `${BASE.href}murmurs.html`);
    });
  }
});

describe('NAME.snippet.html', () => {
  it('has a colour as its accent, and nothing after it', () => {
    const document = siteDocument();
    const accented = (accent: string) => {
      const look = { ...document.look, accent };
      return explainerSnippet(siteOf(document), document, { look, script: false }).text;
    };
    assert.match(accented('#883399'), / style="--explainer-accent: #883399"/);
    assert.match(accented('oklch(0.5 0.1 200 / 50%)'), / style="--explainer-accent: oklch/);
    assert.doesNotMatch(accented('red; background: url(https://elsewhere.example.org/)'), /style=/);
  });

  it('names the hosts of pictures that are not its own', () => {
    const image = { type: 'image', url: 'https://pictures.example.net/a.png' } as const;
    const body = { type: 'root' as const, children: [image] };
    assert.match(snippet(siteDocument({ body })), / picture-hosts="pictures.example.net"/);
    assert.doesNotMatch(snippet(siteDocument()), /picture-hosts/);
  });

  it('is well-formed, and each attribute has a value', () => {
    const { documentElement } = parseXml(`<div>${snippet(siteDocument())}</div>`);
    assert.equal(documentElement!.getElementsByTagName('article').length, 1);
    assert.equal(documentElement!.getElementsByTagName('script').length, 1);
  });

  it('tells its element where the document is, and of when what stands in it is', () => {
    const explainer = parsePage(snippet(siteDocument())).querySelector('article-explainer')!;
    assert.equal(explainer.getAttribute('src'), 'https://explainers.example.org/care/murmurs.json');
    assert.equal(explainer.getAttribute('date-modified'), '2026-05-01');
  });

  it('is a link with publisher and date where the template is taken out', () => {
    const left = snippet(siteDocument()).replace(/<template.*<\/template>/s, '');
    const { body } = parsePage(`<!doctype html><html><body>${left}</body></html>`);
    assert.equal(
      body.textContent.trim(),
      'Heart Murmurs in Cats · Example Clinic · Last updated May 1, 2026',
    );
    assert.equal(body.querySelector('a')!.href, 'https://explainers.example.org/care/murmurs.html');
  });

  it('names the script in its exact version, with its hash, or leaves it out', () => {
    const integrity = (JSON.parse(readDist('cdn/integrity.json')) as Record<string, string>)[
      'article-explainer.js'
    ]!;
    const tag = `<script type="module" src="https://explainers.example.org/care/0.1.0/article-explainer.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
    assert.ok(snippet(siteDocument()).includes(tag));
    assert.ok(!snippet(siteDocument({}, { script: false })).includes('<script'));
  });

  it('has the view, the colours and the heading level that were asked for, drawn and as attributes', () => {
    const text = snippet(siteDocument({}, { look: { view: 'brief', theme: 'dark', headingLevel: 4 } }));
    assert.match(text, /^<article-explainer [^>]*view="brief" heading-level="4" theme="dark">/);
    assert.match(text, /<h4 id="title"/);
    assert.match(text, /<details part="section fold">/);
    assert.match(
      snippet(siteDocument({}, { look: { ...look, view: 'card' } })),
      />Read the full article<\/a>/,
    );
  });

  it('carries no trace of the template that it was made by', () => {
    assert.doesNotMatch(snippet(siteDocument()), /<!--|<\?|lit-|<slot|\n\s+/);
  });
});

describe('NAME.js', () => {
  it('is the built script with tag and article in it, and with the chunks of its version', () => {
    const text = ownTag(siteDocument());
    assert.match(text, /"murmurs-explainer"/);
    assert.match(text, /"headline":"Heart Murmurs in Cats"/);
    assert.doesNotMatch(text, /EXPLAINER_|"\.\/chunks\//);
    assert.match(text, /import\("\.\/0\.1\.0\/chunks\/reading\.js"\)/);
  });

  it('has with it what draws a picture, a table or contents where the article has them, and only there', () => {
    const document = siteDocument();
    const withNodes = (...children: Node[]) =>
      ownTag({ ...document, article: { ...document.article, body: { type: 'root', children } } });
    const words: Node = { type: 'paragraph', children: [{ type: 'text', value: 'Hearts.' }] };
    const heading: Node = { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Hearts' }] };
    const picture: Node = {
      type: 'paragraph',
      children: [{ type: 'image', url: 'heart.png', alt: 'A heart' }],
    };
    const cell: Node = { type: 'tableCell', children: [{ type: 'text', value: 'Heart' }] };
    const table: Node = { type: 'table', children: [{ type: 'tableRow', children: [cell] }] };
    assert.doesNotMatch(withNodes(heading, words), /part=table/);
    for (const text of [withNodes(picture), withNodes(words, table), withNodes(...Array(8).fill(heading))])
      assert.match(text, /part=table/);
  });

  it('is a script whatever the article says', () => {
    const headline = '$& $1 `${x}` EXPLAINER_TAG "./chunks/ \u2028 \\';
    const document = siteDocument({ headline });
    const attributes = JSON.parse('{"__proto__":"x"}') as Record<string, string>;
    const note = { type: 'containerDirective' as const, name: 'note', attributes, children: [] };
    const article = { ...document.article, body: { type: 'root' as const, children: [note] } };
    const text = ownTag({ ...document, article });
    assert.equal(parseAst(text).type, 'Program');
    assert.ok(text.includes(JSON.stringify(headline)));
    assert.ok(text.includes('{["__proto__"]:"x"}'));
  });
});

describe('a withdrawn document', () => {
  const withdrawn: Partial<Article> = { status: 'withdrawn', statusNote: 'It was wrong.' };

  for (const [suffix] of documentFiles) {
    it(`has its notice and none of its text in NAME${suffix}`, () => {
      const text = fileOf(suffix, withdrawn);
      assert.doesNotMatch(text, /heartbeats|extra sound|Hearts of Cats|murmurs-2020/);
      assert.match(text, /[Ww]ithdrawn/);
    });
  }

  it('is said to be so in list and feed', () => {
    const documents = [siteDocument(withdrawn)];
    for (const text of [indexPage(documents, BASE), feed(documents, BASE)]) {
      assert.match(text, /Withdrawn: Heart Murmurs in Cats/);
      assert.match(text, /This information has been withdrawn by its publisher\. It was wrong\./);
      assert.doesNotMatch(text, /extra sound/);
    }
  });
});

describe('feed.atom', () => {
  const documents = [
    siteDocument({ headline: 'Old', datePublished: undefined, dateModified: '2020' }),
    siteDocument({ headline: 'New & <improved>', dateModified: '2026-05-01' }),
    siteDocument({ headline: 'Reviewed', dateModified: '2019-01-01', lastReviewed: '2025-03' }),
    siteDocument({ headline: 'Undated', datePublished: undefined, dateModified: undefined }),
  ];
  const { documentElement } = parseXml(feed(documents, BASE));
  const texts = (name: string) =>
    Array.from(documentElement!.getElementsByTagName(name), (it) => it.textContent);

  it('has what changed last first, with the dates of the documents', () => {
    assert.deepEqual(texts('title').slice(1), ['New & <improved>', 'Reviewed', 'Old', 'Undated']);
    assert.deepEqual(texts('updated'), [
      '2026-05-01T00:00:00Z',
      '2026-05-01T00:00:00Z',
      '2025-03-01T00:00:00Z',
      '2020-01-01T00:00:00Z',
      '1970-01-01T00:00:00Z',
    ]);
  });

  it('has what Atom wants of a feed and of each entry, once', () => {
    assert.equal(documentElement!.namespaceURI, 'http://www.w3.org/2005/Atom');
    const entries = Array.from(documentElement!.getElementsByTagName('entry'));
    for (const parent of [documentElement!, ...entries]) {
      const children = Array.from(parent.childNodes, ({ nodeName }) => nodeName);
      for (const name of ['id', 'title', 'updated', 'author']) {
        assert.equal(children.filter((child) => child === name).length, 1, name);
      }
    }
  });

  it('is a feed without documents too', () => {
    assert.equal(parseXml(feed([], BASE)).getElementsByTagName('updated').length, 1);
  });
});

describe('sitemap.xml', () => {
  it('has the list and each page, with its date', () => {
    const { documentElement } = parseXml(sitemap([siteDocument()], BASE));
    assert.equal(documentElement!.namespaceURI, 'http://www.sitemaps.org/schemas/sitemap/0.9');
    const texts = (name: string) =>
      Array.from(documentElement!.getElementsByTagName(name), (it) => it.textContent);
    assert.deepEqual(texts('loc'), [BASE.href, `${BASE.href}murmurs.html`]);
    assert.deepEqual(texts('lastmod'), ['2026-05-01']);
  });
});

describe('a document whose review is due', () => {
  it('says so on the day that it is published for, whatever day it is', () => {
    const reviewDue = '2026-06-01';
    const on = (day: string) => page(siteDocument({ reviewDue }, { day: new Date(day) }));
    assert.doesNotMatch(on('2026-06-01'), /due for a review/);
    assert.match(on('2026-06-02'), /due for a review/);
  });
});
