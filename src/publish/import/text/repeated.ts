import { letters } from '../../../sources/html/compare.js';
import type { Notes } from '../report.js';
import type { Unit } from './units.js';

/** Shorter ones, such as headings, may well stand twice. */
const MIN_LENGTH = 40;

/** Paragraphs that a page says again and again are kept where they stand first, with the heading that stood above both. */
export function withoutRepeated(units: readonly Unit[], notes: Notes): Unit[] {
  const firsts = new Map<string, { line: number; above: string }>();
  const kept: Unit[] = [];
  for (const [i, unit] of units.entries()) {
    const words = letters(unit.text);
    const above = i > 0 ? letters(units[i - 1]!.text) : '';
    const first = unit.marker || words.length < MIN_LENGTH ? undefined : firsts.get(words);
    if (!first) {
      kept.push(unit);
      if (!unit.marker) firsts.set(words, { line: unit.line, above });
      continue;
    }
    notes.doubt(`stands on line ${first.line} already: kept once`, unit.text, unit.line);
    const heading = kept.at(-1);
    if (above && above === first.above && heading === units[i - 1] && above.length < MIN_LENGTH) {
      notes.doubt('the heading above it too', heading!.text, heading!.line);
      kept.pop();
    }
  }
  return kept;
}
