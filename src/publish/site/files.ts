import { embedPage } from './embed-page.js';
import { oembedJson } from './oembed.js';
import { ownTag } from './own-tag.js';
import { page } from './page.js';
import type { SiteDocument } from './site-document.js';
import { snippet } from './snippet.js';

/** What is made of every document: after its name, the rest of the file's name, and what is in it. */
export const documentFiles: ReadonlyArray<
  readonly [suffix: string, make: (document: SiteDocument) => string]
> = [
  ['.json', ({ article }) => `${JSON.stringify(article)}\n`],
  ['.html', page],
  ['.embed.html', embedPage],
  ['.oembed.json', oembedJson],
  ['.snippet.html', snippet],
  ['.js', ownTag],
];
