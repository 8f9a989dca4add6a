import { formatDate } from '../../article/dates.js';
import { englishDate } from '../../locales/en.js';
import * as words from '../../locales/en-site.js';
import { moduleTag } from '../../snippets/script-tag.js';
import { Markup, markup } from '../../snippets/markup.js';
import { listStyles, pageStyles } from './page-styles.js';
import type { SiteDocument } from './site-document.js';
import { summaryOf, titleOf } from './state-of.js';

/**
 * `index.html`: what is there to read, and the builder of snippets to embed it with, which reads the list and lies beside
 * it. Without the script, the page is the list.
 */
export function indexPage(documents: readonly SiteDocument[], base: URL): string {
  const title = words.explainersOf(ownerOf(documents) ?? base.host);
  return markup`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="canonical" href="${base.href}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f4f7f7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0f1214" media="(prefers-color-scheme: dark)">
<link rel="icon" href="data:,">
<link rel="alternate" type="application/atom+xml" href="feed.atom" title="${words.feed}">
<style>${new Markup(pageStyles + listStyles)}</style>
${scriptOf(documents)}</head>
<body>
<main>
<h1>${title}</h1>
${documents.length > 0 ? markup`<ul role="list">\n${documents.map(item)}</ul>` : markup`<p>${words.noExplainers}</p>`}
${builder(documents, base)}</main>
<footer><a href="feed.atom">${words.feed}</a></footer>
</body>
</html>
`.text;
}

const scriptsOf = ([document]: readonly SiteDocument[]) =>
  document && { scripts: document.scripts.folder, integrity: document.scripts.integrity };

function scriptOf(documents: readonly SiteDocument[]) {
  const scripts = scriptsOf(documents);
  return scripts && markup`${moduleTag(scripts, 'snippet-builder.js')}\n`;
}

/** What the builder asks of its element, see `src/builder/site.ts`. */
function builder(documents: readonly SiteDocument[], base: URL) {
  const scripts = scriptsOf(documents);
  const publicKey = documents[0]?.signer?.publicKey;
  const keys = publicKey && markup` data-public-key="${publicKey}"`;
  return (
    scripts &&
    markup`<div id="snippet-builder" data-base="${base.href}" data-documents="./" data-scripts="${scripts.scripts}" data-frames="data-frames"${keys}></div>\n`
  );
}

/** Who publishes them, if that is one. */
export function ownerOf(documents: readonly SiteDocument[]): string | undefined {
  const names = new Set(documents.map(({ article }) => article.publisher?.name));
  return names.size === 1 ? [...names][0] : undefined;
}

function item({ name, article }: SiteDocument) {
  const { inLanguage, dateModified } = article;
  const summary = summaryOf(article);
  return markup`<li><h2 lang="${inLanguage}"><a data-explainer="${name}" href="${name}.html">${titleOf(article)}</a></h2>
${summary && markup`<p lang="${inLanguage}">${summary}</p>\n`}${
    dateModified &&
    markup`<p><small>${words.lastUpdated(formatDate(dateModified, englishDate))}</small></p>\n`
  }</li>
`;
}
