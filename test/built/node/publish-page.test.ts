import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../../src/article/article.js';
import { page } from '../../../src/publish/site/page.js';
import { prepareCards } from '../../../src/publish/site/prepare-cards.js';
import type { Site } from '../../../src/publish/site/to-site-document.js';
import { schemaOrgProblems } from '../../support/schema-org.js';
import { figure } from '../../support/nodes.js';
import { parsePage, siteDocument } from '../../support/site.js';

const pageOf = (changes: Partial<Article> = {}, options: Partial<Site> = {}) =>
  page(siteDocument(changes, options));

const jsonLdOf = (html: string): Record<string, unknown> =>
  JSON.parse(parsePage(html).querySelector('script[type="application/ld+json"]')!.textContent);

/** Content of the tag, `undefined` where there is none. */
const meta = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

const href = (document: Document, rel: string) =>
  document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href');

describe('NAME.html', () => {
  it('has the language and direction of its text', () => {
    assert.match(pageOf({ inLanguage: 'es' }), /<html lang="es" dir="ltr">/);
    assert.match(pageOf({ inLanguage: 'ar-EG' }), /<html lang="ar-EG" dir="rtl">/);
  });

  it('has its figures in the language of its text, and in English where there are no words for it', async () => {
    const body = { type: 'root' as const, children: [figure('drug-pump')] };
    const languages = ['es', 'ar-EG', 'fi', 'en'];
    await prepareCards(languages.map((inLanguage) => ({ inLanguage })));
    const figures = languages.map((inLanguage) => {
      const html = pageOf({ inLanguage, body });
      return /<figure part="figure"[^>]* (lang="[^"]*" dir="[^"]*")[^>]*>\s*<figcaption[^>]*>([^<]*)</
        .exec(html)
        ?.slice(1);
    });
    assert.deepEqual(figures, [
      ['lang="es" dir="ltr"', 'Una célula resistente bombea los fármacos hacia afuera'],
      ['lang="ar" dir="rtl"', 'خلية مقاومة تضخ الدواء إلى الخارج'],
      ['lang="en" dir="ltr"', 'A resistant cell pumps drugs out'],
      ['lang="en" dir="ltr"', 'A resistant cell pumps drugs out'],
    ]);
  });

  it('says what it is', () => {
    const document = parsePage(pageOf());
    assert.equal(document.title, 'Heart Murmurs in Cats – Example Clinic');
    assert.equal(meta(document, 'description'), 'An extra sound of the heart, from <soft> to "loud".');
    assert.equal(meta(document, 'og:title'), 'Heart Murmurs in Cats');
    assert.equal(meta(document, 'og:type'), 'article');
    assert.equal(meta(document, 'og:url'), 'https://explainers.example.org/care/murmurs.html');
    assert.equal(meta(document, 'article:modified_time'), '2026-05-01');
    assert.equal(meta(document, 'citation_title'), 'Heart Murmurs in Cats');
    assert.equal(meta(document, 'citation_author'), 'The "Heart" Team');
    assert.equal(meta(document, 'citation_publication_date'), '2021/02/03');
  });

  it('describes itself by its first paragraph if there is no abstract', () => {
    const document = parsePage(pageOf({ abstract: undefined }));
    assert.match(meta(document, 'description')!, /^A murmur is a sound/);
  });

  it('is the canonical page only if the text has no other', () => {
    const own = 'https://explainers.example.org/care/murmurs.html';
    assert.equal(href(parsePage(pageOf()), 'canonical'), own);
    const url = 'https://clinic.example.org/murmurs';
    assert.equal(href(parsePage(pageOf({ url })), 'canonical'), url);
  });

  it('names its oEmbed answer in the first kilobytes, in full', () => {
    const [start] = pageOf().split('</head>');
    const link = /<link [^>]*type="application\/json\+oembed"[^>]*>/.exec(start!)!;
    assert.ok(link.index < 2048);
    assert.match(link[0], /href="https:\/\/explainers\.example\.org\/care\/murmurs\.oembed\.json"/);
  });

  it('shows its first image in links to it', () => {
    const image = { type: 'image' as const, url: 'heart.png', alt: 'A heart' };
    const body = { type: 'root' as const, children: [{ type: 'paragraph' as const, children: [image] }] };
    const document = parsePage(pageOf({ body }));
    assert.equal(meta(document, 'og:image'), 'https://explainers.example.org/care/heart.png');
    assert.equal(meta(document, 'og:image:alt'), 'A heart');
  });

  it('loads nothing but what lies beside it', () => {
    const document = parsePage(pageOf());
    const loads = document.querySelectorAll(
      '[src], link[rel="icon"], link[rel="stylesheet"], link[rel~="preload"]',
    );
    const addresses = Array.from(loads, (it) => it.getAttribute('src') ?? it.getAttribute('href'));
    assert.deepEqual(addresses, ['data:,', '0.1.0/article-explainer.js', 'murmurs.json']);
    const script = document.querySelector('script[src]')!;
    assert.match(script.getAttribute('integrity')!, /^sha384-/);
    assert.equal(script.getAttribute('crossorigin'), 'anonymous');
  });

  it('has the colours that were asked for', () => {
    const dark = pageOf({}, { look: { view: 'full', theme: 'dark', headingLevel: 2 } });
    assert.match(dark, /<article-explainer [^>]*theme="dark"/);
    assert.match(dark, /<meta name="color-scheme" content="dark">/);
  });

  it('has a span of COinS for itself and for each source', () => {
    const spans = [...parsePage(pageOf()).querySelectorAll('article-explainer > span.Z3988')];
    const fields = spans.map((span) => new URLSearchParams(span.getAttribute('title')!));
    const titles = fields.map((it) => it.get('rft.title') ?? it.get('rft.atitle') ?? it.get('rft.btitle'));
    assert.deepEqual(titles, [
      'Heart Murmurs in Cats',
      'Sounds of <the> Heart & Their Causes',
      'Hearts of Cats',
    ]);
  });

  it('lets no words of the document be markup', () => {
    const hostile = '"><script>alert(1)</script><!-- \u2028 </style></template> ]]> \u0000';
    const html = pageOf({
      headline: hostile,
      abstract: hostile,
      statusNote: hostile,
      status: 'under-review',
    });
    const document = parsePage(html);
    assert.equal(document.querySelectorAll('script').length, 2);
    assert.equal(jsonLdOf(html).headline, hostile);
    assert.equal(html.includes('<script>alert'), false);
  });
});

describe('JSON-LD of a published page', () => {
  it('keeps to the vocabulary of schema.org', () => {
    const agent = { name: 'A', url: 'https://a.example.org/', description: 'Somebody.' };
    const work = { headline: 'H', url: 'https://b.example.org/', author: [agent], dateModified: '2020' };
    const json = jsonLdOf(
      pageOf({ reviewedBy: [agent], copyrightHolder: agent, isBasedOn: work, lastReviewed: '2026-05' }),
    );
    assert.deepEqual(schemaOrgProblems(json), []);
    assert.equal(json['@context'], 'https://schema.org');
    assert.equal(json['@type'], 'MedicalWebPage');
  });

  it('has its sources as scholarly articles, with dates, journal and DOI', () => {
    const [paper, book] = jsonLdOf(pageOf()).citation as Array<Record<string, unknown>>;
    assert.equal(paper!['@type'], 'ScholarlyArticle');
    assert.equal(paper!.datePublished, '2020-03-09');
    assert.equal(paper!.identifier, 'https://doi.org/10.1000/182');
    assert.deepEqual(paper!.isPartOf, { '@type': 'Periodical', name: 'Journal of Examples' });
    assert.equal(book!['@type'], 'Book');
    assert.equal(book!.datePublished, '2018');
  });

  it('of a withdrawn document says so, and has neither text nor sources', () => {
    const json = jsonLdOf(pageOf({ status: 'withdrawn' }));
    assert.deepEqual(schemaOrgProblems(json), []);
    assert.equal(json.creativeWorkStatus, 'Withdrawn');
    assert.deepEqual([json.text, json.abstract, json.citation], [undefined, undefined, undefined]);
  });
});

describe('what checks the JSON-LD', () => {
  for (const [problem, value] of [
    ['$: no type "MedicalPage"', { '@type': 'MedicalPage' }],
    ['$.title: no property of WebPage', { '@type': 'WebPage', title: 'T' }],
    ['$.dateModified: "May 2020" is no ISO date', { '@type': 'WebPage', dateModified: 'May 2020' }],
    [
      '$.citation[0]: "Periodical" is not its type',
      { '@type': 'WebPage', citation: [{ '@type': 'Periodical' }] },
    ],
  ] as const) {
    it(`says ${problem}`, () => assert.deepEqual(schemaOrgProblems(value), [problem]));
  }
});
