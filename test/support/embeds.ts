import type { Article } from '../../src/article/article.js';
import { readDocument } from '../../src/publish/read-document.js';
import type { SiteDocument } from '../../src/publish/site/site-document.js';
import { toSiteDocument } from '../../src/publish/site/to-site-document.js';
import { site } from './site.js';

/** A document of the demo as it is published at that address, folded; `changes` go over the article. */
export function embedDocument(base: string, changes: Partial<Article> = {}): SiteDocument {
  const article = { ...readDocument('demo/articles/heart-murmurs.json'), ...changes };
  const look = { ...site.look, view: 'brief' } as const;
  return toSiteDocument({ name: 'heart-murmurs', article }, { ...site, base: new URL(base), look });
}
