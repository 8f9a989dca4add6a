import { formatDate } from '../../article/dates.js';
import { writeDateIn } from '../../snippets/write-date.js';
import type { Article } from '../../article/article.js';
import { EMBED_SUFFIX } from '../../embed/messages.js';
import { markup, type Markup } from '../../snippets/markup.js';
import { addressOf, type SiteDocument } from './site-document.js';
import { titleOf } from './state-of.js';

/** Until the frame's own script says how high the article is, or if nobody listens. */
const SIZE = { width: 600, height: 400 };

/** How long a consumer may keep the answer, in seconds. The article itself is in the frame, and always the newest. */
const CACHE_AGE = 86_400;

/** An oEmbed 1.0 answer of type `rich`, as JSON: `NAME.oembed.json`. It is the same whatever size is asked for. */
export function oembedJson(document: SiteDocument): string {
  const { author = [], publisher } = document.article;
  const answer = {
    type: 'rich',
    version: '1.0',
    title: titleOf(document.article),
    author_name: author.map(({ name }) => name).join(', ') || undefined,
    author_url: author.length === 1 ? webAddress(author[0]!.url) : undefined,
    provider_name: publisher?.name ?? document.base.host,
    provider_url: webAddress(publisher?.url) ?? document.base.href,
    cache_age: CACHE_AGE,
    ...SIZE,
    html: oembedHtml(document),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** What consumers look for in the first kilobytes of a page. */
export const oembedLink = (document: SiteDocument): Markup =>
  markup`<link rel="alternate" type="application/json+oembed" href="${addressOf(document, '.oembed.json')}" title="${titleOf(document.article)}">`;

/**
 * The one shape that WordPress leaves whole from a provider that it does not know: a blockquote, which it shows until
 * the frame has told its height and wherever there is none, then the frame, with no other attribute than these.
 */
function oembedHtml(document: SiteDocument): string {
  const { article } = document;
  const title = titleOf(article);
  const link = markup`<a href="${addressOf(document, '.html')}">${title}</a>`;
  const size = markup`width="${SIZE.width}" height="${SIZE.height}"`;
  const src = addressOf(document, EMBED_SUFFIX);
  return markup`<blockquote>${link} ${source(article)}</blockquote><iframe src="${src}" ${size} frameborder="0" title="${title}"></iframe>`
    .text;
}

/** Who says so and how old it is. */
function source({ publisher, dateModified, datePublished, inLanguage }: Article): string {
  const date = dateModified ?? datePublished;
  return [publisher?.name, date && formatDate(date, writeDateIn(inLanguage))].filter(Boolean).join(', ');
}

const webAddress = (url: string | undefined) => (url && /^https?:/i.test(url) ? url : undefined);
