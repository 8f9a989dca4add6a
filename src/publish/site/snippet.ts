import { formatDate } from '../../article/dates.js';
import { language } from '../../locales/en.js';
import * as words from '../../locales/en-site.js';
import { markup } from './markup.js';
import { dateOf, themeOf } from './page.js';
import { renderCard } from './render-card.js';
import { scriptTag } from './script-tag.js';
import { addressOf, type SiteDocument } from './site-document.js';
import { titleOf } from './state-of.js';

/**
 * `NAME.snippet.html`: what is pasted into a page of somebody's own. It brings text and styles, by declarative shadow
 * DOM, and needs no script. Where the script after it does run, the element asks its `src` for a newer text or a
 * withdrawal, and else changes nothing.
 *
 * An editor that takes out the `<template>`, or a script that puts all this into a page as text, leaves the element or
 * only the link in it: whose text it is, how old, and where it stands. Another variant, without shadow DOM, would have
 * the host's styles run through the text; an iframe is better there (`NAME.embed.html`).
 *
 * Editors mangle what they are given, so it is well-formed as XML, and each attribute has a value.
 */
export function snippet(document: SiteDocument): string {
  const { article, look, day, base, script } = document;
  const { view, headingLevel, theme } = look;
  const { publisher, dateModified, url } = article;
  const after = [publisher?.name, dateModified && words.lastUpdated(formatDate(dateModified, language))];
  return markup`<article-explainer src="${addressOf(document, '.json')}"${dateOf(article)}${
    view !== 'full' && markup` view="${view}"`
  }${headingLevel !== 2 && markup` heading-level="${headingLevel}"`}${themeOf(theme)}><template shadowrootmode="open">${renderCard(
    article,
    { ...look, day },
  )}</template><a href="${url}">${titleOf(article)}</a>${after.filter(Boolean).map((text) => ` · ${text}`)}</article-explainer>
${script && markup`${scriptTag(document.scripts, 'article-explainer.js', base.href)}\n`}`.text;
}
