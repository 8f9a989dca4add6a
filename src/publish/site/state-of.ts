import type { Article } from '../../article/article.js';
import { en } from '../../locales/en.js';

export { titleOf } from '../../snippets/title.js';

/** What a list says of a document below its title. Of a withdrawn one that is its notice. */
export function summaryOf({ abstract, status, statusNote }: Article): string | undefined {
  if (status !== 'withdrawn') return abstract;
  return [en.withdrawn, statusNote].filter(Boolean).join(' ');
}

/**
 * What may be said of a withdrawn document: whose it was, when, its rights and why it is gone. Its text, and what tells
 * of its text, are not published in any form.
 */
export function withoutText(article: Article): Article {
  const { abstract: _abstract, references: _references, ...rest } = article;
  return { ...rest, body: { type: 'root', children: [] }, bibliography: [] };
}
