import { html, nothing } from 'lit';
import type { Article } from '../../article/article.js';
import { freshness } from '../../article/freshness.js';
import { dated } from './credits.js';
import type { View } from './view.js';

/** How far the reader may rely on the text, said before the text. */
export function freshnessNotice(article: Article, { words, wordsLang }: View): unknown {
  const state = freshness(article);
  if (state === 'current') return nothing;
  const date = article.dateModified ?? article.datePublished;
  const line =
    state === 'withdrawn'
      ? words.withdrawn
      : state === 'under-review'
        ? words.underReview
        : html`${date ? dated(words.dueSince, date, words.language) : words.due} ${words.dueAdvice}`;
  return html`<div part="notice" role="note" data-state=${state}>
    <p lang=${wordsLang}>${line}</p>
    ${article.statusNote ? html`<p>${article.statusNote}</p>` : nothing}
  </div>`;
}

/** What went wrong, in one plain sentence, with a way to try again where that can help. */
export function errorNotice(code: string, retry: (() => void) | undefined, { words }: Pick<View, 'words'>): unknown {
  const sentence = words.errors[code as keyof typeof words.errors] ?? words.errors.network;
  return html`<div part="notice" role="status" lang=${words.language}>
    <p>${sentence}</p>
    ${retry ? html`<button part="button" type="button" @click=${retry}>${words.retry}</button>` : nothing}
  </div>`;
}

/** Holds the space of a text that is on its way. Nothing moves in it. */
export function placeholder({ words }: Pick<View, 'words'>): unknown {
  return html`<div part="placeholder" aria-busy="true" lang=${words.language}><p>${words.loading}</p></div>`;
}
