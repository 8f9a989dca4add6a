import { html, nothing } from 'lit';
import type { Article } from '../../article/article.js';
import { freshness } from '../../article/freshness.js';
import { time } from './credits.js';
import type { Words } from '../../locales/words.js';
import type { View } from './view.js';

/** How far the reader may rely on the text, said before the text, with the date that it is of. */
export function freshnessNotice(article: Article, { words, wordsLang }: View, day?: Date): unknown {
  const state = freshness(article, day);
  if (state === 'current') return nothing;
  const date = article.dateModified ?? article.datePublished;
  return html`<div part="notice" role="note" data-state=${state}>
    <p lang=${wordsLang}>
      ${
        state === 'review-due'
          ? html`${date && [words.lastUpdated, ' ', time(date, words), words.period]}${words.due}
            ${words.dueAdvice}`
          : state === 'withdrawn'
            ? words.withdrawn
            : words.underReview
      }
    </p>
    ${article.statusNote ? html`<p>${article.statusNote}</p>` : nothing}
  </div>`;
}

/** What went wrong, in one plain sentence, with a way to try again where that can help. */
export function errorNotice(
  sentence: string,
  retry: (() => void) | undefined,
  words: Pick<Words, 'language' | 'retry'>,
): unknown {
  return html`<div part="notice" role="status" lang=${words.language}>
    <p>${sentence}</p>
    ${retry ? html`<button part="button" type="button" @click=${retry}>${words.retry}</button>` : nothing}
  </div>`;
}

/** Holds the space of a text that is on its way. Nothing moves in it. */
export function placeholder(words: Pick<Words, 'language' | 'loading'>): unknown {
  return html`<div part="placeholder" aria-busy="true" lang=${words.language}><p>${words.loading}</p></div>`;
}
