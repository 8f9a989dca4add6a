/**
 * How far the first names of an entry are spelled out to tell it from others: how many at least are shown, and the given
 * name of each: 0 as the style has it, 1 as initials at least, 2 in full.
 */
export interface Expansion {
  readonly count: number;
  readonly givens: readonly number[];
}

export const UNEXPANDED: Expansion = { count: 0, givens: [] };
