import type { Words } from '../../locales/words.js';
import { follow } from '../follow.js';
import { hasCard } from '../links/has-card.js';
import type { ReadingHost } from './reading.js';

/**
 * What the links of an article need beyond a browser's own: a citation shows its source in a card, a word its meaning,
 * and a fragment, of the page's address or of a link in the text, reaches into the shadow root. That is a chunk, loaded
 * on first use. Without it both are links to them all the same.
 */
export function reachInside(host: ReadingHost, words: () => Words | undefined): void {
  const root = host.shadowRoot!;
  /** Whether the pointer that was last on a link is a finger: `pointerType` of a click is too new for that. */
  let isTouch = false;

  const load = (link?: HTMLAnchorElement, event?: Event | string, otherwise = () => {}): void => {
    import('../links/links.js').then(({ use }) => use(host, link, event, words())).catch(otherwise);
  };

  const goTo = (event?: Event): void => {
    if (location.hash) load(undefined, event);
  };

  const use = (event: Event): void => {
    const { type, target, ctrlKey, metaKey, shiftKey, pointerType, detail } = event as PointerEvent;
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    // With a key, a click opens a window of its own, whose address leads there.
    if (!link || event.defaultPrevented || ctrlKey || metaKey || shiftKey) return;
    if (type === 'pointerover') isTouch = pointerType === 'touch';
    const isTap = hasCard(link) && isTouch && detail;
    if (type === 'click') {
      // These, and the ways back, are known by their roles, and lead there without this chunk.
      if (link.role && !isTap) return;
      event.preventDefault();
      load(link, type, () => follow(link, [root], event));
    } else if (hasCard(link) && !isTouch) load(link, type);
  };

  // Before those of the element itself.
  for (const type of ['pointerover', 'focusin', 'click']) root.addEventListener(type, use, true);
  // Who reads by Tab may have come to a citation before this.
  if (root.activeElement) use({ type: 'focusin', target: root.activeElement } as unknown as Event);
  host.addController({
    hostConnected() {
      addEventListener('hashchange', goTo);
      goTo();
    },
    hostDisconnected() {
      removeEventListener('hashchange', goTo);
    },
  });
}
