import { follow } from './follow.js';
import type { ReadingHost, ReadingOptions } from './reading/reading.js';

/**
 * Loads what helps to read an article once the host has drawn one. All that a citation needs to lead to its source, a
 * word to its meaning, both back, and the contents to a section, is here.
 */
export function readingAids(host: ReadingHost, options: ReadingOptions): void {
  let isLoaded = false;
  const go = (event: Event): void => {
    const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    // With a key, a click opens a window of its own, whose address leads there.
    if (link && !event.defaultPrevented && !ctrlKey && !metaKey && !shiftKey) {
      follow(link, [host.shadowRoot!], event);
    }
  };

  host.addController({
    hostConnected: () => host.shadowRoot!.addEventListener('click', go),
    hostUpdated() {
      if (isLoaded || !host.shadowRoot!.querySelector('article')) return;
      isLoaded = true;
      import('./reading/reading.js').then(({ help }) => help(host, options)).catch(() => {});
    },
  });
}
