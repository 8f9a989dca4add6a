import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../../article/article.js';
import { primary, type ByLanguage } from '../../locales/by-language.js';
import type { Words } from '../../locales/words.js';
import type { Shared } from '../../figures/load-figure.js';
import { enReading } from '../../locales/en-reading.js';
import { LanguageObserver } from '../../context/language-observer.js';
import { languageOf } from '../../context/language.js';
import { lookBoth } from '../look.js';
import { releaseSpace } from '../release-space.js';
import { copyLinks } from './copy-links.js';
import { drawFigures } from './draw-figures.js';
import { openCards } from './open-cards.js';
import { offerListening, type Listening } from './offer-listening.js';
import { offerTranslations } from './offer-translations.js';
import { printLine } from './print-line.js';
import { reachInside } from './reach-inside.js';
import { adoptReadingStyles } from './reading-styles.js';
import { showProgress } from './show-progress.js';
import { create } from '../../hardening/create.js';
import { keepStyles } from '../../hardening/keep-styles.js';
import { whenNeeded } from './when-needed.js';

/** An element that shows an article, once it is drawn. */
export type ReadingHost = ReactiveControllerHost & HTMLElement;

export interface ReadingOptions {
  /** What figures take of the host. */
  readonly shared: Shared;
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
 * What helps to read an article that is drawn: a chunk, which is loaded after that, and at work once a reader may come to
 * the card. Nothing of it takes space in the text, so nothing moves when it comes; without it, the article reads as it
 * stands.
 */
export const help = (host: ReadingHost, options: ReadingOptions): void => {
  // Wherever it is, and wherever it goes.
  keepStyles(host);
  const { release } = options;
  const progress = showProgress(host);
  const first = release ? lookBoth(releaseSpace(host, release), progress) : progress;
  whenNeeded(host, () => new Reading(host, options), first);
};

class Reading implements ReactiveController {
  readonly #host: ReadingHost;
  readonly #root: ShadowRoot;
  readonly #words: () => Words | undefined;
  readonly #status = create('span');
  readonly #listening: Listening;
  readonly #drawCopyLinks: () => void;
  readonly #drawFigures: () => void;
  readonly #openCards: () => void;
  #endPrinting = () => {};

  constructor(host: ReadingHost, options: ReadingOptions) {
    const { shared, words } = options;
    this.#host = host;
    this.#root = host.shadowRoot!;
    this.#words = words;
    this.#status.setAttribute('part', 'status');
    this.#status.role = 'status';
    this.#root.append(this.#status);
    offerTranslations(host, options);
    new LanguageObserver(host, this.#isInLanguage());
    reachInside(host, words);
    this.#drawCopyLinks = copyLinks(this.#root, words, (text) => (this.#status.textContent = text));
    this.#listening = offerListening(host, words);
    this.#drawFigures = drawFigures(host, shared, () => (words() ?? enReading).noPicture);
    this.#openCards = openCards(host, words);
    this.#draw();
    host.addController(this);
  }

  hostConnected(): void {
    adoptReadingStyles(this.#root);
    this.#endPrinting = printLine(this.#root, () => this.#words() ?? enReading);
  }

  hostDisconnected(): void {
    this.#endPrinting();
  }

  hostUpdated(): void {
    this.#draw();
  }

  /** Whether the language in force is still that of the words: a page may have changed it before this chunk came. */
  #isInLanguage(): boolean {
    const { language } = this.#words() ?? enReading;
    return primary(languageOf(this.#host) || 'en') === primary(language);
  }

  #draw(): void {
    this.#drawCopyLinks();
    this.#listening.draw();
    this.#drawFigures();
    this.#openCards();
  }
}
