import { EMBED_SUFFIX } from '../embed/messages.js';
import { markup, type Markup } from './markup.js';
import { fileOf, type PublishedDocument, type PublishedSite } from './published.js';
import { classicTag } from './script-tag.js';
import { titleOf } from './title.js';

/**
 * The card in a frame, for a page whose styles or scripts must not meet it: with the script that gives the frame its
 * height. Without that script, or where none may run, the frame scrolls.
 *
 * An editor that takes out the frame leaves the link in it. All is well-formed as XML, and each attribute has a value.
 */
export function frameSnippet(site: PublishedSite, { name, article }: PublishedDocument): Markup {
  const title = titleOf(article);
  return markup`<iframe src="${fileOf(site, name, EMBED_SUFFIX)}" title="${title}" height="400" loading="lazy" style="display: block; width: 100%; border: 0"><a href="${fileOf(site, name, '.html')}">${title}</a></iframe>
${classicTag(site, 'explainer-frame.js')}
`;
}
