import type { Words } from '../../locales/words.js';
import { goInside, goTo } from './addresses.js';
import { showCitation } from './citation-card.js';

/**
 * The chunk behind `reachInside`: goes to the fragment of the page's address, at its load or with its `hashchange`;
 * shows the source of a citation that the reader points at, focuses or taps; or follows another link within the text.
 * @param words other ones than the English
 * @throws where a browser has no popovers
 */
export function use(host: Element, link?: HTMLAnchorElement, event?: Event | string, words?: Words): void {
  if (!link) goTo(host, event as Event | undefined);
  else if (link.part.contains('citation')) showCitation(host, link, event as string, words);
  else goInside(host, link.hash);
}
