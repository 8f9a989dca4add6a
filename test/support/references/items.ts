import fc from 'fast-check';
import type { CslDate, CslItem, CslName } from '../../../src/article/article.js';

const LETTERS = 'aAbBcCxYzZéßØłŽ0179αβ'.split('');
/** Everything that means something in one of the formats. */
const MARKS = [
  ...'{}\\$%&#_^~`\'"-–—<>@=,;:.()[]/|*+?!“”‘’',
  '--',
  '---',
  "''",
  '``',
  '\\"o',
  '\\textit{',
  '{\\',
  '$^',
  ' and ',
  '\u00a0',
  '😀',
  '<i>',
  '</sup>',
  ' - ',
  'TY  - ',
];

const letter = fc.constantFrom(...LETTERS);
const letters = fc.string({ unit: letter, minLength: 1, maxLength: 6 });
const tidy = (text: string) => text.replace(/\s*\n\s*| {2,}/g, ' ').trim();

/** Text in which anything may stand but white space that no format keeps. */
export const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: letters }, fc.constantFrom(...MARKS, ' ')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => tidy(`x${parts.join('')}`));

/** A title with words in italics, raised, lowered or in bold, and words that keep their capitals. */
export const richTitle = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: anyText },
      fc
        .tuple(fc.constantFrom('i', 'b', 'sup', 'sub'), anyText)
        .map(([tag, text]) => `<${tag}>${text}</${tag}>`),
      letters.map((text) => `<span class="nocase">A${text}</span>`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));

const capitalised = letters.map((text) => `N${text}`);
const family = fc.array(capitalised, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
const given = fc.oneof(family, fc.constantFrom('J.', 'J.-P.', 'Mary Ann', 'H. B.'));
const particle = fc.constantFrom('van', 'van der', 'de la', 'd’');
const suffix = fc.constantFrom('Jr.', 'III');

const person = fc
  .tuple(family, fc.option(particle, { nil: undefined }), given, fc.option(suffix, { nil: undefined }))
  .map(([family, from, given, suffix]) => ({
    family,
    given,
    ...(from && { 'non-dropping-particle': from }),
    ...(suffix && { suffix }),
  }));
/** TeX ties the parts of a name together, which says nothing of the name. */
const inName = anyText.map((text) => tidy(text.replaceAll('\u00a0', '')));
const institution = inName.map((text) => ({ literal: tidy(text.replaceAll(',', '')) }));
export const names: fc.Arbitrary<CslName[]> = fc.array(fc.oneof(person, institution), {
  minLength: 1,
  maxLength: 3,
});
/** Names that only BibLaTeX tells apart from others. */
export const oddNames: fc.Arbitrary<CslName[]> = fc.array(
  fc.record(
    {
      family: fc.oneof(family, inName, fc.constant('de Sorte'), fc.constant('others')),
      given: fc.oneof(given, inName),
      'dropping-particle': particle,
      suffix,
    },
    { requiredKeys: ['family'], noNullPrototype: true },
  ),
  { minLength: 1, maxLength: 3 },
);

const year = fc.integer({ min: 1000, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const parts = fc.oneof(fc.tuple(year), fc.tuple(year, month), fc.tuple(year, month, day));
const season = fc.integer({ min: 1, max: 4 });
/** Dates that every format has words for. */
export const plainDate: fc.Arbitrary<CslDate> = fc.oneof(
  parts.map((given) => ({ 'date-parts': [[...given]] })),
  fc.tuple(year, season).map(([year, season]) => ({ 'date-parts': [[year]], season })),
  fc.constant({ literal: 'in press' }),
);
export const anyDate: fc.Arbitrary<CslDate> = fc.oneof(
  plainDate,
  fc.tuple(parts, parts).map(([from, to]) => ({ 'date-parts': [[...from], [...to]] })),
  parts.map((given) => ({ 'date-parts': [[...given]], circa: true })),
);

const key = fc.string({ unit: fc.constantFrom(...'abcXYZ019:-_.'), maxLength: 6 }).map((text) => `k${text}`);
const number = fc.oneof(fc.integer({ min: 1, max: 999 }).map(String), fc.constantFrom('S1', '12a', '3-4'));
const page = fc.oneof(
  number,
  fc
    .tuple(number, number)
    .filter(([start, end]) => start !== end)
    .map((ends) => ends.join('-')),
  fc.constant('1-4, 7'),
);
const DOI = fc.stringMatching(/^10\.\d{4,6}\/[a-z\d()<>_:-]{1,12}[a-z\d]$/);
const URL = fc
  .stringMatching(/^https:\/\/example\.org\/[a-z\d~_%&?=#/-]{0,12}$/)
  .filter((url) => !/\/\d+\/?$/.test(url));
const pubmed = fc.integer({ min: 1, max: 99_999_999 }).map(String);

/** What an item may have, in which every format has a place for it. */
export const common = {
  id: key,
  title: anyText,
  'title-short': anyText,
  author: names,
  editor: names,
  translator: names,
  issued: plainDate,
  accessed: plainDate,
  volume: number,
  edition: number,
  publisher: anyText,
  'publisher-place': anyText,
  DOI,
  URL,
  PMID: pubmed,
  PMCID: pubmed.map((digits) => `PMC${digits}`),
  abstract: anyText,
  note: anyText,
  genre: anyText,
  language: fc.constantFrom('en', 'en-GB', 'de', 'xx'),
  keyword: fc.array(letters, { minLength: 1, maxLength: 3 }).map((words) => words.join(', ')),
};

/** A short form is a short form of something. */
function onlyWith(variable: string, fields: Record<string, unknown>): Record<string, unknown> {
  const { [`${variable}-short`]: _, ...others } = fields;
  return variable in fields ? fields : others;
}

/** Items of a type, with any of these fields; each has an id, and a title so that it says something. */
export function items(
  type: string,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<CslItem[]> {
  const { id, title, ...others } = fields;
  const item = fc
    .tuple(id!, title!, fc.record(others, { requiredKeys: [], noNullPrototype: true }))
    .map(([id, title, others]) => ({ id, type, title, ...onlyWith('container-title', others) }) as CslItem);
  return fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 3, minLength: 1 });
}

export const inJournal = {
  'container-title': anyText,
  'container-title-short': anyText.map((text) => `short ${text}`),
  issue: number,
  page,
  ISSN: fc.constantFrom('1234-5679', '2049-363X'),
};
export const inBook = {
  'container-title': anyText,
  'collection-title': anyText,
  page,
  ISBN: fc.constantFrom('978-3-16-148410-0', '316148410X'),
};
export const whole = {
  'collection-title': anyText,
  'number-of-volumes': number,
  'number-of-pages': fc.integer({ min: 1, max: 999 }).map(String),
  ISBN: fc.constantFrom('978-3-16-148410-0', '316148410X'),
};
