import { expect } from '@open-wc/testing';
import { outline } from './html-pages/outline.js';
import { bodyOf, read } from './html-pages/read.js';

/** Each line of HTML, and the body that it becomes. */
const bodies: Record<string, Record<string, string[]>> = {
  paragraphs: {
    '<div>One <b>two</b></div><div>three</div>': ['paragraph("One " strong("two"))', 'paragraph("three")'],
    '<div>One<p>two</p>three <i>four</i></div>': [
      'paragraph("One")',
      'paragraph("two")',
      'paragraph("three " emphasis("four"))',
    ],
    '<x-box>One</x-box><p>two</p>': ['paragraph("One")', 'paragraph("two")'],
    '<p>One<br>two<br><br>three<br></p>': ['paragraph("One" break "two")', 'paragraph("three")'],
    '<p>&nbsp;</p><p><br></p><p><b> </b></p><p>One</p>': ['paragraph("One")'],
    '<p>  One\n\t two <b> three </b> four  </p>': ['paragraph("One two " strong("three ") "four")'],
    '<b><p>One</p><p>two</p></b>': ['paragraph(strong("One"))', 'paragraph(strong("two"))'],
    '<b style="font-weight:normal"><p>One</p></b>': ['paragraph("One")'],
    '<p>10<sup>3</sup> of H<sub>2</sub>O, the 1<sup>st</sup></p>': ['paragraph("10³ of H₂O, the 1st")'],
  },
  headings: {
    '<h3>A</h3><h5>B</h5><p>One</p>': ['heading2("A")', 'heading3("B")', 'paragraph("One")'],
    '<h2><div>A</div> <strong>b</strong></h2><p>One</p>': ['heading2("A " strong("b"))', 'paragraph("One")'],
  },
  lists: {
    '<ul><li>One<ul><li>two</li></ul></li><ol><li>three</li></ol></ul>': [
      'list(listItem(paragraph("One") list(listItem(paragraph("two"))) listOrdered(listItem(paragraph("three")))))',
    ],
    '<ul><li></li><li><p>One</p><p>two</p></li></ul>': ['list(listItem(paragraph("One") paragraph("two")))'],
    '<dl><dt>One</dt><dd>is a</dd><dt>Two</dt><dd>is b</dd></dl>': [
      'containerDirective:types(list(listItem(paragraph(strong("One") " is a")) listItem(paragraph(strong("Two") " is b"))))',
    ],
  },
  tables: {
    '<table><caption>C</caption><tr><th>A</th><th>B</th></tr><tr><td><p>1</p><p>2</p></td><td></td></tr></table>':
      [
        'table(tableRow(tableCell("A") tableCell("B")) tableRow(tableCell("1" break "2") tableCell()))',
        'paragraph("C")',
      ],
    '<table role="presentation"><tr><td><p>One</p></td><td>two</td></tr></table>': [
      'paragraph("One")',
      'paragraph("two")',
    ],
  },
  images: {
    '<p><img src="a.png" alt=" A  cat "></p>': [
      'paragraph(image(https://cats.example.org/health/a.png "A cat"))',
    ],
    '<img src="data:," data-srcset="/a-1.png 1x, /a-2.png 2x">': [
      'paragraph(image(https://cats.example.org/a-1.png ""))',
    ],
    '<img src="/a.png" width="1" height="1"><img class="avatar" src="/b.png"><img src="data:,">': [],
  },
  links: {
    '<p><a href="/a">One</a> <a href="#two">two</a> <a href="tel:1">three</a></p>': [
      'paragraph(link<https://cats.example.org/a>("One") " two three")',
    ],
    '<p><a href="https://cats.example.org/health/kidneys#x">One</a></p>': ['paragraph("One")'],
  },
  'key points': {
    '<div><strong>At a glance</strong><ul><li>One</li></ul></div>': [
      'containerDirective:key-points(list(listItem(paragraph("One"))))',
    ],
  },
  types: {
    '<p>There are two kinds.</p><ul><li>Acute: it comes fast.</li><li>Chronic – it stays.</li></ul>': [
      'paragraph("There are two kinds.")',
      'containerDirective:types(list(listItem(paragraph(strong("Acute") " it comes fast.")) listItem(paragraph(strong("Chronic") " it stays."))))',
    ],
    '<ul><li>Acute: it comes fast.</li><li>Chronic: it stays.</li></ul>': [
      'list(listItem(paragraph("Acute: it comes fast.")) listItem(paragraph("Chronic: it stays.")))',
    ],
    '<ul><li><b>Never</b> wait.</li><li><b>Always</b> call.</li></ul>': [
      'list(listItem(paragraph(strong("Never") " wait.")) listItem(paragraph(strong("Always") " call.")))',
    ],
  },
  'what is left out': {
    '<nav><a href="/">Home</a></nav><div class="sharedaddy">Share</div><form><input></form><button>Go</button>':
      [],
    '<p hidden>A</p><p aria-hidden="true">B</p><p style="display: none">C</p><template><p>D</p></template>':
      [],
    '<div hidden="until-found"><p>One</p></div>': ['paragraph("One")'],
    '<h2>Contents</h2><ul><li><a href="#a">A</a></li></ul><h2 id="a">A</h2><p>One</p>': [
      'heading2("A")',
      'paragraph("One")',
    ],
    '<h2>Related articles</h2><ul><li><a href="/a">A</a></li></ul><p><a href="/b">B</a></p><h2>More</h2><p>One</p>':
      ['heading2("More")', 'paragraph("One")'],
    '<a href="#main">Jump to the text</a><p>One</p>': ['paragraph("One")'],
    '<a href="/team"><img src="/team.png" alt=""></a><h4><a href="/team">Cat Editorial Team</a></h4>': [],
    '<p>Tags: <a href="/a">A</a>, <a href="/b">B</a></p><p><a href="/edit">Edit this page</a></p>': [],
    '<div class="post has-sidebar category-newsletter">One</div>': ['paragraph("One")'],
  },
};

describe('the body that readPage makes', () => {
  for (const [group, cases] of Object.entries(bodies)) {
    describe(`of ${group}`, () => {
      for (const [html, expected] of Object.entries(cases)) {
        it(`${html} → ${expected.join(', ') || 'nothing'}`, () => {
          expect(bodyOf(html)).to.deep.equal(expected);
        });
      }
    });
  }

  it('holds a whole page that stands in one form', () => {
    const article = read(
      '<form><header>Cats</header><article><h1>Kidneys</h1><p>The kidneys of a cat clean its blood all day.</p></article></form>',
    );
    expect(outline(article.body)).to.deep.equal([
      'paragraph("The kidneys of a cat clean its blood all day.")',
    ]);
  });

  it('leaves the columns of a site out where nothing marks the article', () => {
    const article = read(
      '<header>Cats</header><div><h1>Kidneys</h1><p>The kidneys of a cat clean its blood all day.</p></div><aside><p>Buy.</p></aside><footer><p>Terms</p></footer>',
    );
    expect(outline(article.body)).to.deep.equal([
      'paragraph("The kidneys of a cat clean its blood all day.")',
    ]);
  });
});

describe('the citations that readPage makes', () => {
  const list =
    '<h2>References</h2><ol><li id="a"><a href="#b">^</a> One, 2020.</li><li><span id="c">Two, 2021.</span> <a href="#x">↑</a></li></ol>';
  const cases: Record<string, string> = {
    'One.<sup><a href="#a">1</a></sup>': 'paragraph("One." cite(a))',
    'One.<sup>[<a href="#a">1</a>, <a href="#c">2</a>]</sup> Two': 'paragraph("One." cite(a) cite(c) " Two")',
    'One (<a href="#c">Roe, 2021</a>).': 'paragraph("One (Roe, 2021" cite(c) ").")',
    'One.<sup><a href="#elsewhere">1</a></sup>': 'paragraph("One.1")',
  };
  for (const [html, expected] of Object.entries(cases)) {
    it(`${html} → ${expected}`, () => expect(bodyOf(`<p>${html}</p>${list}`)).to.deep.equal([expected]));
  }

  const announced: Record<string, string> = {
    'a heading': '<h3>Sources:</h3><ul><li>Roe, 2020.</li></ul>',
    'a sentence': '<p>The following sources were used for this page:</p><p>Roe, 2020.</p>',
    'a bold line, with breaks between them': '<p><b>Works cited</b></p><p>Roe, 2020.<br>Poe, 2021.</p>',
    'a fold':
      '<details><summary>References</summary><ol><li>Roe, 2020. <a href="/p">PubMed</a></li></ol></details>',
  };
  for (const [name, html] of Object.entries(announced)) {
    it(`sources after ${name} leave the text`, () => {
      const article = read(
        `<main><h1>Kidneys</h1><p>The kidneys of a cat clean its blood all day.</p>${html}</main>`,
      );
      expect(article.references?.[0]).to.include({ id: 'ref-1', type: 'document', title: 'Roe, 2020.' });
      expect(outline(article.body)).to.have.length(1);
    });
  }

  it('prose below "Sources" stays in the text', () => {
    expect(bodyOf('<h2>Sources</h2><p>Water is the best source.</p>')).to.have.length(2);
  });
});
