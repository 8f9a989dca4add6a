import type { CslItem, Entry, Run } from '../article/article.js';
import { formatBibliography } from './csl/format-bibliography.js';
import type { CompiledLocale, CompiledStyle } from './csl/style.js';
import { newestFirst, unsorted } from './order.js';
import { plainEntry } from './plain-entry.js';
import { unlinkedPlaces, type Place } from './unlinked-places.js';

/** An entry with what is known of its work beside it. */
export interface ListEntry extends Entry {
  readonly title?: string;
  readonly places?: readonly Place[];
}

export interface FormattedList {
  readonly entries: readonly ListEntry[];
  /** Whether the entries have the numbers of an ordered list. Any other label stands among the runs. */
  readonly numbered: boolean;
}

export interface ListOptions {
  readonly style: CompiledStyle;
  readonly locale: CompiledLocale;
  /** `given`, `newest`, or anything else for that of the style. */
  readonly order: string;
  /** References that could not be taken apart, by id. */
  readonly asWritten?: ReadonlyMap<string, readonly Run[]> | undefined;
  /** The entries that a text cites by their numbers, which must stay what they are. */
  readonly cited?: readonly Entry[] | undefined;
}

/**
 * A list of references in a style. What the style prints nothing of is shown without one, and what could not be taken
 * apart as it is written.
 */
export function formatList(items: readonly CslItem[], options: ListOptions): FormattedList {
  const { style, locale, asWritten, cited } = options;
  const { ordered, ownOrder } = inOrder(items, options);
  const formatted = formatBibliography(ownOrder ? style : unsorted(style), locale, ordered);
  const numbered = style.numeric && formatted.every(({ runs }, i) => label(i).test(runs[0]?.text ?? ''));
  const printed = new Map(
    formatted.map(({ id, runs }, i) => {
      const own = numbered ? withoutNumber(runs, i) : runs;
      const written = asWritten?.get(id);
      return [id, written ? [...own.filter(isLabel), ...written] : own];
    }),
  );
  for (const item of items) if (!printed.get(item.id)?.length) printed.set(item.id, plainEntry(item, 0).runs);
  const known = new Map(items.map((item) => [item.id, item]));
  const entry = (id: string, runs: Run[]): ListEntry => {
    const item = known.get(id)!;
    // What could not be taken apart has no title, only words.
    return {
      id,
      runs,
      title: asWritten?.has(id) ? '' : (item.title ?? ''),
      places: unlinkedPlaces(item, runs),
    };
  };
  return cited
    ? {
        entries: cited.map((it) =>
          printed.has(it.id) ? { ...it, ...entry(it.id, printed.get(it.id)!) } : it,
        ),
        numbered: true,
      }
    : { entries: [...printed].map(([id, runs]) => entry(id, runs)), numbered };
}

/** The items in the order that is asked for, and whether the style puts them in its own. */
function inOrder(items: readonly CslItem[], { order, cited }: ListOptions) {
  if (cited) {
    const places = new Map(cited.map(({ id }, i) => [id, i]));
    const placeOf = ({ id }: CslItem) => places.get(id) ?? places.size;
    return { ordered: [...items].sort((a, b) => placeOf(a) - placeOf(b)), ownOrder: false };
  }
  if (order === 'newest') return { ordered: newestFirst(items), ownOrder: false };
  return { ordered: items, ownOrder: order !== 'given' };
}

/** "1." of the first entry, in the margin or before the words. */
const label = (i: number) => new RegExp(`^${i + 1}\\.(?:\\s+|$)`);

const isLabel = ({ display }: Run) => display === 'left-margin';

function withoutNumber([first, ...rest]: readonly Run[], i: number): Run[] {
  const text = first!.text.replace(label(i), '');
  const [next, ...others] = text ? [{ ...first!, text }, ...rest] : rest;
  if (!next) return [];
  // Beside a number of the list itself, nothing need be set right of the margin.
  const { display, ...run } = next;
  return [display === 'right-inline' ? run : next, ...others];
}
