import { html, nothing } from 'lit';
import type { Article, Work } from '../../article/article.js';
import { statement } from './credits.js';
import { linked } from './linked.js';
import type { View } from './view.js';

/** Whose the words and the pictures are. Always drawn, in every view and state. */
export function rights(article: Article, view: View): unknown {
  const { isBasedOn: basis } = article;
  const own = terms(article, view);
  const others = basis ? terms(basis, view) : [];
  if (own.length + others.length === 0) return nothing;
  return html`<footer part="rights">
    ${own}
    ${others.length > 0 ? html`<p><strong lang=${view.wordsLang}>${view.words.basis}</strong></p>` : nothing}
    ${others}
  </footer>`;
}

function terms(
  { copyrightNotice, copyrightHolder, usageInfo, license, imageRights: images = {} }: Work,
  { words, wordsLang }: View,
): unknown[] {
  const label = (name: string) => html`<span lang=${wordsLang}>${name}</span>`;
  const holder = copyrightHolder && html`© ${linked(copyrightHolder.name, copyrightHolder.url)}`;
  const lines = [
    copyrightNotice ?? holder,
    license && [label(words.license), ' ', linked(license, license)],
    images.creditText && [label(words.illustrations), ' ', images.creditText],
    images.copyrightNotice,
  ];
  return [
    ...lines.filter(Boolean).map((line) => html`<p>${line}</p>`),
    ...statement(usageInfo),
    ...statement(images.usageInfo),
  ];
}
