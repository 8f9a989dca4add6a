import { around } from '../../hardening/around.js';
import { ofDocument } from '../../hardening/of-document.js';

/**
 * Notes where the reader is, by the heading that is read under: the last one in the upper third of the window. The
 * function that it gives brings the heading of the same number to the same height, and the focus to the title, unless
 * that has gone elsewhere meanwhile.
 */
export function keepPlace(host: HTMLElement): () => void {
  const root = host.shadowRoot!;
  const headings = () => [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const tops = headings().map((heading) => heading.getBoundingClientRect().top);
  const place = Math.max(
    0,
    tops.findLastIndex((top) => top < innerHeight / 3),
  );
  return () => {
    const heading = headings()[place];
    const moved = heading ? heading.getBoundingClientRect().top - tops[place]! : 0;
    scrollerOf(host).scrollBy({ top: moved, behavior: 'instant' });
    const focused = ofDocument(document, 'activeElement') as HTMLElement | null;
    if (![ofDocument(document, 'body'), host, null].includes(focused)) return;
    const title = root.getElementById('title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  };
}

/** What scrolls the host: the page, or a box of it. */
function scrollerOf(host: Element): Element {
  for (const box of around(host)) {
    if (box.scrollHeight <= box.clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return ofDocument(document, 'scrollingElement') ?? ofDocument(document, 'documentElement');
}
