import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseArticle } from '../../src/article/parse-article.js';
import { importArticle } from '../../src/publish/import/import-article.js';
import { outline } from '../sources/html-pages/outline.js';
import { arthritis, glaucoma, recurrence, ringworm } from './import-pages/expected.js';

const importPage = (file: string) =>
  importArticle(new Uint8Array(readFileSync(new URL(`import-pages/${file}`, import.meta.url))), { file });

const pages = {
  'ringworm.txt': { what: 'text as copied from a page', expected: ringworm },
  'arthritis.html': { what: 'a page of a WordPress theme', expected: arthritis },
  'glaucoma.md': { what: 'Markdown of a site generator', expected: glaucoma },
  'recurrence.txt': {
    what: 'text with "1." on every item, sources in paragraphs, boilerplate twice',
    expected: recurrence,
  },
};

for (const [file, { what, expected }] of Object.entries(pages)) {
  describe(`importing ${what}`, () => {
    const { article } = importPage(file);

    it('fills every field that the page states', () => {
      const { body: _body, ...fields } = article;
      assert.deepEqual(fields, expected.fields);
    });

    it('keeps the text, its headings, lists and citations', () => {
      assert.deepEqual(outline(article.body), expected.body);
    });

    it('gives a document that the schema allows', () => {
      assert.deepEqual(parseArticle(article), article);
    });
  });
}

describe('the report of an import', () => {
  const lineIn = (file: string, words: string) =>
    importPage(file).report.recognised.find((entry) => entry.words.startsWith(words));

  it('names each field with the line and the words that it was taken from', () => {
    assert.deepEqual(lineIn('ringworm.txt', 'Last Updated'), {
      field: 'dateModified',
      words: 'Last Updated: May 5, 2024',
      line: 47,
      value: '2024-05-05',
    });
    assert.equal(lineIn('ringworm.txt', 'You are here')?.field, 'breadcrumb');
    assert.equal(lineIn('glaucoma.md', 'Dan Moe')?.line, 8);
    assert.equal(lineIn('arthritis.html', '© 2024')?.line, 57);
  });

  it('names each source with its id', () => {
    const sources = importPage('ringworm.txt').report.recognised.filter(
      ({ value, field }) => field === 'references' && value,
    );
    assert.deepEqual(
      sources.map(({ value, line }) => `${line} ${value}`),
      ['56 roe2019', '57 poe2020', '58 feline2022'],
    );
  });

  it('names what the page does not say', () => {
    assert.deepEqual(importPage('recurrence.txt').report.missing, ['lastReviewed', 'publisher']);
  });

  it('names what was said twice and kept once, with both lines', () => {
    const doubt = importPage('recurrence.txt').report.doubts.find(({ message }) =>
      message.includes('kept once'),
    );
    assert.deepEqual(doubt, {
      message: 'stands on line 23 already: kept once',
      words: 'This is general information. It is no substitute for the advice of your own vet.',
      line: 35,
    });
  });

  it('names sentences of a page that stand around its article', () => {
    const words = importPage('arthritis.html').report.doubts.map((doubt) => doubt.words);
    assert.ok(words.includes('Read why carrots are sweets for rabbits.'));
  });
});
