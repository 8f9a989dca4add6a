import { citation } from './en-shared.js';

/** What the card of a citation says in English. */
export const enLinks = { citation, goToSources: 'Go to the list of sources' };
