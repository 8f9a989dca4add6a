import type { CslDate } from '../../article/article.js';

/** A day, a month, a season or a year. Months count from 1. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 spring to 4 winter, in place of the month. */
  readonly season?: number;
  /** A year before Christ that is written without saying so, as the positive number. */
  readonly withoutEra?: true;
}

/** What a date says: one point, or two of a range, of which the second is `{}` where it is open; else words. */
export type ReadDate = { readonly points: readonly DateParts[] } | { readonly literal: string };

const EARLIEST_SEASONS = [13, 21];

/** Reads a CSL date; undefined where it says nothing. */
export function readDate(value: unknown): ReadDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') return readRaw(String(value));
  if (typeof value !== 'object' || value === null) return undefined;
  const { 'date-parts': list, season, literal, raw } = value as CslDate;
  const points = (Array.isArray(list) ? list : [])
    .slice(0, 2)
    .map((parts) => point(Array.isArray(parts) ? parts : [], season));
  if (points[0]?.year !== undefined) return { points };
  if (typeof literal === 'string' && literal) return { literal };
  if (typeof raw === 'string' && raw) return readRaw(raw);
  return undefined;
}

function point(parts: readonly unknown[], season: unknown): DateParts {
  const [year, month, day] = parts.map(whole);
  if (year === undefined) return {};
  const ofMonth = EARLIEST_SEASONS.map((first) => (month ?? 0) - first + 1).find((n) => n >= 1 && n <= 4);
  const ofField = month === undefined ? whole(season) : undefined;
  if (ofMonth ?? ofField) return { year, season: (ofMonth ?? ofField)! };
  if (!month || month > 12) return { year };
  return day && day <= 31 ? { year, month, day } : { year, month };
}

function whole(value: unknown): number | undefined {
  const n = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof n === 'number' && Number.isInteger(n) && n !== 0 ? n : undefined;
}

const ISO = /^(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** ISO 8601, alone or as a range with a slash; anything else is words. */
function readRaw(text: string): ReadDate | undefined {
  const trimmed = text.trim();
  const matches = trimmed.split('/').map((part) => ISO.exec(part));
  if (matches.length <= 2 && matches.every(Boolean))
    return { points: matches.map((m) => point(m!.slice(1), undefined)) };
  return trimmed ? { literal: trimmed } : undefined;
}
