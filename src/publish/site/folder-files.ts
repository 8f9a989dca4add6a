import { feed } from './feed.js';
import { indexPage } from './index-page.js';
import type { SiteDocument } from './site-document.js';
import { sitemap } from './sitemap.js';

/** What is made of all documents of a folder together. */
export const folderFiles: ReadonlyArray<
  readonly [name: string, make: (documents: readonly SiteDocument[], base: URL) => string]
> = [
  ['index.html', indexPage],
  ['feed.atom', feed],
  ['sitemap.xml', sitemap],
];
