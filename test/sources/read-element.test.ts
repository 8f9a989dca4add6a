import { expect } from '@open-wc/testing';
import { readElement } from '../../src/sources/html/read-element.js';
import { outline } from './html-pages/outline.js';
import { parse, pageUrl } from './html-pages/read.js';

function elementOf(html: string): Element {
  return parse(
    `<body lang="fr"><nav><h1>Site</h1></nav>${html}<footer>© 2024 Site</footer></body>`,
  ).querySelector('x-explainer')!;
}
const readIn = (html: string) => readElement(elementOf(html), pageUrl);

describe('readElement', () => {
  it('reads the article that stands in the element', () => {
    const article = readIn(
      `<x-explainer><article><h1>Kidneys</h1><p>By <a href="/ann">Ann Lee</a></p><h2>Work</h2><p>They clean.<sup><a href="#roe">1</a></sup></p>
       <h2>Sources</h2><ol><li id="roe">Roe, 2020.</li></ol><footer><p>© 2022 Cats</p></footer></article></x-explainer>`,
    );
    expect(article).to.deep.equal({
      headline: 'Kidneys',
      inLanguage: 'fr',
      author: [{ name: 'Ann Lee', url: 'https://cats.example.org/ann' }],
      copyrightNotice: '© 2022 Cats',
      body: article.body,
      references: [{ id: 'roe', type: 'document', title: 'Roe, 2020.' }],
    });
    expect(outline(article.body)).to.deep.equal(['heading2("Work")', 'paragraph("They clean." cite(roe))']);
  });

  it('reads headings and paragraphs that stand in the element itself', () => {
    const article = readIn(
      '<x-explainer><h2>Kidneys</h2><p>They clean.</p><h3>Work</h3><p>All day.</p></x-explainer>',
    );
    expect(article.headline).to.equal('Kidneys');
    expect(outline(article.body)).to.deep.equal([
      'paragraph("They clean.")',
      'heading2("Work")',
      'paragraph("All day.")',
    ]);
  });

  it('reads an article of a few words', () => {
    const article = readIn('<x-explainer><h2>Kidneys</h2><p>They clean.</p></x-explainer>');
    expect(outline(article.body)).to.deep.equal(['paragraph("They clean.")']);
  });

  it('reads the footer of the element, and not that of the page', () => {
    const html = '<h2>Kidneys</h2><p>They clean.</p><h3>Work</h3><p>All day.</p>';
    expect(readIn(`<x-explainer>${html}</x-explainer>`)).not.to.have.property('copyrightNotice');
    expect(readIn(`<x-explainer>${html}<footer>© 2022 Cats</footer></x-explainer>`).copyrightNotice).to.equal(
      '© 2022 Cats',
    );
  });

  it('prefers the language that stands nearest', () => {
    expect(
      readIn('<x-explainer lang="de_AT"><h2>Nieren</h2><h3>A</h3><p>Sie reinigen.</p></x-explainer>')
        .inLanguage,
    ).to.equal('de-AT');
  });

  it('leaves scripts and what the page hides out of the text', () => {
    const article = readIn(
      '<x-explainer><h2>Kidneys</h2><script type="application/json">{}</script><p hidden>No</p><p>They clean the blood of a cat all day.</p></x-explainer>',
    );
    expect(outline(article.body)).to.deep.equal(['paragraph("They clean the blood of a cat all day.")']);
  });

  it('makes abstract, dates and people of a JSON-LD script in the element', () => {
    const data = {
      '@type': 'Article',
      description: 'What kidneys do.',
      dateModified: '2022-10-14',
      author: { name: 'Ann Lee' },
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(
      readIn(`<x-explainer>${script}<h2>Kidneys</h2><h3>A</h3><p>They clean.</p></x-explainer>`),
    ).to.deep.include({
      abstract: 'What kidneys do.',
      dateModified: '2022-10-14',
      author: [{ name: 'Ann Lee' }],
    });
  });

  const refused = {
    'an element with only a link in it':
      '<x-explainer><a href="/kidneys">Read about the kidneys of cats and what they do</a></x-explainer>',
    'an empty element': '<x-explainer> </x-explainer>',
    'text without a heading':
      '<x-explainer><p>The kidneys of a cat clean its blood all day.</p></x-explainer>',
    'a heading without text': '<x-explainer><h2>Kidneys</h2></x-explainer>',
  };
  for (const [name, html] of Object.entries(refused)) {
    it(`refuses ${name}`, () => {
      expect(() => readIn(html))
        .to.throw()
        .that.includes({ name: 'SourceError', code: 'not-an-article' });
    });
  }

  it('takes the words that the text explains from where DPUB-ARIA says they are', () => {
    const html = (role: string) =>
      `<x-explainer><h2>Lumps</h2><p>A <a role="doc-glossref" href="#lump">nodule</a> or <a role="doc-glossref" href="#bag">cyst</a> or <a role="doc-glossref" href="#no">mass</a>.</p>
       <section role="${role}"><h3>Words</h3><dl><dt id="lump">Nodule</dt><dd>a small lump <a role="doc-backlink" href="#x">↩</a></dd><dt>Cyst</dt><dd id="bag">a small bag</dd></dl></section></x-explainer>`;
    const term = (words: string, definition: string) => ({
      type: 'textDirective',
      name: 'term',
      attributes: { definition },
      children: [{ type: 'text', value: words }],
    });
    const text = {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'A ' },
        term('nodule', 'a small lump'),
        { type: 'text', value: ' or ' },
        term('cyst', 'a small bag'),
        { type: 'text', value: ' or mass.' },
      ],
    };
    expect(readIn(html('doc-glossary')).body.children).to.deep.equal([text]);
    expect(readIn(html('none')).body.children[0]).to.deep.equal(text);
    expect(outline(readIn(html('none')).body).join()).to.contain('a small bag');
  });

  it('keeps a list of words that holds others than the text explains', () => {
    const { body } = readIn(
      `<x-explainer><h2>Lumps</h2><p>A <a role="doc-glossref" href="#lump">nodule</a>.</p>
       <dl role="doc-glossary"><dt id="lump">Nodule</dt><dd>a small lump</dd><dt>Mole</dt><dd>a dark spot</dd></dl></x-explainer>`,
    );
    expect(outline(body).join()).to.contain('a dark spot');
  });

  it('does not touch the element', () => {
    const element = elementOf(
      '<x-explainer><h2>Kidneys</h2><p>They clean <b>the</b> blood.</p><h3>A</h3><p>B</p></x-explainer>',
    );
    const before = element.cloneNode(true);
    readElement(element, pageUrl);
    expect(element.isEqualNode(before)).to.equal(true);
  });
});
