import type { Attributes } from './style.js';

/** The attributes of names that `cs:style`, `cs:citation` and `cs:bibliography` pass on, and what they are called there. */
const RENAMED: Readonly<Record<string, string>> = { 'name-form': 'form', 'name-delimiter': 'delimiter' };
const INHERITED =
  /^(and|delimiter-precedes-.+|et-al-(min|use-first|use-last|subsequent-.+)|initialize|initialize-with|name-(as-sort-order|form|delimiter)|names-delimiter|sort-separator)$/;

/** What names inherit from these elements, outermost first. */
export function inheritedNames(...elements: readonly Attributes[]): Attributes {
  const inherited: Record<string, string> = {};
  for (const attributes of elements) {
    for (const [name, value] of Object.entries(attributes)) {
      if (INHERITED.test(name)) inherited[RENAMED[name] ?? name] = value;
    }
  }
  return inherited;
}
