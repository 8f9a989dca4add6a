import type { CslItem } from '../../article/article.js';

/** An item with the variables that only other programs read, or one that is being put together. */
export type CslRecord = CslItem & Record<string, unknown>;

/** The item without variables that have no value. */
export function withoutGaps(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** What can be written as text: an item that somebody else made may hold anything. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
