import type { Article } from '../../../article/article.js';
import { toText } from '../../../article/text.js';
import type { Remark } from '../finding.js';
import { placesOf } from '../places.js';

/** The title of the article is the heading of level 1. */
export function checkHeadings(article: Article): Remark[] {
  let before = 1;
  return placesOf(article, 'heading').flatMap(({ node, path }) => {
    const { depth } = node;
    const from = before;
    before = depth;
    if (depth === 1)
      return [{ path, message: 'the title is the only heading of level 1: give this one level 2' }];
    if (depth <= from + 1) return [];
    return [
      {
        path,
        message: `"${toText(node).trim()}" goes from level ${from} to ${depth}: give it level ${from + 1}`,
      },
    ];
  });
}

export function checkEmptyHeadings(article: Article): Remark[] {
  return placesOf(article, 'heading')
    .filter(({ node }) => !toText(node).trim())
    .map(({ path }) => ({ path, message: 'the heading has no words: write some, or take it out' }));
}
