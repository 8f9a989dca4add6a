import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../../article/article.js';
import { enCard } from '../../locales/en-card.js';
import type { Words } from '../../locales/words.js';
import { adoptCardStyles } from './card-styles.js';
import { openDialog } from './open-dialog.js';

/** An explainer that is drawn as a card. */
export interface CardHost extends ReactiveControllerHost, HTMLElement {
  readonly opens: string | undefined;
  readonly shownArticle: Article | undefined;
}

/** What has a use for a click of its own. */
const INTERACTIVE = 'a, button, summary, label, input, select, textarea, [tabindex]';
/** A pointer that goes further between down and up has selected text, in pixels. */
const STILL = 6;

/**
 * Makes a card one to click on, wherever the reader presses it, and lets it open in a dialog: a chunk, which is loaded
 * once a card is drawn. The link and the button in the card are what they were, so that without this chunk the button
 * opens the rest in its place, and text can still be selected.
 */
export function useCard(host: CardHost, words: () => Words | undefined): void {
  const root = host.shadowRoot!;
  let from: PointerEvent | undefined;
  const opener = () => root.querySelector<HTMLButtonElement>('[part~="folded"] [part~="button"]');

  const press = (event: MouseEvent): void => {
    const button = opener();
    const target = event.target as Element;
    if (!button || event.defaultPrevented) return;
    if (button.contains(target)) {
      if (host.opens !== 'dialog' || typeof HTMLDialogElement !== 'function') return;
      event.stopImmediatePropagation();
      openDialog(host, button, words() ?? enCard);
    } else if (button.closest('article')!.contains(target) && !target.closest(INTERACTIVE)) {
      const { clientX = event.clientX, clientY = event.clientY } = from ?? {};
      const isStill = Math.hypot(event.clientX - clientX, event.clientY - clientY) < STILL;
      if (isStill && event.detail < 2) button.click();
    }
  };

  const announce = (): void => {
    const button = opener();
    if (!button) return;
    if (host.opens === 'dialog') {
      button.setAttribute('aria-haspopup', 'dialog');
      button.removeAttribute('aria-expanded');
    } else {
      button.setAttribute('aria-expanded', 'false');
      button.removeAttribute('aria-haspopup');
    }
  };

  root.addEventListener('pointerdown', (event) => (from = event as PointerEvent), true);
  // Before that of the button itself.
  root.addEventListener('click', (event) => press(event as MouseEvent), true);
  adoptCardStyles(root);
  announce();
  host.addController({
    // Another document, which the host was moved to, has none of the sheets of the first.
    hostConnected: () => adoptCardStyles(root),
    hostUpdated: announce,
  });
}
