import type { CslItem } from '../article/article.js';
import type { CompiledStyle } from './csl/style.js';

/** The style without an order of its own. */
export function unsorted(style: CompiledStyle): CompiledStyle {
  const [name, attributes, ...children] = style.bibliography;
  return { ...style, bibliography: [name, attributes, ...children.filter(([child]) => child !== 'sort')] };
}

/** By date of issue; what has none comes last, and what has the same stays as given. */
export function newestFirst(items: readonly CslItem[]): CslItem[] {
  const dates = new Map(items.map((item) => [item, dateOf(item)]));
  return [...items].sort((a, b) => dates.get(b)! - dates.get(a)!);
}

/** A date as a number to compare by. A month that is not said is before the first. */
function dateOf({ issued }: CslItem): number {
  const [year, month = 0, day = 0] = issued?.['date-parts']?.[0] ?? [];
  const words = /\d{4}/.exec(issued?.literal ?? issued?.raw ?? '');
  const date = Number(year ?? words?.[0]) * 10_000 + Number(month) * 100 + Number(day);
  // Not -Infinity: two of these have no difference.
  return Number.isNaN(date) ? -1e9 : date;
}
