import type { Article, Image } from '../../src/article/article.js';
import { articleWith } from './article.js';

let count = 0;

/** The address of a picture that no other test has asked for. */
export const newPicture = (): string =>
  new URL(`/demo/articles/lymph-nodes.svg?${++count}`, location.href).href;

/** How often the page has asked for an address. */
export const requestsOf = (address: string): number =>
  performance.getEntriesByName(address, 'resource').length;

/** An article with one picture in a paragraph of its own, then one more paragraph. */
export function articleWithPicture(image: Partial<Image>, changes: Partial<Article> = {}): Article {
  const picture: Image = { type: 'image', url: newPicture(), alt: 'Lymph nodes of a dog', ...image };
  return articleWith({
    body: {
      type: 'root',
      children: [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Where it spreads' }] },
        { type: 'paragraph', children: [picture] },
        { type: 'paragraph', children: [{ type: 'text', value: 'What stands below.' }] },
      ],
    },
    references: [],
    ...changes,
  });
}
