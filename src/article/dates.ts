import type { IsoDate } from './article.js';

/**
 * `2022-10-14` as "October 14, 2022" in the given language, no finer than the date itself says.
 * Read as UTC on both sides, so that no time zone turns it into the day before.
 */
export function formatDate(isoDate: IsoDate, language: string): string {
  const day = isoDate.slice(0, 10);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (day.length > 4) options.month = 'long';
  if (day.length > 7) options.day = 'numeric';
  try {
    const date = new Date(day);
    // What the calendar does not have, such as February 31, would come out as another day.
    // Engines differ in the digits of Arabic, and a card that came with the page is to say the same in each.
    return date.toISOString().startsWith(day)
      ? new Intl.DateTimeFormat(`${language}-u-nu-latn`, options).format(date)
      : day;
  } catch {
    return day;
  }
}
