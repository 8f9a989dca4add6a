import { parseReferences } from '../../../article/parse-references.js';
import type { Found, Report } from '../problem.js';
import { elementsOf, type Element } from './elements.js';
import { tidy } from './tidy.js';

/** CSL-JSON: a list of items, or one item, or a list in an object's `items` or `references`. */
export function readCslJson(text: string, report: Report): Found[] {
  return listOf(text).flatMap(({ offset, text }, index) => {
    const path = `[${index}]`;
    let value: unknown;
    try {
      value = tidy(JSON.parse(text));
    } catch {
      report(offset, 'This item is not JSON: look for a missing comma, quote or bracket in it.', path);
      return [];
    }
    const { references, problems } = parseReferences([withId(value)]);
    for (const problem of problems) {
      report(
        offset,
        `${problem.message}. Change it there; the other items are kept.`,
        path + problem.path.slice(3),
      );
    }
    return references.map(({ id, ...item }) => ({ item, id: id === NO_ID ? undefined : id, offset }));
  });
}

function listOf(text: string): readonly Element[] {
  const offset = text.search(/\S/);
  if (text[offset] === '[') return elementsOf(text);
  // The list in an object, if it holds one; else the object itself.
  const list = /^\s*\{\s*"(?:items|references)"\s*:\s*(?=\[)/.exec(text)?.[0].length;
  return list === undefined
    ? [{ offset: Math.max(offset, 0), text }]
    : offsetBy(list, elementsOf(text.slice(list)));
}

const offsetBy = (start: number, elements: readonly Element[]): Element[] =>
  elements.map(({ offset, text }) => ({ offset: offset + start, text }));

const NO_ID = '\0';

/** An item without an id can be listed, though not cited. */
function withId(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item) || Object.hasOwn(item, 'id'))
    return item;
  return { id: NO_ID, ...item };
}
