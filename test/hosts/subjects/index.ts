import { others } from './others.js';
import { ours } from './ours.js';
import type { Subject } from './subject.js';

/** Ours first: it is what `npm run test:hosts` is about. */
export const subjects: readonly Subject[] = [ours, ...others];
