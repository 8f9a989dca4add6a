import type { Context } from './context.js';
import { isNumeric } from './numbers.js';
import type { Attributes } from './style.js';

/** Whether an `if` holds: all of its tests, unless `match` says `any` or `none`. One without tests holds. */
export function holds(attributes: Attributes, context: Context): boolean {
  const { match = 'all', ...tests } = attributes;
  const results: boolean[] = [];
  for (const [name, values] of Object.entries(tests)) {
    const test = TESTS[name];
    if (test) for (const value of values.split(/\s+/).filter(Boolean)) results.push(test(value, context));
  }
  if (match === 'any') return results.includes(true);
  return !results.includes(match === 'none');
}

const TESTS: Readonly<Record<string, (value: string, context: Context) => boolean>> = {
  type: (value, { item }) => item.type === value,
  variable: (value, context) => has(value, context),
  'is-numeric': (value, context) => {
    const text = context.given(value);
    return /^(string|number)$/.test(typeof text) && isNumeric(String(text));
  },
  'is-uncertain-date': (value, context) =>
    Boolean((context.given(value) as { circa?: unknown } | undefined)?.circa),
  disambiguate: (value, { ambiguous }) => ambiguous === (value === 'true'),
  // A bibliography cites no place in a work, and stands in no place of the text.
  locator: () => false,
  position: () => false,
};

function has(name: string, context: Context): boolean {
  if (name === 'year-suffix') return context.yearSuffix !== undefined;
  if (name === 'citation-number') return true;
  const value = context.given(name);
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
