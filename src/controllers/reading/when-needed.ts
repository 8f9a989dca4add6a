import type { ReadingHost } from './reading.js';

/** So far ahead of the reader, in heights of the window. */
const AHEAD = '100%';

/**
 * Calls `start` once a card nears the window, is used, wherever it is, is printed, or may be what the page's address leads
 * into. A page may have a hundred cards, and most readers see three of them.
 */
export function whenNeeded(host: ReadingHost, start: () => void): void {
  let isStarted = false;
  const begin = (): void => {
    end();
    if (!isStarted) start();
    isStarted = true;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
    },
    { rootMargin: AHEAD },
  );
  const end = (): void => {
    observer.disconnect();
    for (const type of OF_PAGE) removeEventListener(type, begin, true);
  };
  for (const type of ['focusin', 'click']) host.addEventListener(type, begin, { capture: true, once: true });
  host.addController({
    hostConnected() {
      if (isStarted) return;
      if (location.hash) return begin();
      observer.observe(host);
      for (const type of OF_PAGE) addEventListener(type, begin, true);
    },
    hostDisconnected: end,
  });
}

/** Heard before whatever begins with them listens to them itself. */
const OF_PAGE = ['beforeprint', 'hashchange'];
