import type { Node } from '../../article/article.js';

/** A block of a source and where it stands. */
export interface Piece {
  readonly node: Node;
  /** Counted from 1. */
  readonly line?: number | undefined;
  /** The items of a list. */
  readonly items?: Item[];
}

export interface Item {
  readonly node: Node;
  readonly line?: number | undefined;
  /** As it was typed before the item. */
  readonly number?: number | undefined;
}
