import { loadFigure, type Shared } from '../../figures/load-figure.js';

/** So far ahead of the reader, in heights of the window. */
const AHEAD = '100%';

/**
 * Loads the figures of an article, each when it nears the window. Where one does not come, its description stands in
 * its place, with a word that there should be a picture.
 * @returns to be called after the article was drawn again
 */
export function drawFigures(root: ShadowRoot, shared: Shared, failed: () => string): () => void {
  const load: IntersectionObserverCallback = (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      loadFigure(target.localName, shared).catch(() => {
        const notice = document.createElement('p');
        notice.part.add('notice');
        notice.textContent = failed();
        target.append(notice);
      });
    }
  };
  const observer = new IntersectionObserver(load, { rootMargin: AHEAD });
  const seen = new WeakSet<Element>();
  return () => {
    for (const figure of root.querySelectorAll('[part~="figure"]:not(:defined)')) {
      if (!seen.has(figure)) observer.observe(figure);
      seen.add(figure);
    }
  };
}
