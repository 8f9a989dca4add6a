import type { Article } from '../../article/article.js';
import * as words from '../../locales/en-site.js';
import { ownerOf } from './index-page.js';
import { markup } from '../../snippets/markup.js';
import { addressOf, type SiteDocument } from './site-document.js';
import { summaryOf, titleOf } from './state-of.js';

/** What an entry needs and a document may lack: the beginning of time, as feeds know it. */
const NO_DATE = '1970-01-01';

/** `feed.atom`: the documents, those that changed last first, and withdrawn ones said to be so. RFC 4287. */
export function feed(documents: readonly SiteDocument[], base: URL): string {
  const entries = [...documents].sort((a, b) => compare(updated(b.article), updated(a.article)));
  const self = new URL('feed.atom', base).href;
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${self}</id>
<title>${words.explainersOf(ownerOf(documents) ?? base.host)}</title>
<updated>${entries[0] ? updated(entries[0].article) : instant(NO_DATE)}</updated>
<author><name>${ownerOf(documents) ?? base.host}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${base.href}"/>
${entries.map(entry)}</feed>
`.text;
}

function entry(document: SiteDocument) {
  const { article } = document;
  const { author = [], publisher, datePublished, inLanguage } = article;
  const authors = author.length > 0 ? author : publisher ? [publisher] : [];
  const address = addressOf(document, '.html');
  const summary = summaryOf(article);
  return markup`<entry xml:lang="${inLanguage}">
<id>${address}</id>
<title>${titleOf(article)}</title>
<updated>${updated(article)}</updated>
${datePublished && markup`<published>${instant(datePublished)}</published>\n`}${authors.map(
    ({ name }) => markup`<author><name>${name}</name></author>\n`,
  )}<link rel="alternate" type="text/html" href="${address}"/>
${summary && markup`<summary>${summary}</summary>\n`}</entry>
`;
}

/** The last date that says something was done to the document. */
export function lastChange({ datePublished, dateModified, lastReviewed }: Article): string | undefined {
  return [datePublished, dateModified, lastReviewed]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

const updated = (article: Article) => instant(lastChange(article) ?? NO_DATE);

/** A day as the instant at which it begins, which is what feeds have; what is known of it, where that is a month or a year. */
function instant(date: string): string {
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? instant(NO_DATE) : time.toISOString().replace('.000', '');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
