import type { ReactiveController } from 'lit';
import type { Look } from '../look.js';
import type { ReadingHost } from './reading.js';

/**
 * A line at the top of the card tells how much of it is read: it runs while the window is inside the card, so a card
 * that the window holds has none. The browser moves it with the scroll; one that cannot draws none. It does not move by
 * itself, but who asks for less motion is spared it.
 *
 * It is tied to the scroll at the first one: before that there is none to be seen, and the whole card would be laid out
 * once more for it. By script, since WebKit does not tie the timeline of a style sheet that comes so late.
 */
export const showProgress =
  (host: ReadingHost): Look =>
  () => {
    const isScrolled = scrollY !== 0;
    return () => {
      if ('ViewTimeline' in window) host.addController(new Progress(host, isScrolled));
    };
  };

class Progress implements ReactiveController {
  readonly #host: ReadingHost;
  #isScrolled: boolean;
  #card: Element | null = null;

  constructor(host: ReadingHost, isScrolled: boolean) {
    this.#host = host;
    this.#isScrolled = isScrolled;
  }

  hostConnected(): void {
    // Captured, as it is perhaps a box of the page that scrolls.
    if (this.#isScrolled) this.#tie();
    else addEventListener('scroll', this, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this, true);
  }

  hostUpdated(): void {
    if (this.#isScrolled) this.#tie();
  }

  handleEvent(): void {
    this.hostDisconnected();
    this.#isScrolled = true;
    this.#tie();
  }

  /** A card that was drawn anew is tied anew. */
  #tie(): void {
    const card = this.#host.shadowRoot!.querySelector<HTMLElement>('[part~="card"]');
    if (!card || card === this.#card) return;
    this.#card = card;
    card.dataset.progress = '';
    card.animate([{ scale: '0 1' }, { scale: 1 }], {
      pseudoElement: '::before',
      timeline: new ViewTimeline({ subject: card }),
      rangeStart: 'exit-crossing 0%',
      rangeEnd: 'entry-crossing 100%',
    });
  }
}
