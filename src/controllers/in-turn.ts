import type { ReactiveElement } from 'lit';

/** So many cards are drawn as soon as they come: what a window shows, and more. */
const AT_ONCE = 4;

let coming = 0;

/**
 * Draws a card, but where many come at once the others in their turns, which are a chunk. Until then, what stands inside
 * them is readable.
 */
export function inTurn(host: ReactiveElement, draw: () => void): void {
  if (!coming++) setTimeout(() => (coming = 0));
  const root = host.shadowRoot!;
  if (coming > AT_ONCE && !root.firstChild) {
    const slot = document.createElement('slot');
    root.append(slot);
    const end = (): void => {
      slot.remove();
      draw();
    };
    import('./turns.js').then(({ wait }) => wait(host, end), end);
  } else draw();
}
