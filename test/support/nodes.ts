import type { Article, Image, Node } from '../../src/article/article.js';

/** Nodes of a body as short as Markdown. A text stands for its node. */
type Inside = Array<Node | string>;

const nodes = (inside: Inside): Node[] =>
  inside.map((node) => (typeof node === 'string' ? { type: 'text', value: node } : node));

export const p = (...inside: Inside): Node => ({ type: 'paragraph', children: nodes(inside) });
export const h = (depth: number, ...inside: Inside): Node => ({
  type: 'heading',
  depth,
  children: nodes(inside),
});
export const b = (...inside: Inside): Node => ({ type: 'strong', children: nodes(inside) });
export const a = (url: string, ...inside: Inside): Node => ({ type: 'link', url, children: nodes(inside) });
export const img = (url: string, alt?: string, more: Partial<Image> = {}): Node => ({
  type: 'image',
  url,
  width: 600,
  height: 400,
  ...more,
  ...(alt !== undefined && { alt }),
});
export const cite = (identifier: string): Node => ({ type: 'footnoteReference', identifier });
export const ul = (...items: Inside[]): Node => ({
  type: 'list',
  children: items.map((item) => ({ type: 'listItem', children: [p(...item)] })),
});
export const directive = (name: string, ...children: Node[]): Node => ({
  type: 'containerDirective',
  name,
  children,
});

/** A word that the text explains. */
export const term = (words: string, definition?: string): Node => ({
  type: 'textDirective',
  name: 'term',
  ...(definition && { attributes: { definition } }),
  children: nodes([words]),
});

/** A picture that this project draws. */
export const figure = (name: string, description = 'A picture.'): Node => ({
  type: 'leafDirective',
  name: 'figure',
  attributes: { name },
  children: nodes([description]),
});

/** An article of which an editor has nothing to say, on the last day of 2026, but for what is changed in it. */
export const articleOf = (children: Node[] = [p('So.')], fields: Partial<Article> = {}): Article => ({
  headline: 'Coughs',
  inLanguage: 'en',
  abstract: 'Why pets cough.',
  datePublished: '2025-01-01',
  dateModified: '2026-01-01',
  lastReviewed: '2026-01-01',
  reviewDue: '2028-01-01',
  publisher: { name: 'Example Clinic' },
  copyrightNotice: '© Example Clinic',
  imageRights: { creditText: 'Poe', copyrightNotice: '© Poe' },
  body: { type: 'root', children },
  ...fields,
});
