import { noChange, render, type ReactiveControllerHost } from 'lit';
import type { isSame as compare } from './is-same.js';

/**
 * For a host whose card came with the page, as declarative shadow DOM. Whatever says the same stays as it is, so that
 * nothing moves or blinks, and the reader's place, selection, focus and open sections are kept: its links work without
 * anything being drawn. Anything else is drawn over it, in the same task. What tells them apart is a chunk; until it is
 * there, and without it, what came stays.
 *
 * Lit's hydration takes 1,900 bytes, and marks that make the HTML of a card almost three times as long, to arrive at the
 * same.
 * @returns what to draw of the host's template: itself, or nothing new if `isEnough`, or if it says the same
 */
export function takeOver(
  host: ReactiveControllerHost & Element,
): (drawing: unknown, isEnough: boolean) => unknown {
  // Before Lit puts its own marks beside them.
  let came = [...(host.shadowRoot?.childNodes ?? [])];
  let isSame: typeof compare | undefined;
  return (drawing, isEnough) => {
    // A page may have emptied the root since (hostile-hosts.md, case 16).
    if (!came[0]?.parentNode) return drawing;
    if (!isSame) {
      import('./is-same.js').then(
        (chunk) => {
          ({ isSame } = chunk);
          host.requestUpdate();
        },
        () => {},
      );
    }
    if (isEnough || !isSame || isSame(came, drawing, render)) return noChange;
    came = [];
    return drawing;
  };
}
