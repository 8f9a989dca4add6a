import { inheritedNames } from './name-options.js';
import { Context } from './context.js';
import { readDate } from './date-parts.js';
import { sortKey } from './dates.js';
import type { Entrant } from './entrant.js';
import { piecesOf } from './markup.js';
import { renderNames } from './names.js';
import { render, renderAll } from './render.js';
import {
  attributesOf,
  childrenOf,
  childOf,
  type Attributes,
  type CompiledStyle,
  type CslNode,
} from './style.js';
import type { Terms } from './terms.js';

/** Puts the entries in the order of the style; those that it does not tell apart stay as given. */
export function sortEntrants(entrants: readonly Entrant[], style: CompiledStyle, terms: Terms): Entrant[] {
  const sort = childOf(style.bibliography, 'sort');
  if (!sort) return [...entrants];
  const keys = childrenOf(sort).map(attributesOf);
  const readers = keys.map((key) => readerOf(key, style, terms));
  const keyed = entrants.map((entrant) => ({ entrant, values: readers.map((read) => read(entrant)) }));
  const { compare } = new Intl.Collator(collation(terms.lang), { numeric: true, sensitivity: 'base' });
  keyed.sort((a, b) => {
    for (const i of keys.keys()) {
      const key = keys[i]!;
      const [left, right] = [a.values[i]!, b.values[i]!];
      // What has no value comes last in either direction.
      if (!left || !right) {
        if (left || right) return left ? -1 : 1;
        continue;
      }
      const order = compare(left, right);
      if (order !== 0) return key.sort === 'descending' ? -order : order;
    }
    return 0;
  });
  return keyed.map(({ entrant }) => entrant);
}

/** A language that the platform does not know sorts as English does. */
function collation(lang: string): string {
  try {
    return Intl.Collator.supportedLocalesOf(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** What reads the value of a key from an entry. */
function readerOf(key: Attributes, style: CompiledStyle, terms: Terms): (entrant: Entrant) => string {
  const names = inheritedNames(style.options, attributesOf(style.bibliography));
  const forcedNames = {
    'name-as-sort-order': 'all',
    ...(key['names-min'] && { 'et-al-min': key['names-min'] }),
    ...(key['names-use-first'] && { 'et-al-use-first': key['names-use-first'] }),
    ...(key['names-use-last'] && { 'et-al-use-last': key['names-use-last'] }),
  };
  return ({ item, number }) => {
    const context = new Context({ style, terms, item, number, purpose: 'sort', names, forcedNames });
    return bare(
      key.macro === undefined ? ofVariable(key.variable ?? '', context) : ofMacro(key.macro, context),
    );
  };
}

const ofMacro = (name: string, context: Context): string => {
  const macro = context.style.macros[name];
  return macro ? text(renderAll(childrenOf(macro), context)) : '';
};

function ofVariable(name: string, context: Context): string {
  if (name === 'citation-number') return String(context.number);
  const value = context.value(name);
  if (Array.isArray(value)) {
    const node: CslNode = ['names', { variable: name }, ['name', { form: 'long' }]];
    return text(renderNames(node, context, render));
  }
  if (typeof value === 'object') {
    const date = readDate(value);
    return date
      ? 'literal' in date
        ? date.literal
        : date.points.map((point) => sortKey(point)).join(' ')
      : '';
  }
  return text(piecesOf(context.text(name) ?? ''));
}

const text = (pieces: readonly { text: string }[]) => pieces.map((one) => one.text).join('');

/** Only words and numbers count. */
const bare = (value: string) =>
  value
    .replace(/(\d)\p{Pd}(?=\d)/gu, '$1 ')
    .replace(/[\p{P}\p{S}]/gu, '')
    .trim();
