import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
import type { CslName } from '../../src/article/article.js';
import { readReferences } from '../../src/citations/formats/read-references.js';
import { writeReferences } from '../../src/citations/formats/write-references.js';
import { bibtexLibrary, risLibrary } from '../support/references/library.js';

type Item = Record<string, unknown>;

const require = createRequire(import.meta.url);
const { plugins } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

const citationJs = (text: string): Item[] => plugins.input.chain(text, { generateGraph: false });

/** What Citation.js says, in the words of CSL that we use. */
function inOurWords({ 'citation-key': _, ...item }: Item): Item {
  const entries = Object.entries(item).map(([variable, value]) => {
    if (variable === 'author' || variable === 'editor') return [variable, (value as CslName[]).map(named)];
    // Commas with spaces behind them, as people write them.
    if (variable === 'keyword') return [variable, String(value).replaceAll(',', ', ')];
    return [variable, value];
  });
  return Object.fromEntries(entries);
}

/** Who has only one name is no person, or nobody: to CSL a `family` is the name of a person. */
function named(name: CslName): CslName {
  if (Object.keys(name).join() !== 'family') return name;
  return { literal: name.family === 'others' ? 'et al.' : name.family! };
}

/** What two readers say different things of: the id of an item and a variable, or the item that only one of them has. */
function differences(ours: readonly Item[], theirs: readonly Item[]): string[] {
  const ids = [...new Set([...ours, ...theirs].map(({ id }) => String(id)))];
  return ids.flatMap((id) => {
    const [one, other] = [ours, theirs].map((items) => items.find((item) => item.id === id));
    if (!one || !other) return [id];
    const variables = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return variables.filter((key) => !isSame(one[key], other[key])).map((key) => `${id} ${key}`);
  });
}

function isSame(one: unknown, other: unknown): boolean {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
}

describe('BibTeX, read by us and by Citation.js', () => {
  const ours = readReferences(bibtexLibrary) as unknown as { references: Item[]; problems: unknown[] };

  /** Where we want another answer, and why. */
  const wanted = {
    out: 'an entry behind a percent sign is one that its author does not want',
    'article title': 'braces keep capitals (nocase), and what is lowered is marked as such',
    'article DOI': 'a DOI is a name, not an address',
    'quoted author': 'a command for a letter ends at its argument, and a letter has a case',
    'paper collection-number': 'the number of a series is that of the book',
    'paper issue': 'as above: papers have no issue',
    'phd genre': 'the genre is printed, so it is in words',
    'master genre': 'as above',
    'report genre': 'CSL’s type says it',
    'howpublished type': 'what has an address and no more is a page',
    'circa issued': 'EDTF’s tilde is CSL’s circa',
    'manual type': 'CSL’s styles treat a report as a part of a series',
    'preprint type': 'an article that is in an archive and in no journal is a preprint',
    'preprint archive': 'where the preprint is',
    'preprint archive_location': 'as above',
    'accents title': '\\aa is a letter',
  };

  it('reads as the same, but for what we want otherwise', () => {
    assert.deepEqual(ours.problems, []);
    const theirs = citationJs(bibtexLibrary).map(inOurWords);
    assert.deepEqual(differences(ours.references, theirs).sort(), Object.keys(wanted).sort());
  });

  it('has the titles and names that the parser of Better BibTeX finds, but for what we want otherwise', () => {
    const { entries, errors } = parse(bibtexLibrary, { sentenceCase: false });
    assert.deepEqual(errors, []);
    const theirs = entries.map(({ key, fields: { title, author, editor } }) => ({
      id: key,
      title: title?.normalize('NFC'),
      author: author?.map(cslName),
      editor: editor?.map(cslName),
    }));
    const mine = ours.references.map(({ id, title, author, editor }) => ({ id, title, author, editor }));
    assert.deepEqual(differences(mine, theirs), [
      // Raised and lowered figures are marked as such, as other text is; braces keep capitals.
      'article title',
      'symbols title',
    ]);
  });
});

type Creator = Readonly<Partial<Record<'name' | 'lastName' | 'firstName' | 'prefix' | 'suffix', string>>>;

/** A name of that parser's, in CSL. */
function cslName({ name, lastName, firstName, prefix, suffix }: Creator): CslName {
  const parts = {
    literal: name,
    family: lastName,
    given: firstName,
    'non-dropping-particle': prefix,
    suffix,
  };
  return named(
    Object.fromEntries(
      Object.entries(parts).flatMap(([part, text]) => (text ? [[part, text.normalize('NFC')]] : [])),
    ),
  );
}

describe('RIS, read by us and by Citation.js', () => {
  /** Where we want another answer, and why. */
  const wanted = {
    'article URL': 'CSL has one address, and the first is it',
    'chapter issued': 'strokes without anything between them say nothing',
    'page accessed': 'the second date of a page is that of the visit',
    'paper issued': 'a paper is as old as its conference',
    'paper container-title': 'a paper stands in the proceedings',
    'paper event-date': 'as above',
    'paper event-title': 'as above',
  };

  it('reads as the same, but for what we want otherwise', () => {
    const { references, problems } = readReferences(risLibrary) as unknown as {
      references: Item[];
      problems: unknown[];
    };
    assert.deepEqual(problems, []);
    const theirs = citationJs(risLibrary).map((item, i) => inOurWords({ ...item, id: references[i]!.id }));
    assert.deepEqual(differences(references, theirs).sort(), Object.keys(wanted).sort());
  });
});

describe('what we write, read by Citation.js', () => {
  /** What it does not know of a format, or knows otherwise: see above. */
  const unknown = {
    bibtex: [
      'article title',
      'paper collection-number',
      'paper issue',
      'report genre',
      'circa issued',
      'preprint type',
      'preprint archive',
      'preprint archive_location',
    ],
    ris: ['page accessed', 'paper container-title', 'paper event-title'],
  };

  for (const [format, text] of [
    ['bibtex', bibtexLibrary],
    ['ris', risLibrary],
  ] as const) {
    it(`is what we meant, as ${format}`, () => {
      const { references } = readReferences(text);
      const theirs = citationJs(writeReferences(references, format));
      const items = theirs.map((item, i) => inOurWords({ ...item, id: references[i]!.id }));
      assert.deepEqual(differences(references as unknown as Item[], items), unknown[format]);
    });
  }
});
