import { markup, type Markup } from './markup.js';
import { pictureHosts } from './picture-hosts.js';
import { fileOf, pageOf, type PublishedDocument, type PublishedSite, type SnippetLook } from './published.js';
import { moduleTag } from './script-tag.js';
import { sourceOf, titleOf } from './title.js';

/** What `<article-explainer>` takes where nothing is said. */
export const DEFAULT_LOOK: SnippetLook = { view: 'full', theme: 'auto', headingLevel: 2 };

export interface SnippetParts {
  readonly look: SnippetLook;
  /** The card as the element draws it, styles included. Without it the script draws the card. */
  readonly card?: Markup | undefined;
  /** Whether the script comes with it. */
  readonly script: boolean;
}

/**
 * What is pasted into a page: the element with the address of its document, and the script after it. With its card in
 * it, text and styles come with the page, by declarative shadow DOM, and need no script. Where the script does run, the
 * element asks for a newer text or a withdrawal.
 *
 * The link stands in the element itself, with whose text it is and how old: it is what is left where an editor takes out
 * the `<template>`, the script, or the element. Editors mangle what they are given, so all is well-formed as XML, and
 * each attribute has a value.
 */
export function explainerSnippet(
  site: PublishedSite,
  document: PublishedDocument,
  { look, card, script }: SnippetParts,
): Markup {
  const { article, name } = document;
  const template = card && markup`<template shadowrootmode="open">${card}</template>`;
  const attributes = attributesOf({
    ...look,
    publicKey: site.publicKey,
    dateModified: article.dateModified,
    hosts: pictureHosts(article, site.base),
  });
  const after = sourceOf(article).map((text) => ` · ${text}`);
  return markup`<article-explainer src="${fileOf(site, name, '.json')}"${attributes}>${template}<a href="${pageOf(site, document)}">${titleOf(article)}</a>${after}</article-explainer>
${script && markup`${moduleTag(site, 'article-explainer.js')}\n`}`;
}

/** A colour and nothing after it, as in a `style` a second declaration would be. */
const COLOUR = /^(#[\da-f]{3,8}|[a-z]+|((rgb|hsl)a?|hwb|(ok)?(lab|lch)|color)\([\w\s.,%/+-]*\))$/i;

/** The attributes that say something else than what the element takes anyway. */
function attributesOf(
  given: SnippetLook & Record<'dateModified' | 'publicKey' | 'hosts', string | undefined>,
): Markup {
  const { view, theme, headingLevel, preset, accent, citationStyle, dateModified, publicKey, hosts } = given;
  const values: ReadonlyArray<readonly [name: string, value: string | number | false | undefined]> = [
    // Nothing else than what its publisher has signed is shown.
    ['public-key', publicKey],
    // Of the text in the element, which an older one does not take the place of.
    ['date-modified', dateModified],
    ['view', view !== DEFAULT_LOOK.view && view],
    ['heading-level', headingLevel !== DEFAULT_LOOK.headingLevel && headingLevel],
    ['theme', theme !== DEFAULT_LOOK.theme && theme],
    ['preset', preset],
    ['citation-style', citationStyle],
    ['picture-hosts', hosts],
    ['style', accent && COLOUR.test(accent) && `--explainer-accent: ${accent}`],
  ];
  return markup`${values.map(([name, value]) => value && markup` ${name}="${value}"`)}`;
}
