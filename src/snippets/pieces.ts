import { EMBED_SUFFIX } from '../embed/messages.js';
import * as words from '../locales/en-builder.js';
import { explainerSnippet } from './explainer-snippet.js';
import { frameSnippet } from './frame-snippet.js';
import { linkSnippet } from './link-snippet.js';
import type { Markup } from './markup.js';
import type { Form } from './places.js';
import { fileOf, tagOf, type PublishedDocument, type PublishedSite, type SnippetLook } from './published.js';

/** One thing to copy. */
export interface Piece {
  readonly label: string;
  readonly text: string;
  /** For a clipboard that takes rich text. */
  readonly html?: string;
}

export interface PieceParts {
  readonly look: SnippetLook;
  /** For the forms that bring it. */
  readonly card?: Markup | undefined;
}

/** What to copy for a place, in the form that it takes. */
export function piecesOf(
  form: Form,
  site: PublishedSite,
  document: PublishedDocument,
  { look, card }: PieceParts,
): Piece[] {
  const file = (suffix: string) => fileOf(site, document.name, suffix);
  const snippet = (text: string): Piece[] => [{ label: words.snippet, text }];
  switch (form) {
    case 'card':
      return snippet(explainerSnippet(site, document, { look, card, script: true }).text);
    case 'card-alone':
      return snippet(explainerSnippet(site, document, { look, card, script: false }).text);
    case 'script':
      return snippet(explainerSnippet(site, document, { look, script: true }).text);
    case 'frame':
      return snippet(frameSnippet(site, document).text);
    case 'own-tag':
      return [
        { label: words.serverUrl, text: file('.js') },
        { label: words.tagName, text: tagOf(document.name) },
      ];
    case 'page-address':
      return [{ label: words.address, text: file('.html') }];
    case 'frame-address':
      return [{ label: words.address, text: file(EMBED_SUFFIX) }];
    case 'link': {
      const { html, text } = linkSnippet(site, document);
      return [{ label: words.link, text, html: html.text }];
    }
  }
}
