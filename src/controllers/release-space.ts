/**
 * Calls `release` when the space that a page has reserved for `host` can be given back without a jump: at once where
 * what is `drawn` fills it, or where the reserve ends below the window both before and after. Else the reader would see
 * what stands below pulled up, so it waits until the size changes and everything moves anyway.
 */
export function releaseSpace(host: Element, drawn: Element, release: () => void): void {
  let waits = false;
  const bottom = (element: Element) => element.getBoundingClientRect().bottom;
  const observer = new ResizeObserver(() => {
    if (!waits && bottom(drawn) < Math.min(innerHeight, bottom(host) - 1)) {
      waits = true;
    } else {
      release();
      observer.disconnect();
    }
  });
  observer.observe(host);
}
