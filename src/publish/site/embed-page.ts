import { createHash } from 'node:crypto';
import { withHeadingIds } from './heading-ids.js';
import { markup, Markup } from '../../snippets/markup.js';
import { cardStyles, renderArticle } from './render-card.js';
import { addressOf, type SiteDocument } from './site-document.js';
import { titleOf } from './state-of.js';

/**
 * `NAME.embed.html`: the card as a page of its own, to be framed. In a sandbox such as WordPress's the page has no
 * origin, so all of it is in this one file: it asks for nothing but the pictures of the article, which its policy holds.
 * Nobody knows yet which pages will frame it, so pictures that only some hosts may show are not in it.
 *
 * The card is no shadow root here, and needs no script: links to its sources are the browser's own, and the page around
 * it has no styles that could reach in.
 */
export function embedPage(document: SiteDocument): string {
  const { article, look, day, scripts } = document;
  const card = renderArticle(article, { ...look, day }).text;
  return markup`<!doctype html>
<html lang="${article.inLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(scripts.framePage)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(article)}</title>
<link rel="canonical" href="${addressOf(document, '.html')}">
<link rel="icon" href="data:,">
<style>${new Markup(pageStyles())}</style>
</head>
<body>
<main id="explainer" class="explainer" data-theme="${look.theme}" data-page="${document.name}.html">
${new Markup(withHeadingIds(leadOut(withoutButtons(card))))}
</main>
<script>${new Markup(scripts.framePage)}</script>
</body>
</html>
`.text;
}

/** A link leads the reader's whole window there, and not the frame. Those within the card, which begin with #, stay. */
const leadOut = (html: string) => html.replace(/<a (?=[^>]*href="(?!#))/g, '<a target="_top" ');

/** Nothing here opens a card: its link does. */
const withoutButtons = (html: string) => html.replace(/<button .*?<\/button>/g, '');

/** Its own styles and script, by their hashes, and pictures; nothing else is loaded, run or sent. */
function policyOf(script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; style-src ${hash(pageStyles())}; script-src ${hash(script)}; img-src * data:`;
}

let css: string | undefined;

/**
 * The card's styles, where there is no shadow host. The colours follow the page around the frame: of one that is dark,
 * browsers tell the frame that dark is preferred.
 */
const pageStyles = () =>
  (css ??=
    ':root{color-scheme:light dark}body{margin:0;font-family:system-ui,sans-serif}' +
    cardStyles()
      .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '.explainer$1')
      .replaceAll(':host', '.explainer')
      .replaceAll('[theme=', '[data-theme='));
