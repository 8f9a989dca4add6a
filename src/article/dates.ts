import type { IsoDate } from './article.js';

/**
 * `2022-10-14` as "October 14, 2022" in the given language, no finer than the date itself says.
 * Read as UTC on both sides, so that no time zone turns it into the day before.
 */
export function formatDate(date: IsoDate, language: string): string {
  const day = date.slice(0, 10);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (day.length > 4) options.month = 'long';
  if (day.length > 7) options.day = 'numeric';
  try {
    return new Intl.DateTimeFormat(language, options).format(new Date(day));
  } catch {
    return day;
  }
}
