import { readDate, type DateParts } from './date-parts.js';
import { ordinal } from './numbers.js';
import { dress, piece, soft, type Piece } from './piece.js';
import type { Context } from './context.js';
import { attributesOf, childrenOf, type Attributes, type CslNode } from './style.js';
import { termText, type Terms } from './terms.js';
import { changeCase } from './text-case.js';

/** The parts of a date from the largest down. */
const SIZES = ['year', 'month', 'day'];

/** An element `date`. */
export function renderDate(node: CslNode, context: Context): Piece[] {
  const attributes = attributesOf(node);
  const name = attributes.variable ?? '';
  const date = readDate(context.value(name));
  if (!date) return [];
  const { parts, delimiter } = layoutOf(node, context.terms);
  if ('literal' in date) {
    // Words stand for the whole date, so an element that only adds the day to a year adds nothing.
    if (!parts.some((part) => part.name === 'year')) return [];
    return dress([piece(date.literal), ...context.yearSuffixAfter(name)], attributes);
  }
  if (context.sorting)
    return [
      piece(
        date.points
          .map((point) =>
            sortKey(
              point,
              parts.map((part) => part.name!),
            ),
          )
          .join(' '),
      ),
    ];
  return dress(renderPoints(date.points, parts, delimiter, name, context), attributes);
}

/** The parts of a date in their order: the element’s own, or those of the language where it names a form. */
function layoutOf(node: CslNode, terms: Terms): { parts: Attributes[]; delimiter: string | undefined } {
  const { form, delimiter, 'date-parts': wanted = 'year-month-day' } = attributesOf(node);
  const own = childrenOf(node).map(attributesOf);
  const local = form && terms.dates[form];
  if (!local) return { parts: own, delimiter };
  const parts = childrenOf(local)
    .map(attributesOf)
    .filter(({ name }) => wanted.split('-').includes(name!))
    .map((part) => {
      // A style may say how a part is set and in which form; what stands around it is the language’s.
      const {
        prefix: _prefix,
        suffix: _suffix,
        ...changes
      } = own.find(({ name }) => name === part.name) ?? {};
      return { ...part, ...changes };
    });
  return { parts, delimiter: attributesOf(local).delimiter };
}

function renderPoints(
  points: readonly DateParts[],
  parts: readonly Attributes[],
  delimiter: string | undefined,
  variable: string,
  context: Context,
): Piece[] {
  const [first, second] = points as [DateParts, DateParts?];
  const year = parts.find(({ name }) => name === 'year');
  /** The year suffix stands after the last year only. */
  const print = (date: DateParts, some: readonly Attributes[], suffixed: boolean) =>
    joinParts(some, delimiter, (part) => renderPart(date, part, variable, context, suffixed));
  if (!second) return print(first, parts, true);
  const largest = SIZES.find(
    (size) => valueOf(first, size) !== valueOf(second, size) && parts.some(({ name }) => name === size),
  );
  if (!largest) return print(first, parts, true);
  const dash = parts.find(({ name }) => name === largest)?.['range-delimiter'] ?? '–';
  if (second.year === undefined) return [...print(first, parts, true), piece(dash)];
  const differs = ({ name }: Attributes) => SIZES.indexOf(name!) >= SIZES.indexOf(largest);
  const from = parts.findIndex(differs);
  const to = parts.findLastIndex(differs);
  const within = parts.slice(from, to + 1);
  const before = print(first, parts.slice(0, from), true);
  const after = print(first, parts.slice(to + 1), true);
  const left = trimEnd(print(withoutEra(first, second), within, !(year && differs(year))));
  const right = trimStart(print(second, within, true));
  const gap = before.length > 0 ? soft(delimiter) : [];
  const lastGap = after.length > 0 ? soft(delimiter) : [];
  return [...before, ...gap, ...left, piece(dash), ...right, ...lastGap, ...after];
}

function joinParts(
  parts: readonly Attributes[],
  delimiter: string | undefined,
  render: (part: Attributes) => Piece[],
): Piece[] {
  const printed = parts.map(render).filter((part) => part.length > 0);
  return printed.flatMap((part, i) => (i > 0 ? [...soft(delimiter), ...part] : part));
}

/** Of two years before Christ only the second says so. */
const withoutEra = (first: DateParts, { year = 0 }: DateParts): DateParts =>
  first.year! < 0 && year < 0 ? { ...first, year: -first.year!, withoutEra: true } : first;

/** Of the affixes of the parts, those at the dash are left out. */
const trimEnd = (pieces: Piece[]): Piece[] => (pieces.at(-1)?.soft ? pieces.slice(0, -1) : pieces);
const trimStart = (pieces: Piece[]): Piece[] => (pieces[0]?.soft ? pieces.slice(1) : pieces);

const valueOf = (date: DateParts, size: string) =>
  size === 'month' ? (date.month ?? (date.season && date.season + 12)) : date[size as 'year' | 'day'];

function renderPart(
  date: DateParts,
  part: Attributes,
  variable: string,
  context: Context,
  suffixed: boolean,
): Piece[] {
  const text = textOf(date, part, context.terms);
  if (text === undefined) return [];
  const pieces = [piece(part['strip-periods'] === 'true' ? text.replaceAll('.', '') : text)];
  changeCase(pieces, part['text-case'], true);
  if (part.name === 'year' && suffixed) pieces.push(...context.yearSuffixAfter(variable));
  return dress(pieces, part);
}

function textOf(date: DateParts, { name, form }: Attributes, terms: Terms): string | undefined {
  if (name === 'year')
    return date.year === undefined ? undefined : yearText(date.year, date.withoutEra ? 'bare' : form, terms);
  if (name === 'month') return monthText(date, form, terms);
  const { day } = date;
  if (day === undefined) return undefined;
  if (form === 'ordinal' && (day === 1 || terms.options['limit-day-ordinals-to-day-1'] !== 'true')) {
    return ordinal(day, terms, `month-${pad(date.month!)}`);
  }
  return form === 'numeric-leading-zeros' ? pad(day) : String(day);
}

function yearText(year: number, form: string | undefined, terms: Terms): string {
  if (form === 'bare') return String(year);
  if (form === 'short') return String(year).slice(-2);
  if (year < 0) return -year + (termText(terms, 'bc') ?? '');
  return year < 500 ? year + (termText(terms, 'ad') ?? '') : String(year);
}

function monthText({ month, season }: DateParts, form: string | undefined, terms: Terms): string | undefined {
  if (season !== undefined)
    return form?.startsWith('numeric') ? undefined : termText(terms, `season-${pad(season)}`);
  if (month === undefined) return undefined;
  if (form === 'numeric') return String(month);
  if (form === 'numeric-leading-zeros') return pad(month);
  return termText(terms, `month-${pad(month)}`, form ?? 'long');
}

const pad = (n: number) => String(n).padStart(2, '0');

/** A date as text that sorts: the parts that are asked for, the largest first. Years count from so far before Christ that none is negative. */
export function sortKey(date: DateParts, sizes: readonly string[] = SIZES): string {
  const { year, month, season, day } = date;
  if (year === undefined) return '';
  const values: Record<string, string> = {
    year: String(year + 100_000),
    month: pad(month ?? (season ? season * 3 : 0)),
    day: pad(day ?? 0),
  };
  // Keys of a year and of a day are compared with each other, so they are as long.
  return SIZES.map((size) => (sizes.includes(size) ? values[size]! : '00')).join('');
}
