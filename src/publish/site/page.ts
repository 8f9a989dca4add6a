import type { Article } from '../../article/article.js';
import { directionOf } from '../../article/direction.js';
import { isLicensed } from '../../article/image-rights.js';
import { toJsonLd } from '../../article/json-ld.js';
import { toText } from '../../article/text.js';
import * as words from '../../locales/en-site.js';
import { moduleTag } from '../../snippets/script-tag.js';
import { markup, Markup, scriptJson } from '../../snippets/markup.js';
import { pictureHosts } from '../../snippets/picture-hosts.js';
import { oembedLink } from './oembed.js';
import { pageStyles } from './page-styles.js';
import { withPlaces } from './places.js';
import { citationTags, coinsSpans } from './reference-tags.js';
import { pageCardStyles, renderArticle, withoutFigures, withStyles } from './render-card.js';
import { addressOf, type SiteDocument } from './site-document.js';
import { summaryOf, titleOf } from './state-of.js';

/**
 * `NAME.html`: the document as a page that stands by itself and reads in full without JavaScript.
 *
 * Readers see the card, by declarative shadow DOM. What reads pages without drawing them, such as reading modes,
 * reference managers, many a crawler and a browser that is too old for the card, finds the same words once more in the
 * light DOM, as plain HTML. No browser shows both: the card has no slot for them. A compressor makes the second copy
 * almost free. So JSON-LD tells of the document and leaves out its text.
 *
 * Everything that the page loads lies beside it and is named relative to it, so the folder may move. What others are to
 * find, it names in full.
 */
export function page(document: SiteDocument): string {
  const { article, name, look, day, scripts } = document;
  const address = addressOf(document, '.html');
  const host = document.base.hostname;
  const options = { ...look, view: 'full', headingLevel: 1, day, host } as const;
  const ofPictures = isLicensed(article.imageRights, [host]) ? {} : { image: undefined };
  const card = renderArticle(article, options);
  const hosts = pictureHosts(article, document.base.href);
  const { text, places } = withPlaces(card);
  const description = descriptionOf(article);
  return markup`<!doctype html>
<html lang="${article.inLanguage}" dir="${directionOf(article.inLanguage)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${[titleOf(article), article.publisher?.name].filter(Boolean).join(' – ')}</title>
${oembedLink(document)}
<link rel="canonical" href="${article.url}">
${description && markup`<meta name="description" content="${description}">\n`}<meta name="color-scheme" content="${schemeOf(look.theme)}">
<meta name="theme-color" content="#f4f7f7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0f1214" media="(prefers-color-scheme: dark)">
<link rel="icon" href="data:,">
<link rel="alternate" type="application/atom+xml" href="feed.atom" title="${words.feed}">
<link rel="alternate" type="application/json" href="${name}.json">
${openGraph(document, description)}${citationTags(article, address)}<script type="application/ld+json">${scriptJson({ ...toJsonLd(article), text: undefined, ...ofPictures })}</script>
<style>${new Markup(pageStyles)}</style>
${moduleTag({ scripts: scripts.folder, integrity: scripts.integrity }, 'article-explainer.js')}
</head>
<body>
<main>
<article-explainer src="${name}.json" heading-level="1"${dateOf(article)}${themeOf(look.theme)}${hosts && markup` picture-hosts="${hosts}"`}><template shadowrootmode="open">${withStyles(text, pageCardStyles())}</template>
${plain(withoutFigures(card))}
${coinsSpans(article, address)}${places}</article-explainer>
</main>
<footer><a href="./">${words.allExplainers}</a></footer>
</body>
</html>
`.text;
}

/** The date of the text that stands in the element, which an older one does not take the place of. */
export const dateOf = ({ dateModified }: Article): Markup | undefined =>
  dateModified ? markup` date-modified="${dateModified}"` : undefined;

export const themeOf = (theme: string): Markup | undefined =>
  theme === 'auto' ? undefined : markup` theme="${theme}"`;

const schemeOf = (theme: string) => (theme === 'auto' ? 'light dark' : theme);

/** Without what only the card has a use for. A place of the card is none of the page, so its links are text here. */
const plain = ({ text }: Markup) =>
  new Markup(
    text
      // A figure is an element of ours, and its description a paragraph.
      .replace(/<(\/?)[a-z]+-[^>]*>/g, '<$1p>')
      .replace(/<a [^>]*role="doc-backlink"[^>]*>[^<]*<\/a>/g, '')
      .replace(/<a [^>]*href="#[^>]*>([^<]*)<\/a>/g, '$1')
      .replace(/ (part|id|role|tabindex|aria-[a-z]+|data-state)="[^"]*"/g, ''),
  );

function descriptionOf(article: Article): string | undefined {
  const first = article.body.children.find(({ type }) => type === 'paragraph');
  return summaryOf(article) ?? (first && toText(first).trim());
}

function openGraph(document: SiteDocument, description: string | undefined): Markup {
  const { article, base } = document;
  // Who is sent there shows it as the site's own.
  const image = isLicensed(article.imageRights, [base.hostname]) ? imageOf(article.body.children) : undefined;
  const tags: Array<readonly [property: string, content: string | undefined]> = [
    ['og:type', 'article'],
    ['og:title', titleOf(article)],
    ['og:description', description],
    ['og:url', addressOf(document, '.html')],
    ['og:site_name', article.publisher?.name],
    ['og:image', image?.url],
    ['og:image:alt', image?.alt ?? undefined],
    ['article:published_time', article.datePublished],
    ['article:modified_time', article.dateModified],
  ];
  return markup`${tags.map(([property, content]) => content && markup`<meta property="${property}" content="${content}">\n`)}`;
}

type Image = Extract<Article['body']['children'][number], { type: 'image' }>;

function imageOf(nodes: Article['body']['children']): Image | undefined {
  for (const node of nodes) {
    const image = node.type === 'image' ? node : 'children' in node ? imageOf(node.children) : undefined;
    if (image) return image;
  }
  return undefined;
}
