import type { ReactiveElement } from 'lit';

/** So far ahead of the reader, in heights of the window. */
const AHEAD = '100%';

/** Milliseconds of a turn: with the layout and the paint of what is drawn in it, no reader notices it. */
const TURN = 10;

const waiting = new Map<ReactiveElement, () => void>();
const near = new Set<ReactiveElement>();
let observer: IntersectionObserver | undefined;
let isGoingOn = false;

/**
 * Draws many cards a few in each frame, those near the window first, so that the page scrolls and answers all the while.
 * Whatever is printed is drawn before that.
 */
export function wait(host: ReactiveElement, draw: () => void): void {
  waiting.set(host, draw);
  if (!isGoingOn) begin();
  observer!.observe(host);
}

function begin(): void {
  isGoingOn = true;
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        near[isIntersecting ? 'add' : 'delete'](target as ReactiveElement);
    },
    { rootMargin: AHEAD },
  );
  addEventListener('beforeprint', drawAll, true);
  void goOn();
}

async function goOn(): Promise<void> {
  while (waiting.size > 0) {
    await frame();
    const end = performance.now() + TURN;
    do {
      const [next] = near.size > 0 ? near : waiting.keys();
      if (!next) break;
      draw(next);
      await Promise.allSettled([next.updateComplete]);
      // It has yet to load what it shows, and that may come to all of them at once.
      if (next.isConnected && !next.shadowRoot!.querySelector('article')) waitAgain(next);
    } while (performance.now() < end && waiting.size > 0);
  }
  removeEventListener('beforeprint', drawAll, true);
  isGoingOn = false;
}

function draw(host: ReactiveElement): void {
  observer!.unobserve(host);
  near.delete(host);
  waiting.get(host)?.();
  waiting.delete(host);
}

/** Has it wait for another turn once it is told that there is something else to draw; not so where it is set anew. */
function waitAgain(host: ReactiveElement): void {
  const own: Partial<Pick<ReactiveElement, 'requestUpdate'>> = host;
  const lits = Object.getPrototypeOf(host) as ReactiveElement;
  own.requestUpdate = (...change) => {
    if (change.length > 0) return lits.requestUpdate.apply(host, change);
    delete own.requestUpdate;
    wait(host, () => host.requestUpdate());
  };
}

function drawAll(): void {
  for (const host of waiting.keys()) draw(host);
}

/** The task after the next frame; in a page that is not shown there is none. */
const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
