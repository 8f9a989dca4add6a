import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CommandError } from '../../src/publish/command-error.js';
import { importArticle, type ImportOptions } from '../../src/publish/import/import-article.js';
import { outline } from '../sources/html-pages/outline.js';

const read = (content: string | object, options: Partial<ImportOptions> = {}) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return importArticle(new Uint8Array(Buffer.from(text)), { file: '-', ...options });
};
const messageOf = (content: string | Uint8Array<ArrayBuffer>, options: ImportOptions) => {
  try {
    importArticle(typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content, options);
  } catch (error) {
    if (error instanceof CommandError) return error.message;
  }
  return assert.fail('it was imported');
};
const body = {
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Fleas bite.' }] }],
};
const wordpress = { title: { rendered: 'Fleas' }, content: { rendered: '<p>Fleas bite.</p>' } };

describe('the format of a source', () => {
  const told = {
    html: [
      '<!doctype html><title>Fleas</title><h1>Fleas</h1><p>Fleas bite a cat to feed on its blood.</p>',
      '-',
    ],
    text: ['Fleas\n\nFleas bite a cat.', '-'],
    markdown: ['# Fleas\n\nFleas bite.', '-'],
    json: [JSON.stringify({ headline: 'Fleas', inLanguage: 'en', body }), 'fleas.txt'],
    wordpress: [JSON.stringify([wordpress]), 'fleas.json'],
  } as const;
  for (const [format, [content, file]] of Object.entries(told)) {
    it(`${format} shows in the content`, () => {
      const { report, article } = read(content, { file });
      assert.equal(report.format, format);
      assert.equal(article.headline, 'Fleas');
    });
  }

  it('is HTML in a file that is called .txt, if HTML it is', () => {
    assert.equal(read(told.html[0], { file: 'fleas.txt' }).report.format, 'html');
  });

  it('is what was named, if it was', () => {
    const { report } = read('# Fleas\n\nFleas bite a cat.', { format: 'text', file: 'fleas.md' });
    assert.equal(report.format, 'text');
  });
});

describe('importing JSON', () => {
  const document = {
    headline: 'Fleas',
    inLanguage: 'en',
    body,
    references: [{ id: 'roe', type: 'book', title: 'Fleas' }],
  };

  it('gives a document as it is, without the bibliography that publishing makes', () => {
    const { article, report } = read({ ...document, bibliography: [] });
    assert.deepEqual(article, document);
    assert.match(report.doubts[0]!.message, /bibliography is left out/);
  });

  it('fills in the language, takes sources apart and gives them ids', () => {
    const { article, report } = read({
      headline: 'Fleas',
      body,
      references: ['Roe B. Fleas. J Cats. 2019;12(3):45-51.', { title: 'A leaflet' }],
    });
    assert.equal(article.inLanguage, 'en');
    assert.deepEqual(
      article.references?.map(({ id, type }) => `${id} ${type}`),
      ['roe2019 article-journal', 'ref-2 document'],
    );
    assert.match(report.doubts.map(({ message }) => message).join(), /language is not said/);
  });

  it('reads schema.org’s name and articleBody, as text or HTML', () => {
    for (const articleBody of ['Fleas bite.', '<p>Fleas bite.</p>']) {
      const { article } = read({
        '@type': 'MedicalWebPage',
        name: 'Fleas',
        articleBody,
        dateModified: '2024-05-05',
      });
      assert.equal(article.headline, 'Fleas');
      assert.equal(article.dateModified, '2024-05-05');
      assert.deepEqual(outline(article.body), ['paragraph("Fleas bite.")']);
    }
  });

  it('tells what is no field, and refuses what is no value, with its path', () => {
    const { report } = read({ ...document, mood: 'itchy' });
    assert.match(report.doubts[0]!.message, /mood is not a field/);
    const broken = JSON.stringify({ ...document, dateModified: 'May', breadcrumb: [{}] });
    assert.match(
      messageOf(broken, { file: 'fleas.json' }),
      /^fleas\.json: dateModified: .*\nfleas\.json: breadcrumb\[0\]/s,
    );
  });

  it('says what is wrong where it is no JSON', () => {
    assert.match(
      messageOf('{\n "headline": "Fleas",\n "body": oops\n}', { file: 'fleas.json' }),
      /^fleas\.json(:3)?: not JSON/,
    );
  });
});

describe('importing Markdown', () => {
  it('takes an article as this project writes it, with the references beside it', () => {
    const references = [{ id: 'roe', type: 'book', title: 'Fleas' }];
    const { article } = read(
      '---\nheadline: Fleas\ninLanguage: en\nreviewDue: 2027-01\n---\n\nFleas bite.[^roe]\n',
      {
        file: 'fleas.md',
        references,
      },
    );
    assert.equal(article.reviewDue, '2027-01');
    assert.deepEqual(outline(article.body), ['paragraph("Fleas bite." cite(roe))']);
    assert.deepEqual(article.references, references);
  });

  it('reads HTML, code and footnotes in it', () => {
    const { article } = read(
      '# Fleas\n\nFleas `bite`.[^a]\n\n<p>They <b>jump</b>.<script>alert(1)</script></p>\n\n[^a]: A note of ours, 2020.\n',
    );
    assert.deepEqual(outline(article.body), [
      'paragraph("Fleas bite." cite(a))',
      'paragraph("They " strong("jump") ".")',
    ]);
    assert.deepEqual(article.references, [{ id: 'a', type: 'document', title: 'A note of ours, 2020.' }]);
  });

  it('keeps directives of the document and the words of others', () => {
    const { article } = read('# Fleas\n\n:::note\nAsk your vet.\n:::\n\n:::warning\nFleas bite.\n:::\n');
    assert.deepEqual(outline(article.body), [
      'containerDirective:note(paragraph("Ask your vet."))',
      'paragraph("Fleas bite.")',
    ]);
  });

  it('cites numbered sources by raised numbers', () => {
    const { article } = read(
      '# Fleas\n\nFleas bite.<sup>1</sup>\n\n## Sources\n\n1. Roe B. Fleas. J Cats. 2019;12(3):45-51.\n',
    );
    assert.deepEqual(outline(article.body), ['paragraph("Fleas bite." cite(roe2019))']);
  });

  it('asks for a title where there is none', () => {
    assert.match(
      messageOf('Fleas bite.', { file: 'fleas.md' }),
      /^fleas\.md:1: no title was found: write it as “# Title”/,
    );
  });
});

describe('importing HTML', () => {
  const page = (text: string) =>
    `<title>Fleas</title><h1>Fleas</h1><p>Fleas bite a cat to feed on its blood.</p>${text}`;

  it('resolves addresses against the one that is named, else that of the saved page, else leaves them', () => {
    const html = page('<p>See <a href="/help">help</a>.</p>');
    const linkOf = (content: string, url?: string) =>
      /<(.*?)>/.exec(outline(read(content, { url }).article.body).at(-1)!)?.[1];
    assert.equal(linkOf(html, 'https://cats.example.org/fleas'), 'https://cats.example.org/help');
    assert.equal(
      linkOf(`<!-- saved from url=(0030)https://saved.example.org/fleas -->${html}`),
      'https://saved.example.org/help',
    );
    assert.equal(linkOf(html), '/help');
    assert.match(
      read(html).report.doubts[0]!.message,
      /relative to a page that is not known: name it with --url/,
    );
    assert.equal(read(html).article.url, undefined);
  });

  it('keeps a sentence that the rules would drop with a list of links', () => {
    const html = page(
      '<h2>Related articles</h2><p><a href="https://cats.example.org/x">Read how ticks bite a cat in spring.</a></p>',
    );
    const { article, report } = read(html);
    assert.deepEqual(
      outline(article.body).at(-1),
      'containerDirective:note(paragraph("Read how ticks bite a cat in spring."))',
    );
    assert.match(report.doubts.map(({ message }) => message).join(), /fits nowhere/);
  });

  it('says what is wrong with a page without an article', () => {
    const login =
      '<title>Log in</title><form><input type="password"></form><p>Please sign in to read on.</p>';
    assert.match(messageOf(login, { file: 'page.html' }), /^page\.html: .*a login page/);
  });
});

describe('the language of a source', () => {
  it('is doubted where the text does not read like it', () => {
    const german =
      'Flöhe sind kleine Insekten, die vom Blut einer Katze leben. Sie springen von Tier zu Tier. '.repeat(3);
    const { report } = read(`Flöhe\n\n${german}`);
    assert.match(
      report.doubts.map(({ message }) => message).join(),
      /does not read like English: set inLanguage/,
    );
  });
});

describe('a file that is no text', () => {
  const files = {
    'a Word file': [Buffer.from('PK\u0003\u0004word'), /Word or OpenDocument.*save it as an HTML page/],
    'a PDF': [Buffer.from('%PDF-1.7'), /a PDF file/],
    'a program': [Buffer.from('MZ\0\0'), /a binary file/],
    'an empty file': [Buffer.from(''), /the file is empty/],
  } as const;
  for (const [what, [bytes, message]] of Object.entries(files)) {
    it(`is refused, such as ${what}`, () => {
      assert.match(messageOf(new Uint8Array(bytes), { file: 'file.txt' }), message);
    });
  }

  it('is not text in UTF-16', () => {
    const bytes = new Uint8Array(Buffer.from('\ufeffFleas\n\nFleas bite a cat.', 'utf16le'));
    assert.equal(importArticle(bytes, { file: 'fleas.txt' }).article.headline, 'Fleas');
  });
});
