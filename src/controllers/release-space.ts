import type { Look } from './look.js';

/**
 * For `look`: calls `release` when the space that a page has reserved for `host` can be given back without a jump: at once
 * where what is drawn fills it, or where the reserve ends below the window both before and after. Else the reader would
 * see what stands below pulled up, so it waits until the size changes and everything moves anyway.
 *
 * Nothing is measured or changed while sizes are being told, and few pages need them told: a page on which one change
 * of size leads to another is told of a loop, as an error.
 */
export const releaseSpace =
  (host: Element, release: () => void): Look =>
  () => {
    const bottom = (element: Element) => element.getBoundingClientRect().bottom;
    const drawn = host.shadowRoot!.querySelector('article, section');
    if (!drawn || bottom(drawn) >= Math.min(innerHeight, bottom(host) - 1)) return release;
    let sizes = 0;
    const observer = new ResizeObserver(() => {
      // The first is the size that it has.
      if (sizes++ === 0) return;
      observer.disconnect();
      requestAnimationFrame(release);
    });
    return () => observer.observe(host);
  };
