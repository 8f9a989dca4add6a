/**
 * Calls `release` when the space that a page has reserved for `host` can be given back without a jump: at once where
 * what is `drawn` fills it, or where the reserve ends below the window both before and after. Else the reader would see
 * what stands below pulled up, so it waits until the size changes and everything moves anyway.
 *
 * Nothing is measured or changed while sizes are being told, and few pages need them told: a page on which one change
 * of size leads to another is told of a loop, as an error.
 */
export function releaseSpace(host: Element, drawn: Element, release: () => void): void {
  const bottom = (element: Element) => element.getBoundingClientRect().bottom;
  look(() => {
    if (bottom(drawn) >= Math.min(innerHeight, bottom(host) - 1)) return release;
    let sizes = 0;
    const observer = new ResizeObserver(() => {
      // The first is the size that it has.
      if (sizes++ === 0) return;
      observer.disconnect();
      requestAnimationFrame(release);
    });
    return () => observer.observe(host);
  });
}

type Look = () => () => void;

const looks: Look[] = [];

/** All look before any of them acts: each would have the whole page laid out anew, and many cards may come at once. */
function look(it: Look): void {
  if (looks.push(it) > 1) return;
  requestAnimationFrame(() => {
    for (const act of looks.splice(0).map((look) => look())) act();
  });
}
