import { makeDate, makeDay } from './dates.js';
import { makeNames } from './names.js';
import { makeEdition, makeIssue, makePages, makeVolume } from './numbers.js';
import {
  makeCity,
  makeDoi,
  makeEvent,
  makeJournal,
  makeNumber,
  makePublisher,
  makeSeries,
  makeUrl,
} from './places.js';
import type { Random } from './random.js';
import { makePlainTitle } from './titles.js';

export type Fields = Record<string, unknown>;

const few = (random: Random) => makeNames(random, 1 + random.below(3));

/** How each field comes about. Those not named here are words to pick from. */
const makers: Record<string, (random: Random) => unknown> = {
  editor: few,
  translator: few,
  'container-author': few,
  'collection-editor': few,
  'reviewed-author': few,
  director: few,
  composer: few,
  interviewer: few,
  recipient: few,
  contributor: few,
  'original-date': (random) => makeDate(random, 1900, 80),
  'event-date': (random) => makeDate(random),
  accessed: makeDay,
  submitted: (random) => makeDate(random),
  page: makePages,
  volume: makeVolume,
  issue: makeIssue,
  edition: makeEdition,
  publisher: makePublisher,
  'publisher-place': makeCity,
  'event-place': makeCity,
  'original-publisher': makePublisher,
  'original-publisher-place': makeCity,
  archive_location: (random) => `Box ${makeNumber(random, 2)}, folder 3`,
  'event-title': makeEvent,
  'collection-title': makeSeries,
  'collection-number': (random) => makeNumber(random, 2),
  'number-of-pages': (random) => makeNumber(random, 3),
  'number-of-volumes': (random) => random.pick(['2', 3, '1']),
  'chapter-number': (random) => makeNumber(random, 1),
  number: (random) => random.pick(['12', 'WHO/EX/19.4', 'No. 7', 'US 7,123,456 B2', '2019-03', '115']),
  'reviewed-title': makePlainTitle,
  'original-title': makePlainTitle,
  'volume-title': makePlainTitle,
  'part-number': (random) => random.pick(['2', 'A']),
  DOI: makeDoi,
  URL: makeUrl,
  PMID: (random) => makeNumber(random, 8),
  PMCID: (random) => `PMC${makeNumber(random, 7)}`,
  ISBN: (random) => `978-1-${makeNumber(random, 4)}-${makeNumber(random, 4)}-0`,
  ISSN: (random) => `${makeNumber(random, 4)}-${makeNumber(random, 4)}`,
};

const words: Record<string, string[]> = {
  genre: ['PhD thesis', 'Technical report', 'Master’s thesis', 'clinical guideline', 'Preprint', 'Editorial'],
  medium: ['Film', 'DVD', 'audio recording', 'Internet', 'Oil on canvas'],
  archive: ['Example Archives', 'PubMed', 'University Library, Special Collections'],
  status: ['in press', 'under review', 'advance online publication'],
  section: ['12', 'Health', 'sec. 4'],
  version: ['2.1.0', '3', 'Version 4.0 beta'],
  'container-title': ['The Daily Example', 'Handbook of Oncology', 'Example News', 'ExampleHub', 'Twitter'],
  'container-title-short': ['Handb. Oncol.', 'Ex News'],
  'title-short': ['Short title', 'Recurrence'],
  source: ['PubMed', 'Library catalogue'],
  dimensions: ['1:30:00', '24 × 36 cm'],
  scale: ['1:50,000'],
  authority: ['Supreme Court', 'U.S. Senate', 'Court of Appeal'],
  references: ['amended 2019'],
  'call-number': ['RC261 .A1', 'MS 12'],
  note: ['A note.'],
  annote: ['Read.'],
  abstract: ['Background: an abstract.'],
  keyword: ['cancer, recurrence'],
};

export function makeField(random: Random, name: string): unknown {
  const make = makers[name];
  return make ? make(random) : random.pick(words[name]!);
}

/** A journal with, mostly, its abbreviation. */
export function makeContainer(random: Random): Fields {
  const [title, short] = makeJournal(random);
  if (!short || random.chance(0.3)) return { 'container-title': title };
  return { 'container-title': title, 'container-title-short': short };
}
