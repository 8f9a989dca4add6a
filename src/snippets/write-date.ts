import { englishDate } from '../locales/en.js';
import type { WriteDate } from '../article/dates.js';

/**
 * Writes dates in any language that the engine knows; in English where it knows none of that name. Not for a card: the
 * first date of a page that `Intl` writes takes Chromium as long as all else that draws the card.
 */
export function writeDateIn(language: string): WriteDate {
  return (year, month, day) => {
    const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
    if (month) options.month = 'long';
    if (day) options.day = 'numeric';
    try {
      const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, options);
      return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    } catch {
      return englishDate(year, month, day);
    }
  };
}
