import { expect } from '@open-wc/testing';
import { readReferences } from '../../../src/citations/formats/read-references.js';

const MEGABYTE = 1_000_000;
/** The same again and again, in places from which a reader looks ahead. */
const texts = {
  bibtex: [
    '{',
    '\\',
    '@',
    '"',
    ' ',
    '\n%',
    '@a{',
    '@book{a, title = {',
    '@book{a, title = "\\"',
    '@book{a, author = {x and ',
  ],
  'csl-json': ['[', '{"id":', '"', '\\', '[{"id": "a", "title": "\\"', ' '],
  ris: ['TY  - ', '\nTY  - JOUR', 'TY  - JOUR\nAU  - d’', ' ', '-'],
  nbib: ['PMID- 1', '\nPMID- 1', 'PMID- 1\nTI  - ', ' ', '\nFAU - '],
} as const;

describe('a megabyte of nonsense', () => {
  for (const [format, units] of Object.entries(texts)) {
    for (const unit of units) {
      it(`is read as ${format} where it begins with ${JSON.stringify(unit)}`, () => {
        const last = /\S+\s*$/.exec(unit)?.[0] ?? unit;
        const text = unit + last.repeat(MEGABYTE / last.length);
        const { references, problems } = readReferences(text, format as keyof typeof texts);
        expect(references.length + problems.length).to.be.greaterThan(0);
      });
    }
  }
});
