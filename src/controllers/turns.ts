import type { ReactiveElement } from 'lit';

/** So far ahead of the reader, in heights of the window. */
const AHEAD = '100%';

/** Milliseconds of a turn: with the layout and the paint of what is drawn in it, no reader notices it. */
const TURN = 8;

const waiting = new Map<ReactiveElement, () => void>();
const near = new Set<ReactiveElement>();
let observer: IntersectionObserver | undefined;

/**
 * Draws many cards a few in each frame, those near the window first, so that the page scrolls and answers all the while.
 * Whatever is printed is drawn before that.
 */
export function wait(host: ReactiveElement, draw: () => void): void {
  waiting.set(host, draw);
  if (waiting.size === 1) begin();
  observer!.observe(host);
}

function begin(): void {
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
    } while (performance.now() < end && waiting.size > 0);
  }
  removeEventListener('beforeprint', drawAll, true);
}

function draw(host: ReactiveElement): void {
  observer!.unobserve(host);
  near.delete(host);
  waiting.get(host)?.();
  waiting.delete(host);
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
