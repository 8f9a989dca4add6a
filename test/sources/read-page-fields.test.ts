import { expect } from '@open-wc/testing';
import type { Article } from '../../src/article/article.js';
import { outline } from './html-pages/outline.js';
import { bodyOf, pageUrl, read } from './html-pages/read.js';

const text = '<p>The kidneys of a cat clean its blood all day.</p>';
const onPage = (html: string, head?: string): Article =>
  read(`<main><h1>Kidneys</h1>${text}${html}</main>`, head);
/** With the proof that the words left the body. */
const taken = (html: string, head?: string): Article => {
  const article = onPage(html, head);
  expect(outline(article.body)).to.deep.equal(['paragraph("The kidneys of a cat clean its blood all day.")']);
  return article;
};
const ld = (json: object) =>
  `<title>T</title><script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('the fields that readPage finds', () => {
  describe('headline', () => {
    it('is the h1, however the site titles its window', () => {
      expect(onPage('', '<title>Buy now | Cats</title>').headline).to.equal('Kidneys');
    });
    it('is not the name of the site, even when that is an h1', () => {
      const html = `<header><h1 class="site-title">Cats</h1></header><main><h1>Kidneys</h1>${text}</main>`;
      expect(read(html).headline).to.equal('Kidneys');
    });
    it('is og:title without the site, where there is no h1', () => {
      const head =
        '<meta property="og:title" content="Kidneys – a guide | Cats"><meta property="og:site_name" content="Cats">';
      expect(read(`<main>${text}</main>`, head).headline).to.equal('Kidneys – a guide');
    });
    it('is the headline of JSON-LD with its entities decoded, where there is no h1', () => {
      const head = ld({ '@type': 'Article', headline: 'What&#8217;s a kidney &amp; why' });
      expect(read(`<main>${text}</main>`, head).headline).to.equal('What’s a kidney & why');
    });
    it('does not stand in the body again where the text repeats it', () => {
      const article = read(
        `<header class="top"><h1>Kidneys</h1></header><article><h2>Kidneys</h2>${text}</article>`,
      );
      expect(outline(article.body)).to.have.length(1);
    });
  });

  describe('dates', () => {
    const lines: Record<string, Partial<Article>> = {
      'Last Updated: October 14, 2022': { dateModified: '2022-10-14' },
      'Updated on 14 October 2022': { dateModified: '2022-10-14' },
      'This page was last updated on 3rd Oct. 2022.': { dateModified: '2022-10-03' },
      'Last modified: 2022-10-14': { dateModified: '2022-10-14' },
      'Last updated: 25/12/2022': { dateModified: '2022-12-25' },
      'Reviewed: October 2022': { lastReviewed: '2022-10' },
      'Page last reviewed: 14 October 2022': { lastReviewed: '2022-10-14' },
      'Next review due: 14 October 2025': { reviewDue: '2025-10-14' },
      'Published October 14, 2022 | Updated November 1, 2022': {
        datePublished: '2022-10-14',
        dateModified: '2022-11-01',
      },
      'Medically reviewed by Ann Lee, DVM on October 3, 2020': {
        reviewedBy: [{ name: 'Ann Lee, DVM' }],
        lastReviewed: '2020-10-03',
      },
      'By Ann Lee · Last updated October 14, 2022': {
        author: [{ name: 'Ann Lee' }],
        dateModified: '2022-10-14',
      },
    };
    for (const [line, fields] of Object.entries(lines)) {
      it(`"${line}" leaves the text and becomes ${Object.keys(fields).join(' and ')}`, () => {
        expect(taken(`<p><em>${line}</em></p>`)).to.deep.include(fields);
      });
    }

    it('that readers see outrank those that machines are told', () => {
      const head = '<meta property="article:modified_time" content="2024-01-01T00:00:00Z">';
      expect(onPage('<p>Last updated: October 14, 2022</p>', head).dateModified).to.equal('2022-10-14');
    });
    it('of machines are the day that the publisher wrote, in any time zone', () => {
      const head = '<meta property="article:modified_time" content="2024-01-01T23:59:00-11:00">';
      expect(onPage('', head).dateModified).to.equal('2024-01-01');
    });
    it('in the margin of the article are read there', () => {
      const html = `<main><article><h1>Kidneys</h1><div class="entry-meta">Updated: March 3, 2021</div>${text}</article></main>`;
      expect(read(html)).to.include({ dateModified: '2021-03-03' });
    });
    it('stay in the text when it is unclear what they mean', () => {
      expect(bodyOf('<p>Last updated: 03/04/2022</p>')).to.deep.equal([
        'paragraph("Last updated: 03/04/2022")',
      ]);
    });
    it('in a sentence of the text stay there', () => {
      expect(bodyOf('<p>By the time of May 2020 it was gone.</p>')).to.have.length(1);
    });
  });

  describe('people and publishers', () => {
    it('an author is named with the link', () => {
      const { author } = taken('<p>Written by <a href="/team">the Cat Kidney Editorial Team</a></p>');
      expect(author).to.deep.equal([
        { name: 'Cat Kidney Editorial Team', url: 'https://cats.example.org/team' },
      ]);
    });
    it('JSON-LD names author, reviewer and publisher, by reference too', () => {
      const head = ld({
        '@graph': [
          {
            '@type': 'MedicalWebPage',
            author: [{ '@id': '#a' }],
            reviewedBy: { name: 'Bo Roe' },
            publisher: 'Cats',
            lastReviewed: '2022-02-02',
          },
          { '@type': 'Person', '@id': '#a', name: 'Ann Lee', url: '/ann' },
        ],
      });
      expect(onPage('', head)).to.deep.include({
        author: [{ name: 'Ann Lee', url: 'https://cats.example.org/ann' }],
        reviewedBy: [{ name: 'Bo Roe' }],
        publisher: { name: 'Cats' },
        lastReviewed: '2022-02-02',
      });
    });
  });

  describe('rights', () => {
    it('the copyright in the footer of the site is read when the article states none', () => {
      const { copyrightNotice } = read(
        `<main><h1>Kidneys</h1>${text}</main><footer><p>© 2024 Cats. All rights reserved.</p></footer>`,
      );
      expect(copyrightNotice).to.equal('© 2024 Cats. All rights reserved.');
    });
    it('a credit of an illustration is a credit', () => {
      expect(taken('<p>Illustration by Ann Lee, art director.</p>').imageRights).to.deep.equal({
        creditText: 'Illustration by Ann Lee, art director.',
      });
    });
    it('a link to the licence is the licence', () => {
      expect(onPage('', '<link rel="license" href="/by">').license).to.equal('https://cats.example.org/by');
    });
    it('a heading with nothing but such statements below it goes with them', () => {
      expect(taken('<h2>Copyright</h2><p>© 2024 Cats.</p>').copyrightNotice).to.equal('© 2024 Cats.');
    });
    it('what only sounds like it stays in the text', () => {
      const sentences = [
        'X-ray images are read by a licensed veterinarian and created by a machine.',
        'The information is then reviewed by your vet before surgery.',
        'Do not reuse needles without permission of your vet.',
      ];
      expect(bodyOf(sentences.map((sentence) => `<p>${sentence}</p>`).join(''))).to.have.length(3);
    });
  });

  describe('breadcrumb', () => {
    const crumbs = [
      { name: 'Home', url: 'https://cats.example.org/' },
      { name: 'Cats/Dogs', url: 'https://cats.example.org/pets' },
      { name: 'Kidneys' },
    ];
    const trails = {
      'of a list':
        '<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/pets">Cats/Dogs</a></li><li>Kidneys</li></ol></nav>',
      'with >':
        '<div class="breadcrumbs">You are here: <a href="/">Home</a> &gt; <a href="/pets">Cats/Dogs</a> &gt; Kidneys</div>',
      'with › and an icon':
        '<p id="breadcrumbs"><a href="/" aria-label="Home"><svg></svg></a>›<a href="/pets">Cats/Dogs</a>›<span>Kidneys</span></p>',
    };
    for (const [name, html] of Object.entries(trails)) {
      it(`${name} is read and left out of the text`, () => {
        expect(taken(html).breadcrumb).to.deep.equal(crumbs);
      });
    }
    it('is what JSON-LD says where the page shows none', () => {
      const item = (position: number, name: string, item?: unknown) => ({
        '@type': 'ListItem',
        position,
        name,
        item,
      });
      const list = [item(3, 'Kidneys'), item(1, 'Home', '/'), item(2, 'Cats/Dogs', { '@id': '/pets' })];
      expect(onPage('', ld({ '@type': 'BreadcrumbList', itemListElement: list })).breadcrumb).to.deep.equal(
        crumbs,
      );
    });
  });

  describe('the rest', () => {
    it('an abstract that only repeats the text is none', () => {
      const head = '<meta name="description" content="The kidneys of a cat clean its […]">';
      expect(onPage('', head)).not.to.have.property('abstract');
    });
    it('a language of Open Graph is one of HTML', () => {
      const html = `<main><h1>Kidneys</h1>${text}</main>`;
      expect(read(html, '<meta property="og:locale" content="de_DE">').inLanguage).to.equal('en');
    });
    it('the address is the canonical one, else that of the page', () => {
      expect(onPage('', '<link rel="canonical" href="/k">').url).to.equal('https://cats.example.org/k');
      expect(onPage('').url).to.equal(pageUrl);
    });
    it('addresses are relative to base', () => {
      const article = onPage('<p>See <a href="b">this</a>.</p>', '<base href="https://cdn.example.com/x/">');
      expect(JSON.stringify(article.body)).to.contain('"https://cdn.example.com/x/b"');
    });
  });
});
