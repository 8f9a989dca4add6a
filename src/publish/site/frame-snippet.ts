import { frameSnippet as snippet } from '../../snippets/frame-snippet.js';
import { siteOf, type SiteDocument } from './site-document.js';

/** The card of a document in a frame. */
export const frameSnippet = (document: SiteDocument): string => snippet(siteOf(document), document).text;
