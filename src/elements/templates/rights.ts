import { html, nothing } from 'lit';
import type { Article, Work } from '../../article/article.js';
import { statement } from './credits.js';
import { linked } from './linked.js';
import type { View } from './view.js';

/** Whose the words and the pictures are. Always drawn, in every view and state. */
export function rights(article: Article, { words, wordsLang }: View): unknown {
  const { isBasedOn: basis } = article;
  const own = terms(article, words);
  const others = basis ? terms(basis, words) : [];
  if (own.length + others.length === 0) return nothing;
  return html`<footer part="rights" lang=${wordsLang}>
    ${own} ${others.length > 0 ? html`<p><strong>${words.basis}</strong></p>` : nothing} ${others}
  </footer>`;
}

function terms(
  { copyrightNotice, copyrightHolder, usageInfo, license, imageRights: images = {} }: Work,
  words: View['words'],
): unknown[] {
  const holder = copyrightHolder && html`© ${linked(copyrightHolder.name, copyrightHolder.url)}`;
  const lines = [
    copyrightNotice ?? holder,
    license && html`${words.license}: ${linked(license, license)}`,
    images.creditText && html`${words.illustrations}: ${images.creditText}`,
    images.copyrightNotice,
  ];
  return [
    ...lines.filter(Boolean).map((line) => html`<p>${line}</p>`),
    ...statement(usageInfo),
    ...statement(images.usageInfo),
  ];
}
