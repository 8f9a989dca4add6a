import { explainerSnippet } from '../../snippets/explainer-snippet.js';
import { renderArticle, withoutFigures, withStyles } from './render-card.js';
import { siteOf, type SiteDocument } from './site-document.js';

/**
 * `NAME.snippet.html`: what is pasted into a page of somebody's own. It brings text and styles, by declarative shadow
 * DOM, and needs no script. Where the script after it does run, the element asks its `src` for a newer text or a
 * withdrawal, and else changes nothing.
 *
 * An editor that takes out the `<template>`, or a script that puts all this into a page as text, leaves the element or
 * only the link in it: whose text it is, how old, and where it stands. Another variant, without shadow DOM, would have
 * the host's styles run through the text; an iframe is better there (`NAME.embed.html`).
 */
export function snippet(document: SiteDocument): string {
  const { article, look, day, script } = document;
  const card = withStyles(withoutFigures(renderArticle(article, { ...look, day })));
  return explainerSnippet(siteOf(document), document, { look, card, script }).text;
}
