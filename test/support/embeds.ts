import type { Article } from '../../src/article/article.js';
import { readDocument } from '../../src/publish/read-document.js';
import { readScripts } from '../../src/publish/site/scripts.js';
import type { SiteDocument } from '../../src/publish/site/site-document.js';
import { toSiteDocument } from '../../src/publish/site/to-site-document.js';

/** A document of the demo as it is published, with the built scripts; `changes` go over the article. */
export function siteDocument(base: string, changes: Partial<Article> = {}): SiteDocument {
  const article = { ...readDocument('demo/articles/heart-murmurs.json'), ...changes };
  return toSiteDocument(
    { name: 'heart-murmurs', article },
    {
      base: new URL(base),
      look: { view: 'brief', theme: 'auto', headingLevel: 2 },
      day: new Date('2026-06-01'),
      citationStyle: 'ama',
      scripts: readScripts(),
      script: true,
    },
  );
}
