import type { Words } from '../../locales/words.js';
import type { CardHost } from '../card/card.js';
import type { ReadingHost } from './reading.js';

/** Loads what makes a card one to click on, once the host has drawn one. */
export function openCards(host: ReadingHost, words: () => Words | undefined): () => void {
  let isLoaded = false;
  return () => {
    if (isLoaded || !host.shadowRoot!.querySelector('[part~="folded"]')) return;
    isLoaded = true;
    import('../card/card.js')
      .then(({ useCard }) => useCard(host as unknown as CardHost, words))
      .catch(() => {});
  };
}
