import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CslItem } from '../../../src/article/article.js';
import { formatBibliography } from '../../../src/citations/csl/format-bibliography.js';
import { StyleError } from '../../../src/citations/csl/style-error.js';
import type { CompiledStyle } from '../../../src/citations/csl/style.js';
import { compileLocale, compileStyle } from '../../csl/engine.js';
import { localeXml, styleXml } from '../../csl/packages.js';

const english = compileLocale(localeXml('en-US'));
const apa = compileStyle(styleXml('apa'));
const chicago = compileStyle(styleXml('chicago-author-date'));

const everyName = styleOf(
  '<names variable="author"><name and="text" initialize-with=". " name-as-sort-order="first"/></names>',
);
const everyCase = styleOf(
  ['lowercase', 'title']
    .map((name) => `<text variable="title" text-case="${name}" quotes="true" suffix=". "/>`)
    .join(''),
);
const everyNumber = styleOf(
  '<text variable="page"/><number variable="volume" form="ordinal"/><date variable="issued" form="text"/>',
);

function styleOf(layout: string, macros = ''): CompiledStyle {
  return compileStyle(
    `<style version="1.0" class="in-text" page-range-format="minimal">${macros}<citation><layout/></citation><bibliography><layout>${layout}</layout></bibliography></style>`,
  );
}

const format = (style: CompiledStyle, items: unknown[]) =>
  formatBibliography(style, english, items as CslItem[]);

/** Microseconds of the processor that this takes. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * Four times as much takes some four times as long if the work grows with its input, and 16 times if it grows with its
 * square. From small lists up, so as not to wait for what fails anyway.
 */
function assertLinear(style: CompiledStyle, items: (n: number) => unknown[], most: number) {
  let before = Infinity;
  for (const n of [most / 256, most / 64, most / 16, most / 4, most].map(Math.ceil)) {
    const list = items(n);
    const isTooMuch = (cost: number) => cost >= 10 * Math.max(before, 4000);
    let cost = costOf(() => format(style, list));
    // The machine may have had something else to do, but not each time.
    for (let tries = 1; tries < 4 && isTooMuch(cost); tries++)
      cost = Math.min(
        cost,
        costOf(() => format(style, list)),
      );
    assert.ok(!isTooMuch(cost), `Four times as much took ${cost} µs, after ${before}, at ${n}.`);
    before = cost;
  }
}

const book = (fields: object) => [{ id: 'a', type: 'book', ...fields }];
const times = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const list = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));

describe('the work grows with the input, and not with its square', () => {
  const grows = (title: string, style: CompiledStyle, most: number, items: (n: number) => unknown[]) =>
    void it(title, () => assertLinear(style, items, most));

  grows('for a list of 10,000 names', everyName, 10_000, (n) =>
    book({ author: list(n, (i) => ({ family: `Family${i}`, given: 'Ada B.-C.' })) }),
  );
  grows('for a list of 10,000 names that are cut short', apa, 10_000, (n) =>
    book({
      author: list(n, (i) => ({ family: `Family${i}`, given: 'Ada' })),
      editor: list(n, () => ({ family: 'A' })),
    }),
  );
  grows('for 5,000 works', chicago, 5000, (n) =>
    list(n, (i) => ({
      id: `${i}`,
      type: 'book',
      title: `Title ${i}`,
      author: [{ family: `Family${i % 700}`, given: 'Ada' }],
    })),
  );
  grows('for 5,000 works of the same authors and year', chicago, 5000, (n) =>
    list(n, (i) => ({
      id: `${i}`,
      type: 'book',
      title: 'Title',
      author: [{ family: 'Ash', given: 'Ada' }],
      issued: { 'date-parts': [[2011]] },
    })),
  );

  grows('for a title of 1 MB', everyCase, 1_000_000, (n) =>
    book({ title: times('The “care” of <i>old</i> trees: ', n) }),
  );

  const pieces = [
    'word ',
    'w',
    '<',
    '<i>',
    '</i>',
    '<i>x</i>',
    '<span class="nocase">',
    '"',
    "'",
    '“',
    '‘’',
    '. ',
    '?',
    ' ',
    '-',
    'é',
    'of ',
  ];
  for (const piece of pieces) {
    grows(`for a title of 250 kB of ${JSON.stringify(piece)}`, everyCase, 250_000, (n) =>
      book({ title: times(piece, n) }),
    );
  }
  for (const piece of ['J. ', 'J', '-', 'von ', 'w', "d'", '.', ' ', ',']) {
    // What follows keeps what is sought at an end from being there.
    for (const end of ['', 'a(']) {
      const name = (n: number) => `A ${times(piece, n)}${end}`;
      grows(`for a name of 100 kB of ${JSON.stringify(piece)} before "${end}"`, everyName, 100_000, (n) =>
        book({ author: [{ family: name(n), given: name(n) }] }),
      );
    }
  }
  for (const piece of ['1-2, ', '1', '-', 'e1-', '1 & ', ' ', '2000-01-']) {
    for (const end of ['', 'a(']) {
      const number = (n: number) => `1${times(piece, n)}${end}`;
      grows(`for numbers of 100 kB of ${JSON.stringify(piece)} before "${end}"`, everyNumber, 100_000, (n) =>
        book({ page: number(n), volume: number(n), issued: { raw: number(n) } }),
      );
    }
  }
});

describe('a style', () => {
  /** Macros of which each calls the next so many times. */
  const chain = (length: number, calls: number) =>
    list(
      length,
      (i) =>
        `<macro name="m${i}">${i + 1 < length ? `<text macro="m${i + 1}"/>`.repeat(calls) : '<text variable="title"/>'}</macro>`,
    ).join('');
  const called = '<text macro="m0"/>';

  it('may have macros that call macros, a hundred deep', () => {
    assert.equal(format(styleOf(called, chain(100, 1)), book({ title: 'T' }))[0]?.runs[0]?.text, 'T');
  });

  it('whose macro calls itself, at once or by others, is an error', () => {
    for (const macros of [
      '<macro name="m0"><text macro="m0"/></macro>',
      '<macro name="m0"><group><text macro="m1"/></group></macro><macro name="m1"><names variable="author"><substitute><text macro="m0"/></substitute></names></macro>',
    ])
      assert.throws(() => styleOf(called, macros), StyleError);
  });

  it('that nests elements or macros by thousands is an error', () => {
    const nested = `${'<group>'.repeat(5000)}${'</group>'.repeat(5000)}`;
    assert.throws(() => styleOf(nested), StyleError);
    assert.throws(() => styleOf(called, chain(5000, 1)), StyleError);
  });

  it('whose macros multiply each other is an error', () => {
    assert.throws(() => styleOf(called, chain(40, 2)), StyleError);
  });
});

describe('works', () => {
  it('that nest by thousands are formatted', () => {
    let arrays: unknown = 'x';
    let objects: unknown = 'x';
    for (let i = 0; i < 20_000; i += 1) [arrays, objects] = [[arrays], { family: objects }];
    for (const name of ['type', 'title', 'author', 'issued', 'page', 'volume', 'language', 'note'])
      for (const value of [arrays, objects])
        assert.equal(format(apa, [{ id: 'a', type: 'book', publisher: 'Leaf', [name]: value }]).length, 1);
  });

  it('whose markup or quotes nest by thousands are formatted', () => {
    for (const title of [
      `${'<i>'.repeat(20_000)}x${'</i>'.repeat(20_000)}`,
      `${'“‘'.repeat(2000)}x${'’”'.repeat(2000)}`,
    ])
      assert.match(JSON.stringify(format(apa, book({ title }))), /x/);
  });

  it('that are none are left out', () => {
    assert.deepEqual(
      format(apa, [null, undefined, 5, 'x', [], { id: 'a', type: 'book', title: 'T' }]).map(({ id }) => id),
      ['a'],
    );
  });

  it('have ids that are text', () => {
    for (const { id } of format(apa, [
      { id: 7, type: 'book', title: 'T' },
      { type: 'book', title: 'U' },
    ]))
      assert.equal(typeof id, 'string');
  });
});
