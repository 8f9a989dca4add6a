import type { Article, CslItem } from '../../article/article.js';
import { toCoins } from '../../citations/coins.js';
import { markup, type Markup } from '../../snippets/markup.js';

/**
 * A page and its sources for reference managers: `citation_*` tags, which say what the page itself is, and a span of
 * COinS for the page and each of its sources, of which the reader picks. https://www.zotero.org/support/dev/exposing_metadata
 */
export function citationTags(article: Article, address: string): Markup {
  const { headline, author = [], publisher, inLanguage, dateModified, datePublished, abstract } = article;
  const tags: Array<readonly [name: string, content: string | undefined]> = [
    ['citation_title', headline],
    ...author.map(({ name }) => ['citation_author', name] as const),
    ['citation_publisher', publisher?.name],
    ['citation_publication_date', slashed(datePublished ?? dateModified)],
    ['citation_online_date', slashed(dateModified)],
    ['citation_language', inLanguage],
    ['citation_abstract', abstract],
    ['citation_public_url', address],
  ];
  return markup`${tags.map(([name, content]) => content && markup`<meta name="${name}" content="${content}">\n`)}`;
}

/** Of no size, and read by tools only. */
export function coinsSpans(article: Article, address: string): Markup {
  const items = [itemOf(article, address), ...(article.references ?? [])];
  return markup`${items.map((item) => markup`<span class="Z3988" title="${toCoins(item)}"></span>`)}`;
}

function itemOf({ headline, author, publisher, dateModified, datePublished }: Article, URL: string): CslItem {
  const day = (dateModified ?? datePublished)?.slice(0, 10);
  return {
    id: URL,
    type: 'webpage',
    title: headline,
    URL,
    ...(author && { author: author.map(({ name }) => ({ literal: name })) }),
    ...(publisher && { publisher: publisher.name }),
    ...(day && { issued: { 'date-parts': [day.split('-')] } }),
  };
}

/** As Google Scholar wants dates. */
const slashed = (date: string | undefined) => date?.slice(0, 10).replaceAll('-', '/');
