import type { Context } from './context.js';
import { isNumeric } from './numbers.js';
import type { Attributes } from './style.js';

/** Whether an `if` holds: all of its tests, unless `match` says `any` or `none`. One without tests holds. */
export function holds(attributes: Attributes, context: Context): boolean {
  const { match = 'all' } = attributes;
  const passes = (test: Test) => test(context);
  const tests = testsOf(attributes);
  if (match === 'any') return tests.some(passes);
  return match === 'none' ? !tests.some(passes) : tests.every(passes);
}

type Test = (context: Context) => boolean;

/** By their element: most of the work of a list is to ask the same conditions of each of its entries. */
const known = new WeakMap<Attributes, readonly Test[]>();

function testsOf(attributes: Attributes): readonly Test[] {
  let tests = known.get(attributes);
  if (!tests) {
    tests = Object.entries(attributes).flatMap(([name, values]) => {
      const test = TESTS[name];
      const each = test ? values.split(/\s+/).filter(Boolean) : [];
      return each.map(
        (value): Test =>
          (context) =>
            test!(value, context),
      );
    });
    known.set(attributes, tests);
  }
  return tests;
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
