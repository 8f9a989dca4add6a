import { lastChange } from './feed.js';
import { markup } from '../../snippets/markup.js';
import { addressOf, type SiteDocument } from './site-document.js';

/** `sitemap.xml`: the page of every document. https://www.sitemaps.org/protocol.html */
export function sitemap(documents: readonly SiteDocument[], base: URL): string {
  const pages = documents.map((document) => ({
    address: addressOf(document, '.html'),
    date: lastChange(document.article)?.slice(0, 10),
  }));
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${base.href}</loc></url>
${pages.map(({ address, date }) => markup`<url><loc>${address}</loc>${date && markup`<lastmod>${date}</lastmod>`}</url>\n`)}</urlset>
`.text;
}
