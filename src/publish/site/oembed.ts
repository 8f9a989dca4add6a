import { markup, type Markup } from './markup.js';
import { addressOf, type SiteDocument } from './site-document.js';

/** What a page says so that whoever is given its address finds out how to embed it. */
export function oembedLink(document: SiteDocument): Markup {
  const { headline } = document.article;
  return markup`<link rel="alternate" type="application/json+oembed" href="${addressOf(document, '.oembed.json')}" title="${headline}">`;
}
