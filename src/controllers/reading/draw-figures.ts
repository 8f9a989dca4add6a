import { loadFigure, type Shared } from '../../figures/load-figure.js';
import { create } from '../../hardening/create.js';

/** So far ahead of the reader, in heights of the window. */
const AHEAD = '100%';

/**
 * Loads the figures of an article when it nears the window: all, so that one which is printed has them. Where one does
 * not come, its description stands in its place, with a word that there should be a picture.
 * @returns to be called after the article was drawn again
 */
export function drawFigures(host: HTMLElement, shared: Shared, failed: () => string): () => void {
  let isNear = false;
  let observer: IntersectionObserver | undefined;
  const asked = new WeakSet<Element>();
  const look = (entries: IntersectionObserverEntry[]): void => {
    isNear = entries.some(({ isIntersecting }) => isIntersecting);
    if (!isNear) return;
    observer!.disconnect();
    draw();
  };
  const draw = (): void => {
    for (const figure of host.shadowRoot!.querySelectorAll('[part~="figure"]:not(:defined)')) {
      // Most articles have none, and need not be watched.
      if (!observer) {
        observer = new IntersectionObserver(look, { rootMargin: AHEAD });
        observer.observe(host);
      }
      if (!isNear || asked.has(figure)) continue;
      asked.add(figure);
      loadFigure(figure.localName, shared).catch(() => {
        const notice = create('p');
        notice.part.add('notice');
        notice.textContent = failed();
        figure.append(notice);
      });
    }
  };
  return draw;
}
