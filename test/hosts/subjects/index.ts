import { ours } from './ours.js';
import type { Subject } from './subject.js';

export const subjects: readonly Subject[] = [ours];
