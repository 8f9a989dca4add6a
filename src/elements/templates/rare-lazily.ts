import type { rareNodes as atHand } from './rare-nodes.js';

/** Takes the place of `rare.ts` in the scripts of a tag, for which what few articles need is a chunk. */
export const rareNodes: typeof atHand | undefined = undefined;

export const loadRareNodes = (): Promise<typeof atHand> =>
  import('./rare-nodes.js').then(({ rareNodes }) => rareNodes);
