import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Words } from '../../locales/words.js';
import type { Shared } from '../../figures/load-figure.js';
import { enReading } from '../../locales/en-reading.js';
import { releaseSpace } from '../release-space.js';
import { drawFigures } from './draw-figures.js';
import { openCards } from './open-cards.js';
import { reachInside } from './reach-inside.js';

/** An element that shows an article, once it is drawn. */
export type ReadingHost = ReactiveControllerHost & HTMLElement;

export interface ReadingOptions {
  /** What figures take of the host. */
  readonly shared: Shared;
  /** The words of the interface, where they are others than the English ones. */
  readonly words: () => Words | undefined;
  /** Called when the space that the page reserved can be given back without a jump. */
  readonly release?: () => void;
}

/**
 * What helps to read an article that is drawn: a chunk, which is loaded after that. Nothing of it takes space in the
 * text, so nothing moves when it comes; without it, the article reads as it stands.
 */
export class Reading implements ReactiveController {
  readonly #drawFigures: () => void;
  readonly #openCards: () => void;

  constructor(host: ReadingHost, { shared, words, release }: ReadingOptions) {
    reachInside(host, words);
    this.#drawFigures = drawFigures(host, shared, () => (words() ?? enReading).noPicture);
    this.#openCards = openCards(host, words);
    if (release) releaseSpace(host, host.shadowRoot!.querySelector('article')!, release);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#drawFigures();
    this.#openCards();
  }
}
