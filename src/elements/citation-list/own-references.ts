/**
 * What a list needs for references of its own: a chunk, so that it stands alone and imports nothing of Lit.
 */
export { loadReferences } from '../../sources/load-references.js';
export { ListTools } from './list-tools.js';
