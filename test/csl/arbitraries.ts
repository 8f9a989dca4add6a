import fc from 'fast-check';
import { makeCorpus } from './corpus/corpus.js';

const word = fc.constantFrom(
  'author',
  'title',
  'issued',
  'editor',
  'page',
  'volume',
  'edition',
  'book',
  'a',
  'zz',
  '',
);
const bool = fc.constantFrom('true', 'false', 'never', 'always', 'all', 'first', '');
const affix = fc.constantFrom('', ' ', '. ', ', ', '(', ')', '“', '&', '<', '. .');

/** Values that an attribute may have, and some that it may not. */
const values: Record<string, fc.Arbitrary<string>> = {
  variable: fc.constantFrom(
    'author',
    'author editor',
    'title',
    'issued',
    'page',
    'volume',
    'citation-number',
    'nope',
    '',
  ),
  macro: fc.constantFrom('one', 'two', 'three', 'nope'),
  term: fc.constantFrom('edition', 'editor', 'and', 'no date', 'nope', ''),
  value: affix,
  prefix: affix,
  suffix: affix,
  delimiter: affix,
  form: fc.constantFrom(
    'long',
    'short',
    'text',
    'numeric',
    'ordinal',
    'roman',
    'long-ordinal',
    'count',
    'verb',
    'nope',
  ),
  name: fc.constantFrom('one', 'two', 'three', 'year', 'month', 'day', 'given', 'family', 'nope'),
  'text-case': fc.constantFrom(
    'title',
    'sentence',
    'lowercase',
    'uppercase',
    'capitalize-first',
    'capitalize-all',
    'x',
  ),
  type: fc.constantFrom('book', 'article-journal book', 'nope', ''),
  match: fc.constantFrom('any', 'all', 'none', 'nope'),
  'is-numeric': word,
  'is-uncertain-date': word,
  disambiguate: bool,
  quotes: bool,
  'strip-periods': bool,
  plural: bool,
  display: fc.constantFrom('block', 'left-margin', 'right-inline', 'indent', 'x'),
  'font-style': fc.constantFrom('italic', 'normal', 'oblique', 'x'),
  'font-weight': fc.constantFrom('bold', 'normal', 'light', 'x'),
  'vertical-align': fc.constantFrom('sup', 'sub', 'baseline', 'x'),
  'date-parts': fc.constantFrom('year', 'year-month', 'year-month-day', 'x'),
  'range-delimiter': affix,
  'et-al-min': fc.constantFrom('0', '1', '2', '-1', 'x', '1e9'),
  'et-al-use-first': fc.constantFrom('0', '1', '2', '-1', 'x', '1e9'),
  'et-al-use-last': bool,
  'initialize-with': affix,
  initialize: bool,
  'name-as-sort-order': bool,
  'sort-separator': affix,
  'delimiter-precedes-last': bool,
  and: fc.constantFrom('text', 'symbol', 'x'),
  sort: fc.constantFrom('ascending', 'descending', 'x'),
  'second-field-align': fc.constantFrom('flush', 'margin', 'x'),
  'subsequent-author-substitute': affix,
  'subsequent-author-substitute-rule': fc.constantFrom(
    'complete-all',
    'complete-each',
    'partial-each',
    'partial-first',
    'x',
  ),
  'disambiguate-add-year-suffix': bool,
  'disambiguate-add-names': bool,
  'disambiguate-add-givenname': bool,
  'givenname-disambiguation-rule': fc.constantFrom('all-names', 'by-cite', 'primary-name-with-initials', 'x'),
  'page-range-format': fc.constantFrom('chicago', 'minimal', 'minimal-two', 'expanded', 'x'),
  'demote-non-dropping-particle': fc.constantFrom('never', 'sort-only', 'display-and-sort', 'x'),
};

const rendering = 'text number date names label group choose';
const formatting = 'prefix suffix font-style font-weight vertical-align display text-case';

/** The elements that may stand in each, and its attributes. */
const grammar: Record<string, [children: string, attributes: string]> = {
  layout: [rendering, 'prefix suffix delimiter'],
  group: [rendering, `delimiter prefix suffix font-style display`],
  choose: ['if else-if else', ''],
  if: [rendering, 'type variable is-numeric is-uncertain-date disambiguate match'],
  'else-if': [rendering, 'type variable match'],
  else: [rendering, ''],
  text: ['', `variable macro term value form plural quotes strip-periods ${formatting}`],
  number: ['', `variable form ${formatting}`],
  label: ['', 'variable form plural strip-periods text-case prefix suffix'],
  date: ['date-part', `variable form date-parts delimiter ${formatting}`],
  'date-part': ['', 'name form range-delimiter prefix suffix text-case strip-periods'],
  names: ['name et-al label substitute', 'variable delimiter prefix suffix font-style display'],
  name: [
    'name-part',
    'and initialize initialize-with name-as-sort-order sort-separator et-al-min et-al-use-first et-al-use-last form delimiter delimiter-precedes-last',
  ],
  'name-part': ['', 'name text-case prefix suffix font-style'],
  'et-al': ['', 'term font-style'],
  substitute: [rendering, ''],
};

/** A `<style>`: all that the grammar allows, in any combination, macros that may call each other in circles included. */
export const anyStyle: fc.Arbitrary<string> = fc
  .record({
    style: attributes(
      'page-range-format demote-non-dropping-particle initialize-with and et-al-min et-al-use-first',
    ),
    bibliography: attributes(
      'second-field-align subsequent-author-substitute subsequent-author-substitute-rule',
    ),
    citation: attributes(
      'disambiguate-add-year-suffix disambiguate-add-names disambiguate-add-givenname givenname-disambiguation-rule',
    ),
    keys: fc.array(attributes('variable macro sort'), { maxLength: 2 }),
    macros: fc.tuple(element('group', 3), element('group', 3), element('group', 3)),
    cited: element('layout', 2),
    layout: element('layout', 4),
  })
  .map(({ style, bibliography, citation, keys, macros, cited, layout }) => {
    const named = ['one', 'two', 'three'].map((name, i) => `<macro name="${name}">${macros[i]}</macro>`);
    const sort = keys.length > 0 ? `<sort>${keys.map((key) => `<key${key}/>`).join('')}</sort>` : '';
    return `<style version="1.0" class="in-text"${style}>${named.join('')}<citation${citation}>${cited}</citation><bibliography${bibliography}>${sort}${layout}</bibliography></style>`;
  });

function element(name: string, depth: number): fc.Arbitrary<string> {
  const [children, names] = grammar[name]!;
  const inside =
    children === '' || depth === 0
      ? fc.constant('')
      : fc
          .array(
            fc.constantFrom(...children.split(' ')).chain((child) => element(child, depth - 1)),
            { maxLength: 4 },
          )
          .map((list) => list.join(''));
  return fc
    .tuple(attributes(names), inside)
    .map(([written, content]) => `<${name}${written}>${content}</${name}>`);
}

/** Some of these attributes. */
function attributes(names: string): fc.Arbitrary<string> {
  const known = names.split(' ').filter((name) => values[name]);
  return fc
    .subarray(known)
    .chain((some) =>
      fc
        .tuple(...some.map((name) => values[name]!))
        .map((chosen) => some.map((name, i) => ` ${name}="${escape(chosen[i]!)}"`).join('')),
    );
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** This text with some slices taken out, put in twice, or replaced by something else. */
export function mutated(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(60),
    put: fc.oneof(
      fc.constantFrom('', '<', '>', '"', '<text/>', '&', '</group>', '\u0000'),
      fc.string({ maxLength: 8 }),
    ),
  });
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce((now, { at, length, put }) => now.slice(0, at) + put + now.slice(at + length), text),
    );
}

/** What a work of the made-up corpus becomes when any of its fields holds any JSON. */
export const anyItem: fc.Arbitrary<object> = fc
  .record({
    work: fc.constantFrom(...makeCorpus(176).flat()),
    changes: fc.dictionary(
      fc.constantFrom(
        ...[
          'id',
          'type',
          'title',
          'author',
          'editor',
          'issued',
          'accessed',
          'page',
          'volume',
          'edition',
          'language',
          'DOI',
        ],
        ...['container-title', 'number', 'publisher', '__proto__', 'constructor', 'toString'],
      ),
      fc.oneof(fc.jsonValue({ maxDepth: 4 }), anyNames(), anyDate(), nastyText()),
      { maxKeys: 4 },
    ),
  })
  .map(({ work, changes }) => JSON.parse(JSON.stringify({ ...work, ...changes })) as object);

function anyNames() {
  const part = fc.oneof(nastyText(), fc.jsonValue({ maxDepth: 1 }));
  const keys = [
    'family',
    'given',
    'literal',
    'suffix',
    'dropping-particle',
    'non-dropping-particle',
    'comma-suffix',
  ];
  return fc.array(fc.dictionary(fc.constantFrom(...keys), part, { maxKeys: 4 }), { maxLength: 4 });
}

function anyDate() {
  const number = fc.oneof(
    fc.integer(),
    fc.double(),
    fc.constantFrom('', '2011', 'x', null, [], 13, 21, -1, 0),
  );
  return fc.record(
    {
      'date-parts': fc.array(fc.array(number, { maxLength: 4 }), { maxLength: 3 }),
      season: number,
      circa: fc.jsonValue({ maxDepth: 1 }),
      literal: nastyText(),
      raw: nastyText(),
    },
    { requiredKeys: [] },
  );
}

function nastyText() {
  const piece = fc.constantFrom(
    ...[
      '<i>',
      '</i>',
      '<sup>',
      '<span class="nocase">',
      '</span>',
      '"',
      '“',
      '”',
      '’',
      "'",
      '. ',
      ', ',
      ' ',
      '-',
      '–',
      '?',
    ],
    ...[
      '\ud800',
      '\u0000',
      '\n',
      '王',
      'א',
      'é',
      'A',
      'of',
      'von ',
      "d'",
      '12',
      '&',
      '<',
      '__proto__',
      '\u202f',
    ],
  );
  return fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  );
}
