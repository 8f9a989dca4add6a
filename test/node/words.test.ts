import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { WriteDate } from '../../src/article/dates.js';
import { writeDateIn } from '../../src/snippets/write-date.js';
import { plural } from '../../src/locales/plural.js';

type Value = string | ((...values: unknown[]) => string) | { readonly [name: string]: Value };
type Slice = Readonly<Record<string, Value>>;

const folder = new URL('../../src/locales/', import.meta.url);
const load = async (file: string) => (await import(new URL(file, folder).href)) as Record<string, unknown>;

/** Names that are the same in every language, and what is between words. */
const SAME = /^(DOI|PubMed|PubMed Central|\P{L}*|\S+ \(\.\w+\))$/u;
/** Words that some of the languages have from Latin, as English has. */
const COGNATES = new Set(['Animal', 'Illustration', 'Local', 'Regional']);
/** Pairs of numbers that all forms of all languages are needed for. */
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 101, 1000, 1_000_000];

/** Every word of the interface in English, as `Words` has them: the slices that the elements load one by one. */
async function english(): Promise<Slice> {
  const slices = readdirSync(folder).filter((file) =>
    /^en(-(?!builder|doctor|site|shared|figures)[\w-]+)?\.ts$/.test(file),
  );
  const modules = await Promise.all(slices.map(load));
  const words = modules.flatMap((module) =>
    Object.entries(module).map(([name, value]) =>
      /errors$/i.test(name) ? { [name]: value as Value } : (value as Slice),
    ),
  );
  return Object.assign({}, ...words) as Slice;
}

const languages = readdirSync(folder)
  .filter((file) => /^(?!en\b)[a-z]{2}(-[A-Z]\w+)?\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));

/** What is wrong with the words of a language beside the English ones, each with its place. */
function problems(theirs: Slice, ours: Slice, language: string, path = ''): string[] {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...names].flatMap((name) => {
    const [a, b] = [ours[name], theirs[name]];
    const here = path + name;
    if (a === undefined) return [`${here}: not a word in English`];
    if (b === undefined) return [`${here}: missing`];
    if (typeof a !== typeof b) return [`${here}: ${typeof b}, and ${typeof a} in English`];
    if (typeof a === 'object') return problems(b as Slice, a, language, `${here}.`);
    if (typeof a === 'function') return functionProblems(b as typeof a, a, language, here);
    if (!(b as string)) return [`${here}: empty`];
    if (a === b && !SAME.test(a) && !COGNATES.has(a)) return [`${here}: left in English: "${a}"`];
    return [];
  });
}

/** Whatever the English sentence says of what it is given, the other one says too. */
function functionProblems(
  theirs: (...values: unknown[]) => string,
  ours: (...values: unknown[]) => string,
  language: string,
  path: string,
): string[] {
  if (theirs.length !== ours.length)
    return [`${path}: takes ${theirs.length} values, and ${ours.length} in English`];
  const pairs = NUMBERS.flatMap((first) => NUMBERS.map((second) => [first, second] as const));
  for (const pair of pairs) {
    const values = pair.slice(0, ours.length);
    const [a, b] = [ours(...values), theirs(...values)];
    if (a === b && !SAME.test(a.replace(/\d/g, ''))) return [`${path}: left in English: "${a}"`];
    if (/undefined|#/.test(b)) return [`${path}: "${b}"`];
    const lost = values.find(
      (value) =>
        a.includes(String(value)) &&
        ![String(value), value.toLocaleString(language)].some((it) => b.includes(it)),
    );
    if (lost !== undefined) return [`${path}: "${b}" does not say ${lost}`];
  }
  return [];
}

describe('the words of the interface', () => {
  it('are there in six languages beside English', () => {
    assert.deepEqual(languages, ['ar', 'de', 'es', 'fr', 'pt-BR', 'zh-Hans']);
  });

  for (const language of languages) {
    it(`are complete in ${language}: the same names, kinds and values, and none left in English`, async () => {
      const { words } = (await load(`${language}.ts`)) as { words: Slice };
      const { language: tag, date: _date, ...theirs } = words;
      const { language: _, date: _ours, ...ours } = await english();
      assert.equal(tag, language);
      assert.deepEqual(problems(theirs, ours, language), []);
    });
  }

  for (const language of languages) {
    it(`of the figures are complete in ${language}`, async () => {
      const { language: _, ...ours } = ((await load('en-figures.ts')) as { figureWords: Slice }).figureWords;
      const { figureWords } = (await load(`figures/${language}.ts`)) as { figureWords: Slice };
      const { language: tag, ...theirs } = figureWords;
      assert.equal(tag, language);
      assert.deepEqual(problems(theirs, ours, language), []);
    });
  }

  for (const language of ['en', ...languages]) {
    it(`write a date in ${language} as CLDR has it`, async () => {
      const { [language === 'en' ? 'en' : 'words']: words } = await load(`${language}.ts`);
      const { date } = words as { date: WriteDate };
      const oracle = writeDateIn(language);
      for (let month = 1; month <= 12; month++) {
        assert.equal(date(2026, month), oracle(2026, month));
        for (const day of [1, 2, 21]) assert.equal(date(2026, month, day), oracle(2026, month, day));
      }
      assert.equal(date(2026), oracle(2026));
    });
  }

  it('are found out where one is missing, empty, left in English, or says less', async () => {
    const { date: _, ...ours } = await english();
    const { words: all } = (await load('de.ts')) as { words: Slice };
    const { date: __, ...words } = all;
    const found = (changes: Slice) =>
      problems({ ...words, ...changes }, ours, 'de').map((it) => it.split(':')[0]);
    const { sources: _sources, ...less } = words;
    assert.deepEqual(problems(less, ours, 'de'), ['sources: missing']);
    assert.deepEqual(found({ about: '' }), ['about']);
    assert.deepEqual(found({ about: ours.about! }), ['about']);
    assert.deepEqual(found({ more: 'Mehr' }), ['more']);
    assert.deepEqual(found({ errors: { ...(words.errors as Slice), http: '' } }), ['errors.http']);
    assert.deepEqual(found({ citation: () => 'Quelle' }), ['citation']);
    assert.deepEqual(found({ citation: (_number: unknown) => 'Quelle' }), ['citation']);
    assert.deepEqual(found({ citation: 'Quelle' }), ['citation']);
  });

  it('have the form that goes with a number, and the number as the language writes it', () => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: '# other' };
    const all = [0, 1, 2, 3, 11, 100].map((count) => plural('ar', count, forms));
    assert.deepEqual(all.slice(0, 5), ['zero', 'one', 'two', 'few', 'many']);
    assert.match(all[5]!, / other$/);
    assert.equal(plural('de', 1234, { other: '# Quellen' }), '1.234 Quellen');
    assert.equal(plural('fr', 0, { one: '# source', other: '# sources' }), '0 source');
  });
});
