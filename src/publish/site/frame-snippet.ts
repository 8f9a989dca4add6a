import { EMBED_SUFFIX } from '../../embed/messages.js';
import { markup } from './markup.js';
import { addressOf, type SiteDocument } from './site-document.js';
import { titleOf } from './state-of.js';

/**
 * The card in a frame, for a page whose styles or scripts must not meet it: with the script that gives the frame its
 * height. Without that script, or where none may run, the frame scrolls.
 *
 * An editor that takes out the frame leaves the link in it. All is well-formed as XML, and each attribute has a value.
 */
export function frameSnippet(document: SiteDocument): string {
  const { article, base, scripts } = document;
  const { folder, integrity } = scripts;
  const script = 'explainer-frame.js';
  const title = titleOf(article);
  return markup`<iframe src="${addressOf(document, EMBED_SUFFIX)}" title="${title}" height="400" loading="lazy" style="display: block; width: 100%; border: 0"><a href="${addressOf(document, '.html')}">${title}</a></iframe>
<script src="${base.href + folder + script}" integrity="${integrity[script]}" crossorigin="anonymous" async="async"></script>
`.text;
}
