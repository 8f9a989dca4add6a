import { rareNodes } from './rare-nodes.js';

/**
 * What draws the nodes that few articles have is at hand in the modules of the package, as an application or a page
 * made ahead of time draws with them. In the scripts of a tag, `rare-lazily.ts` takes the place of this module.
 */
export { rareNodes };

/** Loads it where it is not at hand. */
export const loadRareNodes: (() => Promise<typeof rareNodes>) | undefined = undefined;
