import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readReferences } from '../../../src/citations/formats/read-references.js';

/** What a reader may look ahead for, again and again. */
const UNITS = [
  ...'{}()[]"\\@,=#%$~^_-`\'</; \n\ta1é',
  ...[
    '@a{',
    '@a(',
    '@a{x,',
    '\n@a{x,',
    '\n@a{x,y={',
    '@string{a=',
    '\n%',
    'x y ',
    '  a\n',
    ' and',
    '\\"',
    "\\'{",
    '\\textit{',
    '{\\it ',
  ],
  ...[
    '\nTY  - ',
    '\nER  - ',
    '\n -',
    '\nPMID- ',
    '10.',
    '10.1/',
    'Mar-',
    'http://',
    '<span',
    '<span class="nocase">',
    '"a",',
    '{"a":',
    '"\\',
  ],
];
/** Where the unit stands, over and over. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a file': (text) => text,
  'an open entry': (text) => `@book{a, ${text}`,
  'a key': (text) => `@book{${text}`,
  'a title': (text) => `@book{a, title = {${text}}}`,
  'an open title': (text) => `@book{a, title = {${text}`,
  'a quoted title': (text) => `@book{a, title = "${text}"}`,
  names: (text) => `@book{a, author = {${text}}}`,
  'other fields': (text) =>
    `@book{a, doi = {${text}}, url = {${text}}, date = {${text}}, pages = {${text}}, year = {${text}}}`,
  RIS: (text) =>
    ['TI', 'AU', 'PY', 'DO', 'UR', 'AN', 'SP', 'SN'].reduce(
      (all, tag) => `${all}\n${tag}  - ${text}`,
      'TY  - JOUR',
    ),
  PubMed: (text) =>
    ['TI', 'FAU', 'AU', 'DP', 'LID', 'PMC', 'IS'].reduce(
      (all, tag) => `${all}\n${tag.padEnd(4)}- ${text}`,
      'PMID- 1',
    ),
  'open JSON': (text) => `[{"id": ${text}`,
  'a JSON string': (text) => `[{"id": "a", "type": "book", "title": "${text}`,
};

const SMALL = 8_000;
const TIMES = 8;
/** Twice what is linear, thrice and four times, but not the square. What is too short to measure counts as this long. */
const LIMIT = TIMES * 4;
const MEASURABLE = 10;

function timeOf(read: () => unknown): number {
  const start = performance.now();
  read();
  return performance.now() - start;
}

describe('reading a long text', () => {
  for (const [place, put] of Object.entries(PLACES)) {
    it(`takes time in proportion to the text, whatever stands in ${place}`, () => {
      for (const unit of UNITS) {
        const [short, long] = [SMALL, SMALL * TIMES].map((size) => put(unit.repeat(size / unit.length)));
        const timesLonger = () =>
          timeOf(() => readReferences(long!)) /
          Math.max(
            MEASURABLE,
            timeOf(() => readReferences(short!)),
          );
        let least = Infinity;
        // Another program may have had the processor.
        for (let tries = 0; tries < 5 && least >= LIMIT; tries++) least = Math.min(least, timesLonger());
        assert.ok(least < LIMIT, `${JSON.stringify(unit)}: ${least} times as long`);
      }
    });
  }

  it('takes time in proportion to what abbreviations of abbreviations say', () => {
    const doubling = Array.from({ length: 60 }, (_, i) => `@string{a${i + 1} = a${i} # a${i}}`);
    const { references } = readReferences(
      `@string{a0 = "abcd"}\n${doubling.join('\n')}\n@book{b, title = a60}`,
    );
    assert.equal(references.length, 1);
    assert.ok(JSON.stringify(references).length < 1_000_000);
  });

  it('takes time in proportion to what many entries inherit from a long one', () => {
    const children = Array.from(
      { length: 2000 },
      (_, i) => `@incollection{c${i}, title = {T}, crossref = {p}}`,
    );
    const { references } = readReferences(
      `${children.join('\n')}\n@book{p, title = {${'word '.repeat(20_000)}}}`,
    );
    assert.equal(references.length, 2001);
    assert.ok(JSON.stringify(references).length < 2_000_000);
  });
});
