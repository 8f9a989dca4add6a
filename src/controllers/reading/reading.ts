import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../../article/article.js';
import type { ByLanguage } from '../../locales/by-language.js';
import type { Words } from '../../locales/words.js';
import { releaseSpace } from '../release-space.js';
import { offerTranslations } from './offer-translations.js';
import { reachInside } from './reach-inside.js';

/** An element that shows an article, once it is drawn. */
export type ReadingHost = ReactiveControllerHost & HTMLElement;

export interface ReadingOptions {
  /** The words of the interface, where they are others than the English ones. */
  readonly words: () => Words | undefined;
  /** Called when the space that the page reserved can be given back without a jump. */
  readonly release?: () => void;
  /** Translations that the tag ships with. */
  readonly translations?: ByLanguage<Article>;
  /** Shows the article in a language that the reader has chosen: this one, or the one that the tag ships with. */
  readonly choose?: (language: string, article?: Article) => void;
}

/**
 * What helps to read an article that is drawn: a chunk, which is loaded after that. Nothing of it takes space in the
 * text, so nothing moves when it comes; without it, the article reads as it stands.
 */
export class Reading implements ReactiveController {
  constructor(host: ReadingHost, options: ReadingOptions) {
    const { words, release } = options;
    offerTranslations(host, options);
    reachInside(host, words);
    if (release) releaseSpace(host, host.shadowRoot!.querySelector('article')!, release);
    host.addController(this);
  }

  hostUpdated(): void {}
}
