import type { CslDate } from '../../article/article.js';
import { textOf } from './csl-record.js';
import { parseDate } from './dates.js';

type Parts = readonly [year: string, month?: string, day?: string];

/** The days of a date, digits only, each as many as are known; none if it is only said in words. */
export function daysOf(date: CslDate): Parts[] {
  const given = Array.isArray(date['date-parts']) ? date['date-parts'] : undefined;
  const days = (given ?? parseDate(textOf(date.raw))?.['date-parts'] ?? []).map((parts): string[] => {
    const digits = (Array.isArray(parts) ? parts : []).map((part, i) =>
      padded(textOf(part), i === 0 ? 4 : 2),
    );
    const end = digits.findIndex((part) => !/^-?\d+$/.test(part));
    return end < 0 ? digits : digits.slice(0, end);
  });
  return days.filter((parts) => parts.length > 0) as unknown as Parts[];
}

const padded = (digits: string, length: number): string =>
  digits.replace(/\d+/, (number) => number.padStart(length, '0'));

/** A season as CSL numbers it, 1–4. */
export const seasonOf = ({ season }: CslDate): number | undefined =>
  /^[1-4]$/.test(textOf(season)) ? Number(season) : undefined;

/** ISO 8601 with BibLaTeX's additions: `2018-04-02`, `2010/2012`, `2014-21`, `1850~`. */
export function toEdtf(date: CslDate): string {
  const season = seasonOf(date);
  const days = daysOf(date)
    .slice(0, 2)
    .map((parts) => parts.join('-'));
  if (days.length === 0) return '';
  return (
    (season && days[0]!.length === 4 ? `${days[0]}-2${season}` : days.join('/')) + (date.circa ? '~' : '')
  );
}

export const isDate = (value: unknown): value is CslDate => typeof value === 'object' && value !== null;

/** What a date says in words. */
export const wordsOf = (date: CslDate): string => textOf(date.literal) || textOf(date.raw);
