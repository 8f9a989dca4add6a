import { parseDate } from '../dates.js';

const NAMES = /(?:author|editor|translator|director|recipient|interviewer)$/;
const DATES = /^issued$|^accessed$|^submitted$|-date$/;
const NUMBERS = /^(?:edition|volume|issue|page|number|.*-number|number-of-.*)$/;

/** An item as programs write it, as the standard has it: ids and numbers as text, no date or name without content. */
export function tidy(item: unknown): unknown {
  if (!isObject(item)) return item;
  return Object.fromEntries(
    Object.entries(item).flatMap(([key, value]): Array<[string, unknown]> => {
      if (value === null) return [];
      const tidied = DATES.test(key)
        ? tidyDate(value)
        : NAMES.test(key)
          ? tidyNames(value)
          : tidyText(key, value);
      return tidied === undefined ? [] : [[key, tidied]];
    }),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text that is a number only to a computer: an id, a PMID. */
const tidyText = (key: string, value: unknown): unknown =>
  typeof value === 'number' && !NUMBERS.test(key) ? String(value) : value;

function tidyDate(date: unknown): unknown {
  if (typeof date === 'string' || typeof date === 'number') return parseDate(String(date));
  if (!isObject(date) || !Array.isArray(date['date-parts'])) return date;
  const parts = date['date-parts']
    .map((parts: unknown) => (Array.isArray(parts) ? known(parts) : parts))
    .filter((parts) => !Array.isArray(parts) || parts.length > 0);
  const { 'date-parts': _, ...rest } = date;
  if (parts.length > 0) return { ...rest, 'date-parts': parts };
  return Object.keys(rest).length > 0 ? rest : undefined;
}

/** The parts of a date up to the first that is not known. */
function known(parts: readonly unknown[]): unknown[] {
  const end = parts.findIndex((part) => part === null || part === '' || part === 0);
  return end < 0 ? [...parts] : parts.slice(0, end);
}

function tidyNames(names: unknown): unknown {
  if (typeof names === 'string') return [{ literal: names }];
  if (!Array.isArray(names)) return names;
  return names
    .map((name: unknown) => (typeof name === 'string' ? { literal: name } : name))
    .filter((name) => name !== null && !(isObject(name) && Object.values(name).every((part) => part === '')));
}
