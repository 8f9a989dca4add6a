import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CslItem } from '../../../src/article/article.js';
import { readReferences } from '../../../src/citations/formats/read-references.js';
import { writeReferences, type WritableFormat } from '../../../src/citations/formats/write-references.js';
import {
  anyDate,
  common,
  inBook,
  inJournal,
  items,
  oddNames,
  richTitle,
  whole,
} from '../../support/references/items.js';

/** Asserts that what is written is what is read. */
function comesBack(format: WritableFormat, given: readonly CslItem[]): void {
  const text = writeReferences(given, format);
  const { references, problems } = readReferences(text, format);
  assert.deepEqual({ references, problems }, { references: given, problems: [] }, text);
}

const bibtexOnly = {
  title: richTitle,
  issued: anyDate,
  'container-author': oddNames,
};
const types = {
  'article-journal': inJournal,
  'article-magazine': inJournal,
  chapter: inBook,
  'paper-conference': inBook,
  book: whole,
  report: whole,
  webpage: { 'container-title': common.title },
};

describe('references that are written and read again', () => {
  for (const [type, fields] of Object.entries(types)) {
    for (const format of ['csl-json', 'bibtex', 'ris'] as const) {
      it(`keep every field of a ${type} that ${format} has a place for`, () => {
        const extra = format === 'ris' ? {} : bibtexOnly;
        fc.assert(
          fc.property(items(type, { ...common, ...fields, ...extra }), (given) => comesBack(format, given)),
        );
      });
    }
  }

  for (const type of [
    'document',
    'article',
    'map',
    'motion_picture',
    'treaty',
    'review-book',
    'periodical',
    'thesis',
  ]) {
    it(`keep the type ${type}, for which BibTeX has no word or one that means more`, () => {
      fc.assert(fc.property(items(type, common), (given) => comesBack('bibtex', given)));
    });
  }
});
