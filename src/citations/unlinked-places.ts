import type { CslItem, Run } from '../article/article.js';
import { addressOf, type Identifier } from './addresses.js';

/** Where a work can be found. */
export interface Place {
  readonly kind: Identifier;
  readonly url: string;
}

const IDENTIFIERS = ['DOI', 'PMID', 'PMCID'] as const;

/** The places of a work to which its entry has no link, as its style does not print them. */
export function unlinkedPlaces(item: CslItem, runs: readonly Run[]): Place[] {
  const linked = new Set(runs.map(({ url }) => url?.toLowerCase()));
  const places = (kinds: readonly Identifier[]): Place[] =>
    kinds.flatMap((kind) => {
      const url = addressOf(kind, item[kind]);
      return url && !linked.has(url.toLowerCase()) ? [{ kind, url }] : [];
    });
  const found = places(IDENTIFIERS);
  // An address that is no identifier is the last resort: often it is that of a database behind a wall.
  return found.length > 0 || runs.some(({ url }) => url) ? found : places(['URL']);
}
