import { look, type Look } from '../look.js';
import type { ReadingHost } from './reading.js';

/**
 * Calls `start` once a card nears the window, is used, wherever it is, is printed, or may be what the page's address leads
 * into. A page may have a hundred cards, and most readers see three of them.
 * @param first what is then looked for as well, if it can be before `start` changes anything
 */
export function whenNeeded(host: ReadingHost, start: () => void, first: Look): void {
  let isStarted = false;
  const begin = (act?: () => void): void => {
    end();
    if (isStarted) return;
    isStarted = true;
    start();
    if (act) act();
    else look(first);
  };
  const beginAnyway = () => begin();
  let observer: IntersectionObserver | undefined;
  const observe = (): void => {
    observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
      },
      // So far ahead of the reader, in heights of the window.
      { rootMargin: '100%' },
    );
    observer.observe(host);
  };
  const end = (): void => {
    observer?.disconnect();
    for (const type of OF_PAGE) removeEventListener(type, beginAnyway, true);
  };
  for (const type of ['focusin', 'click']) {
    host.addEventListener(type, beginAnyway, { capture: true, once: true });
  }
  host.addController({
    hostConnected() {
      if (isStarted) return;
      if (location.hash) return begin();
      look(() => {
        if (isStarted || !host.isConnected) return () => {};
        // To be told of it would take another frame.
        if (!isNear(host)) return observe;
        const act = first();
        return () => begin(act);
      });
      for (const type of OF_PAGE) addEventListener(type, beginAnyway, true);
    },
    hostDisconnected: end,
  });
}

function isNear(host: Element): boolean {
  const { top, bottom } = host.getBoundingClientRect();
  return bottom > top && bottom > -innerHeight && top < 2 * innerHeight;
}

/** Heard before whatever begins with them listens to them itself. */
const OF_PAGE = ['beforeprint', 'hashchange'];
