import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CslItem } from '../../../src/article/article.js';
import { parseReferences } from '../../../src/article/parse-references.js';
import { readReferences } from '../../../src/citations/formats/read-references.js';
import { writeReferences } from '../../../src/citations/formats/write-references.js';

const FORMATS = ['csl-json', 'bibtex', 'ris', 'nbib', undefined] as const;

/** What has a meaning in one of the formats, and what has none. */
const PIECES = [
  ...'{}()[]"\\@,=#%$~^_-`\'<>:/ \n\r\t\0\u00a0\ufeff\ud800aZ0é😀',
  ...[
    '@book{',
    '@article(a,',
    '@string{a = a # a}',
    '@comment{',
    'title = {',
    'author = "',
    'crossref = {a}',
    'year=2018,',
  ],
  ...[
    'date={2010/',
    'month = apr,',
    ' and ',
    'family=',
    'others',
    '\\"',
    '\\c',
    '\\textit{',
    '{\\it ',
    '\\url{',
    '\\href{',
  ],
  ...[
    '\nTY  - JOUR',
    '\nER  - ',
    '\nAU  - ',
    '\nPY  - 2018/',
    '\nSP - 1',
    '\nty - book',
    '\nID  - a',
    '\nT2  - ',
    '\nUR  - http://',
  ],
  ...[
    '\nPMID- 1',
    '\nTI  - A.',
    '\nFAU - A, B Jr',
    '\nAU  - A B Jr',
    '\nDP  - 2014 Mar-',
    '\nLID - 10.1/a [doi]',
    '\n      ',
  ],
  ...[
    '[',
    '{"id":',
    '"a"',
    '"type":"book"',
    'null',
    '"issued":{"date-parts":[[',
    '"author":[{',
    '}]',
    '<i>',
    '</i>',
    '<span class="nocase">',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any text', () => {
  for (const format of FORMATS) {
    it(`is read as ${format ?? 'what it looks like'} into references that are sound, or problems that say where`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { references, problems } = readReferences(text, format);
          assert.ok(references.length + problems.length > 0);
          assert.deepEqual(parseReferences(references).problems, []);
          assert.equal(new Set(references.map(({ id }) => id)).size, references.length);
          const lines = text.split(/\r\n?|\n/).length;
          for (const { line, message } of problems)
            assert.ok(line >= 1 && line <= lines && message.length > 0);
        }),
        { numRuns: 2000 },
      );
    });
  }
});

const VARIABLES = [
  'id',
  'type',
  'title',
  'author',
  'editor',
  'issued',
  'accessed',
  'page',
  'volume',
  'number',
  'keyword',
  'archive',
  'DOI',
  'URL',
  'genre',
];

describe('any item', () => {
  for (const format of ['csl-json', 'bibtex', 'ris'] as const) {
    it(`is written as ${format}, and read again without problems but those that it has`, () => {
      const item = fc.dictionary(fc.constantFrom(...VARIABLES), fc.anything({ withNullPrototype: true }));
      fc.assert(
        fc.property(fc.array(item, { maxLength: 3 }), (items) => {
          const text = writeReferences(items as unknown as CslItem[], format);
          readReferences(text, format);
        }),
        { numRuns: 1000 },
      );
    });
  }
});
