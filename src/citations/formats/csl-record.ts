import type { CslName } from '../../article/article.js';

/** An item of which nothing is certain: one that is being put together, or that somebody else made. */
export type CslRecord = Readonly<Record<string, unknown>>;

/** The item without variables that have no value. */
export function withoutGaps(item: CslRecord): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** What can be written as text. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(/[ \t\n\r]+/g, ' ')
        .trim()
    : '';

export const NAME_PARTS = [
  'family',
  'given',
  'non-dropping-particle',
  'dropping-particle',
  'suffix',
  'literal',
] as const;

/** The names of an item that can be written. */
export const namesIn = (value: unknown): CslName[] =>
  Array.isArray(value) ? value.map(clean).filter((name) => Object.keys(name).length > 0) : [];

function clean(name: unknown): CslName {
  const given = (typeof name === 'object' && name) || { literal: name };
  const parts = NAME_PARTS.map((part) => [part, textOf((given as Record<string, unknown>)[part])] as const);
  return Object.fromEntries(parts.filter(([, value]) => value));
}
