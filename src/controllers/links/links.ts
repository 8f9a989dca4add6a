import type { Words } from '../../locales/words.js';
import { goInside, goTo } from './addresses.js';
import { showCard } from './citation-card.js';
import { hasCard } from './has-card.js';

/**
 * The chunk behind `reachInside`: goes to the fragment of the page's address, at its load or with its `hashchange`;
 * shows the source of a citation, or the meaning of a word, that the reader points at, focuses or taps; or follows another link within the text.
 * @param words other ones than the English
 * @throws where a browser has no popovers
 */
export function use(host: Element, link?: HTMLAnchorElement, event?: Event | string, words?: Words): void {
  if (!link) goTo(host, event as Event | undefined);
  else if (hasCard(link)) showCard(host, link, event as string, words);
  else goInside(host, link.hash);
}
