import { termText, type Terms } from './terms.js';

/** The variables of CSL whose values are numbers, or may be. */
export const NUMBER_VARIABLES: ReadonlySet<string> = new Set(
  'chapter-number citation-number collection-number division edition issue number number-of-pages number-of-volumes page page-first part-number printing-number section supplement-number version volume'.split(
    ' ',
  ),
);

const NUMBER = /^([A-Za-z]*\d+[A-Za-z]*|[ivxlcdm]+)$/;
const SEPARATORS = /(, | ?[&–/-] ?| and )/;

/** Whether a value is a number or several, each with letters at most: `2`, `2nd`, `D2`, `iv`, `2-4`, `2, 4`, `2 & 4`. */
export function isNumeric(value: string): boolean {
  return partsOf(value).every((part, i) => i % 2 === 1 || NUMBER.test(part));
}

/** What stands between separators, and these in every second place. */
const partsOf = (value: string): string[] => value.trim().replace(/\s+/g, ' ').split(SEPARATORS);

/** Whether a value names several: `2-4`, `2, 4`, `iv–xii`; not so one of two halves, `3/4`. */
export const isSeveral = (value: string): boolean =>
  isNumeric(value) && partsOf(value).length > 1 && !value.includes('/');

/** A number as an element `number` says; text that is no number as it is. */
export function formatNumber(value: string, form: string | undefined, terms: Terms, noun: string): string {
  if (!isNumeric(value)) return value;
  return partsOf(value)
    .map((part, i) => {
      if (i % 2 === 1) return SPACING[part.trim()] ?? termText(terms, 'page-range-delimiter') ?? '–';
      return /^\d+$/.test(part) ? inForm(Number(part), part, form, terms, noun) : part;
    })
    .join('');
}

const SPACING: Readonly<Record<string, string>> = { ',': ', ', '&': ' & ', '/': '/', and: ' and ' };

function inForm(n: number, digits: string, form: string | undefined, terms: Terms, noun: string): string {
  if (form === 'roman') return n > 0 && n < 4000 ? roman(n) : digits;
  if (form === 'long-ordinal') return longOrdinal(n, terms, noun);
  return form === 'ordinal' ? ordinal(n, terms, noun) : digits;
}

function longOrdinal(n: number, terms: Terms, noun: string): string {
  const name = `long-ordinal-${String(n).padStart(2, '0')}`;
  const gender = terms.genders[noun];
  return (gender && termText(terms, `${name} ${gender}`)) || termText(terms, name) || ordinal(n, terms, noun);
}

/** A number with the suffix that a language gives it: of the last two digits, else of the last. */
export function ordinal(n: number, terms: Terms, noun: string): string {
  const gender = terms.genders[noun];
  const suffix = (digits: number, match: string) => {
    const name = `ordinal-${String(digits).padStart(2, '0')}`;
    const text = (gender && termText(terms, `${name} ${gender}`)) || termText(terms, name);
    const rule = terms.matches[name] ?? (digits < 10 ? 'last-digit' : 'last-two-digits');
    return text !== undefined && match.includes(rule) ? text : undefined;
  };
  const whole = n < 100 ? 'whole-number ' : '';
  return (
    n +
    (suffix(n % 100, `${whole}last-two-digits${n < 10 ? ' last-digit' : ''}`) ??
      suffix(n % 10, 'last-digit') ??
      ((gender && termText(terms, `ordinal ${gender}`)) || termText(terms, 'ordinal') || ''))
  );
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
