/* global document, innerHeight, requestAnimationFrame, scrollBy, scrollTo */
/** What runs in the page: each function is sent there by itself, and takes nothing from outside it. */

/** Before anything else runs: sums what moves, with what that was, and gives the page's trees to those below. */
export function watch() {
  const shifts = (globalThis.shifts = { sum: 0, moved: [] });
  // What is in a card is not given by name.
  const nameOf = (node) => (node ? `${node.nodeName.toLowerCase()}#${node.id ?? ''}` : 'in a card');
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      shifts.sum += value;
      for (const { node, previousRect: from, currentRect: to } of sources)
        shifts.moved.push(
          `${value.toFixed(4)} ${nameOf(node)}: y ${from.y} to ${to.y}, height ${from.height} to ${to.height}`,
        );
    }
  }).observe({ type: 'layout-shift', buffered: true });

  /** All elements of ours that match, in the page and in cards on it. */
  globalThis.ours = (selector) =>
    [...document.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
    ]);
  globalThis.FIGURES = 'recurrence-map, drug-pump, after-surgery, recurrence-course';
  globalThis.frame = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** The names of the figures, from the first to the last. */
export const figuresOf = () => globalThis.ours(globalThis.FIGURES).map(({ localName }) => localName);

/** Whether every card, or the figure of that place, is drawn. */
export function isDrawn(what, place) {
  if (what === 'figure') {
    const drawn = globalThis.ours(globalThis.FIGURES)[place].shadowRoot?.querySelector('[part="picture"]');
    return Boolean(drawn);
  }
  const cards = globalThis.ours('recurrence-explainer, article-explainer');
  return cards.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~="card"]'));
}

/** Brings the end of a figure into the window, with what stands below it. */
export async function showEnd(place) {
  const figure = globalThis.ours(globalThis.FIGURES)[place];
  // One that is folded has no end to be seen: its card comes into the window.
  const seen = figure.checkVisibility() ? figure : figure.getRootNode().host;
  seen.scrollIntoView({ block: 'end', behavior: 'instant' });
  scrollBy({ top: innerHeight / 4, behavior: 'instant' });
  await globalThis.frame();
}

/** From the top to the end, by half a window. */
export async function readThrough() {
  for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
    scrollTo({ top, behavior: 'instant' });
    await globalThis.frame();
  }
}
