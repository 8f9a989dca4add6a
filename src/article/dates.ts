import type { IsoDate } from './article.js';

/** Writes a date as far as it is known, months from 1. */
export type WriteDate = (year: number, month?: number, day?: number) => string;

/**
 * `2022-10-14` as "October 14, 2022", no finer than the date itself says. What is no date, and what the calendar does not
 * have, such as February 31, stays as it is.
 */
export function formatDate(isoDate: IsoDate, write: WriteDate): string {
  const text = isoDate.slice(0, 10);
  const parts = text.split('-').map(Number) as Parameters<WriteDate>;
  return new Date(text).getUTCDate() === (parts[2] ?? 1) ? write(...parts) : text;
}
