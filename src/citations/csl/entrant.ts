import type { CslItem } from '../../article/article.js';
import type { Expansion } from './expansion.js';

/** An item on its way into the bibliography. */
export interface Entrant {
  readonly item: CslItem;
  /** Its place: as given before sorting, in the list after. */
  number: number;
  yearSuffix?: string;
  ambiguous?: boolean;
  expansion?: Expansion;
}
