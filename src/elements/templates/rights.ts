import { html, nothing } from 'lit';
import type { Article, Work } from '../../article/article.js';
import { linked, statement } from './credits.js';
import type { View } from './view.js';

/** Whose the words and the pictures are. Always drawn, in every view and state. */
export function rights(article: Article, view: View): unknown {
  const { words, wordsLang } = view;
  const own = terms(article, view);
  const others = article.isBasedOn ? terms(article.isBasedOn, view) : [];
  if (own.length + others.length === 0) return nothing;
  return html`<footer part="rights" aria-label=${words.rights}>
    ${own} ${others.length > 0 ? html`<p lang=${wordsLang}><strong>${words.basis}:</strong></p>` : nothing} ${others}
  </footer>`;
}

function terms(work: Work, { words, wordsLang }: View): unknown[] {
  const { copyrightNotice, copyrightHolder, usageInfo, license, imageRights } = work;
  const lines: unknown[] = [];
  if (copyrightNotice) lines.push(html`<p>${copyrightNotice}</p>`);
  else if (copyrightHolder) lines.push(html`<p>© ${linked(copyrightHolder.name, copyrightHolder.url)}</p>`);
  if (usageInfo) lines.push(statement(usageInfo));
  if (license) lines.push(html`<p><span lang=${wordsLang}>${words.license}:</span> ${linked(license, license)}</p>`);
  if (imageRights) {
    const { creditText, copyrightNotice: notice, usageInfo: use } = imageRights;
    if (creditText) lines.push(html`<p><span lang=${wordsLang}>${words.illustrations}:</span> ${creditText}</p>`);
    if (notice) lines.push(html`<p>${notice}</p>`);
    if (use) lines.push(statement(use));
  }
  return lines;
}
