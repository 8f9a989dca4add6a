import type { HostCase } from '../support/host-case.js';
import { documents } from './documents.js';
import { globals } from './globals.js';
import { moves } from './moves.js';
import { policies } from './policies.js';
import { readers } from './readers.js';
import { scripts } from './scripts.js';
import { sources } from './sources.js';
import { styles } from './styles.js';

/** What all others are compared with. */
const plain: HostCase = { number: 0, name: 'a plain page', pages: { plain: {} }, holds: async () => {} };

export const cases: readonly HostCase[] = [
  plain,
  ...[styles, globals, scripts, policies, moves, documents, sources, readers].flat(),
];
