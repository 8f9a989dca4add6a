import type { Patient } from './patient.js';

export interface Finding {
  /** Which rule found it. */
  readonly rule: string;
  /** Whether the card can't be there as it should, or only may be worse than it should. */
  readonly kind: 'error' | 'warning';
  /** What is wrong, in plain words. */
  readonly problem: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One thing that goes wrong with snippets. */
export interface Rule {
  readonly name: string;
  readonly kind: Finding['kind'];
  /** Its words, or undefined where the snippet has nothing of the kind. */
  readonly find: (patient: Patient) => Words | undefined;
}

export type Words = readonly [problem: string, remedy: string];
