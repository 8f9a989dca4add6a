import type { CslItem } from '../../src/article/article.js';
import { formatBibliography } from '../../src/citations/csl/format-bibliography.js';
import type { CompiledStyle } from '../../src/citations/csl/style.js';
import { shippedLocale, shippedStyle } from '../../src/publish/shipped-styles.js';
import { blocksOfHtml } from './blocks-of-html.js';
import { blocksOfRuns, canonicalText } from './canonical.js';
import type { Work } from './corpus/corpus.js';
import { citeprocBibliography } from './oracle.js';
import { styleXml } from './packages.js';

/** An entry that the two write differently. One that stands in another place says after which other it stands. */
export interface Difference {
  work: Work;
  expected: string | undefined;
  actual: string | undefined;
  /** The work whose entry stands before it. */
  previous: Work | undefined;
  /** What ours would be in a list of other works, or in another style. */
  ifChanged: (change: Change) => string | undefined;
}

export interface Change {
  work?: (work: Work) => Work;
  style?: (style: CompiledStyle) => CompiledStyle;
}

export interface Comparison {
  /** How many entries read the same and stand in the same order. */
  same: number;
  differences: Difference[];
}

type Line = { id: string; text: string };

/** Has each list of works formatted by both engines and compares entry by entry, as they follow each other. */
export function compare(style: string, language: string, lists: Work[][]): Comparison {
  const [expect, format] = [theirs(style, language), ours(style, language)];
  const total: Comparison = { same: 0, differences: [] };
  for (const list of lists) {
    const expected = expect(list);
    const differences = differencesOf(list, expected, format(list)).map((difference) => ({
      ...difference,
      previous: list.find(({ id }) => id === expected[indexOf(difference.work, expected) - 1]?.id),
      ifChanged: (change: Change) => lineOf(difference.work, format(list, change))?.text,
    }));
    total.same += list.length - differences.length;
    total.differences.push(...differences);
  }
  return total;
}

function theirs(style: string, language: string): (works: Work[]) => Line[] {
  const format = citeprocBibliography(styleXml(style), { language });
  return (works) =>
    format(works.map(withoutNumbers)).map(({ id, html }) => ({
      id,
      text: canonicalText(blocksOfHtml(html)),
    }));
}

/** A number and its digits mean the same in CSL-JSON, but citeproc-js throws at some numbers. */
function withoutNumbers(work: Work): Work {
  const fields = Object.entries(work).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(value) : value,
  ]);
  return Object.fromEntries(fields) as Work;
}

function ours(name: string, language: string): (works: Work[], change?: Change) => Line[] {
  const compiled = shippedStyle(name);
  const locale = shippedLocale(language);
  return (works, { work, style } = {}) => {
    const items = (work ? works.map(work) : works) as unknown as CslItem[];
    const entries = formatBibliography(style ? style(compiled) : compiled, locale, items);
    const lines = entries.map(({ id, runs }) => ({ id, text: canonicalText(blocksOfRuns(runs)) }));
    // citeproc-js leaves out what the style says nothing of.
    return lines.filter(({ text }) => text !== '');
  };
}

const indexOf = (work: Work, lines: Line[]): number => lines.findIndex((line) => line.id === work.id);

const lineOf = (work: Work, lines: Line[]): Line | undefined => lines[indexOf(work, lines)];

/** An entry is the same if it reads the same and stands after the same entries. */
function differencesOf(
  works: Work[],
  expected: Line[],
  actual: Line[],
): Array<Pick<Difference, 'work' | 'expected' | 'actual'>> {
  const inOrder = longestCommon(
    expected.map((line) => line.id),
    actual.map((line) => line.id),
  );
  return works.flatMap((work) => {
    const theirs = lineOf(work, expected)?.text;
    const ours = lineOf(work, actual)?.text;
    if (theirs !== ours) return [{ work, expected: theirs, actual: ours }];
    if (ours === undefined || inOrder.has(String(work.id))) return [];
    return [{ work, expected: placeOf(work, expected), actual: placeOf(work, actual) }];
  });
}

function placeOf(work: Work, lines: Line[]): string {
  const index = indexOf(work, lines);
  return `${lines[index]!.text} ⟨after ${lines[index - 1]?.text ?? 'nothing'}⟩`;
}

/** The ids that stand in the same order in both: the longest such sequence. */
function longestCommon(first: string[], second: string[]): Set<string> {
  const place = new Map(second.map((id, i) => [id, i]));
  const best: Array<{ place: number; chain: string[] }> = [];
  for (const id of first) {
    const at = place.get(id);
    if (at === undefined) continue;
    const before = best.filter((other) => other.place < at);
    const longest = before.reduce<string[]>((a, { chain }) => (chain.length > a.length ? chain : a), []);
    best.push({ place: at, chain: [...longest, id] });
  }
  return new Set(best.reduce<string[]>((a, { chain }) => (chain.length > a.length ? chain : a), []));
}
