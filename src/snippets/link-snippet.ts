import { markup, type Markup } from './markup.js';
import { pageOf, type PublishedDocument, type PublishedSite } from './published.js';
import { sourceOf, titleOf } from './title.js';

/** Title, source and date, where a link is all that is possible: for a clipboard, as rich text and as plain. */
export interface LinkSnippet {
  readonly html: Markup;
  readonly text: string;
}

export function linkSnippet(site: PublishedSite, document: PublishedDocument): LinkSnippet {
  const { article } = document;
  const address = pageOf(site, document);
  const after = sourceOf(article).map((text) => ` · ${text}`);
  return {
    html: markup`<p><a href="${address}">${titleOf(article)}</a>${after}</p>\n`,
    text: `${titleOf(article)}${after.join('')}\n${address}`,
  };
}
