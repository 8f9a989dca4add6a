import { expect } from '@open-wc/testing';
import { parseArticle } from '../../src/article/parse-article.js';
import { readPage } from '../../src/sources/html/read-page.js';
import { murmurPage, murmurUrl } from './html-pages/murmur.js';
import { outline } from './html-pages/outline.js';
import { parse, pageUrl, read } from './html-pages/read.js';

describe('readPage', () => {
  describe('of a WordPress page with everything that health pages carry', () => {
    const article = readPage(parse(murmurPage), murmurUrl);

    it('tells each statement once, in its field', () => {
      const { body: _body, references: _references, ...fields } = article;
      const site = 'https://cats.example.org';
      expect(fields).to.deep.equal({
        headline: 'What Is a Heart Murmur?',
        abstract: 'A plain guide to the extra sound that a vet may hear.',
        inLanguage: 'en-US',
        url: `${site}/health/heart-murmur/`,
        breadcrumb: [
          { name: 'Home', url: `${site}/` },
          { name: 'Cat Health', url: `${site}/health/` },
          { name: 'Heart 101', url: `${site}/health/heart/` },
          { name: 'What Is a Heart Murmur?' },
        ],
        datePublished: '2019-03-02',
        dateModified: '2022-10-14',
        author: [{ name: 'Feline Heart Editorial Team', url: `${site}/about/editorial-team/` }],
        publisher: { name: 'Feline Heart Society', url: `${site}/` },
        publishingPrinciples: {
          text:
            'This content was written by our website editorial team of vets and nurses. ' +
            'Each page passes through three reviews.',
          url: `${site}/about/editorial/`,
        },
        copyrightNotice: 'The text is protected by copyright.',
        usageInfo: {
          text: 'To reprint it, see our Content Usage Policy.',
          url: `${site}/content-usage-policy/`,
        },
        imageRights: {
          creditText: 'Illustrations were made by our medical illustration team.',
          copyrightNotice: 'Imagery has its own copyright.',
          usageInfo: {
            text: 'No image may be used without prior approval and a signed licensing agreement.',
          },
        },
      });
    });

    it('keeps the text and nothing around it', () => {
      const item = (term: string, text: string) => `listItem(paragraph(strong("${term}") "${text}"))`;
      const cells = (...texts: string[]) =>
        `tableRow(${texts.map((text) => `tableCell("${text}")`).join(' ')})`;
      expect(outline(article.body)).to.deep.equal([
        'paragraph("A heart murmur is an extra " strong("sound") " between two heartbeats." cite(ref-1) ' +
          '" Many cats live long lives with\u00a0one.")',
        'containerDirective:key-points(list(listItem(paragraph("A murmur is a sound, not a disease.")) ' +
          'listItem(paragraph("A scan of the heart tells the cause."))))',
        'heading2("What it is")',
        'paragraph("Blood flows in " emphasis("eddies") ", as in a " ' +
          'link<https://cats.example.org/health/river/#bend>("river") "." break "It can be heard.")',
        'paragraph(image(https://cats.example.org/img/heart.png "The four chambers of a heart"))',
        'heading2("Types of murmur")',
        'paragraph("Vets speak of three types:")',
        `containerDirective:types(list(${[
          item('Innocent', ' It comes and goes in kittens.'),
          item('Flow murmur', ' It comes with anaemia or fever.'),
          item('Structural', ' A valve or a wall is not as it should be.'),
        ].join(' ')}))`,
        'heading3("How loud it is")',
        `table(${cells('Grade', 'Heard')} ${cells('I', 'hardly')} ${cells('VI', 'without a stethoscope')})`,
        'blockquote(paragraph("Loud is not always worse."))',
        'listOrdered3(listItem(paragraph("Listen.")) ' +
          'listItem(paragraph("Scan.") list(listItem(paragraph("Both sides.")))))',
      ]);
    });

    it('makes references of the sources, whole where they cannot be taken apart', () => {
      expect(article.references).to.deep.equal([
        {
          id: 'ref-1',
          type: 'article-journal',
          title: 'The lingering mysteries of metastatic recurrence in breast cancer',
          author: [
            { family: 'Riggio', given: 'A. I.' },
            { family: 'Varley', given: 'K. E.' },
            { family: 'Welm', given: 'A. L.' },
          ],
          issued: { 'date-parts': [[2021]] },
          'container-title': 'British Journal of Cancer',
          volume: '124',
          issue: '1',
          page: '13-26',
          DOI: '10.1038/s41416-020-01161-4',
        },
        {
          id: 'siegel2020',
          type: 'article-journal',
          title: 'Cancer statistics, 2020',
          author: [
            { family: 'Siegel', given: 'R. L.' },
            { family: 'Miller', given: 'K. D.' },
            { family: 'Jemal', given: 'A.' },
          ],
          issued: { 'date-parts': [[2020]] },
          'container-title': 'CA Cancer J Clin',
          volume: '70',
          issue: '1',
          page: '7-30',
        },
        { id: 'ref-3', type: 'document', title: 'A folded paper from the vet’s, no date' },
      ]);
    });

    it('is a document that the schema allows', () => {
      expect(parseArticle(article)).to.deep.equal(article);
    });
  });

  describe('refuses', () => {
    const refusal = (html: string) => {
      try {
        readPage(parse(html), pageUrl);
      } catch (error) {
        return error as Error & { code: string };
      }
      throw new Error('It was read.');
    };

    const cases = {
      'a login page':
        '<title>Log in</title><main><h1>Members</h1><p>Please sign in to read on. Forgot your password? We send you a link by mail.</p><form><input type="password"></form></main>',
      'an empty document': '',
      'a page of links without text':
        '<title>Links</title><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>',
      'an error page':
        '<title>Oops</title><h1>404 Page not found</h1><p>The page that you asked for is not here any more. Sorry!</p>',
      'a page that a script would have filled':
        '<title>App</title><div id="root"></div><script>start()</script>',
    };
    for (const [name, html] of Object.entries(cases)) {
      it(`${name}, naming the address and what to do`, () => {
        const error = refusal(html);
        expect(error).to.include({ name: 'SourceError', code: 'not-an-article' });
        expect(error.message).to.match(/^https:\/\/cats\.example\.org\/health\/kidneys: .+ Check that/);
      });
    }

    it('not an article on a page that also has a login', () => {
      const text = '<p>The kidneys of a cat clean its blood all day and all night long.</p>'.repeat(12);
      const article = read(`<form><input type="password"></form><main><h1>Kidneys</h1>${text}</main>`);
      expect(article.headline).to.equal('Kidneys');
    });
  });

  describe('of a hostile page', () => {
    it('surfaces no script, handler or javascript: address', () => {
      const article = read(
        `<base href="javascript:alert(1)//"><main><h1 onclick="alert(1)">Kidneys</h1><script>alert(1)</script>
        <p onmouseover="alert(1)">The kidneys of a <a href="java\nscript:alert(1)">cat</a> clean its blood all day.</p>
        <p><a href=" JavaScript:alert(1)">A</a> <a href="data:text/html,alert(1)">B</a> <a href="vbscript:alert(1)">C</a>
        <a href="mailto:vet@example.org">D</a></p><img src="javascript:alert(1)" onerror="alert(1)">
        <svg><script>alert(1)</script></svg><iframe srcdoc="alert(1)"></iframe></main>`,
        '<title>Kidneys</title><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:,alert(1)">',
      );
      expect(JSON.stringify(article)).not.to.match(/alert|script:|data:/i);
      expect(article.url).to.equal(pageUrl);
      expect(JSON.stringify(article)).to.contain('mailto:vet@example.org');
    });

    it('reads text below 5,000 nested elements without a stack overflow', () => {
      const document = parse('<title>Kidneys</title><main><h1>Kidneys</h1></main>');
      for (const name of ['div', 'ul', 'blockquote', 'b', 'table', 'article', 'form']) {
        let inner = document.querySelector('main')!.appendChild(document.createElement('div'));
        for (let i = 0; i < 5000; i++)
          inner = inner.appendChild(document.createElement(name)) as HTMLDivElement;
        inner.append(`The deepest ${name} holds the words.`);
      }
      const text = JSON.stringify(readPage(document, pageUrl).body);
      for (const name of ['div', 'ul', 'blockquote', 'b', 'table', 'article']) {
        expect(text).to.contain(`The deepest ${name} holds the words.`);
      }
    });

    it('reads a page of 1 MB to its end', () => {
      const paragraph = `<p>The kidneys of a <b>cat</b> clean ${'its blood, '.repeat(20)}all day.</p><ul><li>One: two</li></ul>`;
      const html = `<main><h1>Kidneys</h1>${paragraph.repeat(1_000_000 / paragraph.length)}<p>${'( '.repeat(100_000)}</p></main>`;
      expect(readPage(parse(html), pageUrl).body.children.length).to.be.above(5000);
    });

    const crafted = {
      'the article is nested in names of menus, before 100,000 elements':
        `${'<div class="menu">'.repeat(400)}${'<b></b>'.repeat(100_000)}<h1>Kidneys</h1>` +
        '<p>The kidneys of a cat clean its blood all day.</p>',
      'one paragraph holds 150,000 sources':
        '<main><h1>Kidneys</h1><p>The kidneys of a cat clean its blood all day.</p>' +
        `<h2>Sources</h2><p>${'Roe, 2020.<br>'.repeat(150_000)}</p></main>`,
      'one paragraph has 50,000 names':
        '<main><h1>Kidneys</h1>' +
        `<p>The kidneys of a cat clean its blood all day.${'<i id="a"></i>'.repeat(50_000)}</p></main>`,
    };
    for (const [name, html] of Object.entries(crafted)) {
      it(`reads it in the end where ${name}`, () => {
        expect(outline(read(html).body)).to.deep.equal([
          'paragraph("The kidneys of a cat clean its blood all day.")',
        ]);
      });
    }

    it('does not let names in JSON-LD reach Object.prototype', () => {
      const article = read(
        '<main><h1>Kidneys</h1><p>The kidneys of a cat clean its blood all day.</p></main>',
        `<script type="application/ld+json">{"@type":"Article","__proto__":{"polluted":true},"constructor":
          {"prototype":{"polluted":true}},"@id":"__proto__","author":{"__proto__":{"name":"Eve"}}}</script>
         <script type="application/ld+json">{ not json</script>`,
      );
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
      expect(article.author).to.equal(undefined);
    });

    it('reads a page whose names shadow those of the document and of a form', () => {
      const article = read(
        `<img name="body"><img name="documentElement"><img name="querySelector"><form><input name="nextSibling"><input name="childNodes">
        <input name="localName"><input name="getAttribute"><input name="querySelector"><input name="nodeType"><input name="textContent">
        <h1>Kidneys</h1><p>The kidneys of a cat clean its blood all day.</p></form>`,
      );
      expect(outline(article.body)).to.deep.equal([
        'paragraph("The kidneys of a cat clean its blood all day.")',
      ]);
    });

    it('leaves the document as it was', () => {
      const document = parse(murmurPage);
      const before = document.documentElement.cloneNode(true);
      readPage(document, murmurUrl);
      expect(document.documentElement.isEqualNode(before)).to.equal(true);
    });
  });
});
