import type { ReactiveElement } from 'lit';
import { create } from '../hardening/create.js';

/** So many cards are drawn as soon as they come: what a window shows, and more. */
const AT_ONCE = 4;

let coming = 0;

/** Where Lit waits before the first update; protected, since few need it. */
interface Waiting {
  enableUpdating: (isRequested: boolean) => void;
}

/**
 * Draws a card when it comes, but where many come at once the others in their turns, which are a chunk. Until then, what
 * stands inside them is readable. To be called in the constructor.
 */
export function inTurn(host: ReactiveElement): void {
  const waiting = host as unknown as Waiting;
  const draw = waiting.enableUpdating;
  waiting.enableUpdating = () => {
    const root = host.shadowRoot!;
    if (!coming++) setTimeout(() => (coming = 0));
    // One that came with the page, or was drawn before, is there to read.
    if (coming <= AT_ONCE || root.firstChild) return draw(true);
    const slot = create('slot');
    root.append(slot);
    const end = (): void => {
      slot.remove();
      draw(true);
    };
    import('./turns.js').then(({ wait }) => wait(host, end), end);
  };
}
