import type { Difference } from './compare.js';

/** A difference from citeproc-js that is there on purpose. */
interface Accepted {
  reason: string;
  /** Whether this is all that the two differ in. */
  explains(difference: Difference): boolean;
}

export const accepted: Accepted[] = [];
