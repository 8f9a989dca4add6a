import type { CslDate, IsoDate } from '../../article/article.js';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

type Read = (groups: string[]) => [year: string, month?: string, day?: string] | undefined;

const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';

/** Each reads a date at the beginning of a text. */
const FORMS: Array<[RegExp, Read]> = [
  [/^(\d{4})-(\d\d)(?:-(\d\d))?(?:T[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/, ([y, m, d]) => [y!, m, d]],
  [new RegExp(`^(\\d{4}) ${MONTH}(?: (\\d{1,2}))?(?![\\w])`, 'i'), ([y, m, d]) => [y!, month(m!), d]],
  [
    new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'),
    ([m, d, y]) => [y!, month(m!), d],
  ],
  [
    new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? ${MONTH},? (\\d{4})\\b`, 'i'),
    ([d, m, y]) => [y!, month(m!), d],
  ],
  [new RegExp(`^${MONTH},? (\\d{4})\\b`, 'i'), ([m, y]) => [y!, month(m!)]],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, ([d, m, y]) => [y!, m, d]],
  // Which is the month shows only when the other cannot be one; else the words stay where they are.
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/,
    ([a, b, y]) => (Number(a) > 12 ? [y!, b, a] : Number(b) > 12 || a === b ? [y!, a, b] : undefined),
  ],
  [/^((?:19|20)\d\d)\b(?![-/.\d])/, ([y]) => [y!]],
];

/** The date at the beginning of a text, and how many characters say it. No clock or time zone takes part. */
export function dateAtStart(text: string): { date: IsoDate; length: number } | undefined {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    const parts = match && read(match.slice(1));
    if (!parts) continue;
    const date = toIso(parts);
    return date ? { date, length: match[0].length } : undefined;
  }
  return undefined;
}

/** A date that a machine wrote: the day as its publisher counts it, without the time. */
export function machineDate(value: unknown): IsoDate | undefined {
  return typeof value === 'string' ? dateAtStart(value.trim())?.date : undefined;
}

function toIso([year, month, day]: [string, string?, string?]): IsoDate | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const [, m = '1', d = '1'] = parts;
  const isDay = Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= 31;
  return isDay ? parts.map((part) => part.padStart(2, '0')).join('-') : undefined;
}

function month(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1);
}

export function cslDate(date: IsoDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
