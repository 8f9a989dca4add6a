/** What moved on a host page so far: see `watchShifts`. */
export interface LayoutShifts {
  /** Each move of what follows an embed, in words. */
  readonly moves: readonly string[];
  /** Chromium's sum of all shifts on the page; `undefined` in a browser that does not measure it. */
  score(): number | undefined;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What moves by less is not seen to move. */
const TOLERANCE_PX = 1;

/**
 * Watches what follows each embed on the host page that is opened next, from its first frame until the end of the test.
 * A move of more than a pixel counts if it begins or ends within the viewport, as in the definition of a layout shift
 * (https://wicg.github.io/layout-instability/), which only Chromium measures itself. Scrolling is no move.
 * @param embeds selector of the embeds
 */
export function watchShifts(embeds: string): LayoutShifts {
  const last = new Map<Element, Span>();
  const moves: string[] = [];
  let frame: HTMLIFrameElement | null = null;

  const sample = () => {
    frame ??= document.querySelector('iframe');
    if (frame?.isConnected === false) return;
    for (const embed of frame?.contentDocument?.querySelectorAll(embeds) ?? []) {
      const follower = followerOf(embed);
      if (!follower) continue;
      const now = spanOf(follower, frame!.contentWindow!);
      const before = last.get(follower);
      last.set(follower, now);
      if (!before || Math.abs(now.top - before.top) <= TOLERANCE_PX) continue;
      if ([before, now].some((span) => isSeen(span, frame!.contentWindow!))) {
        moves.push(`${nameOf(follower)} after ${nameOf(embed)}: from ${before.top} to ${now.top}`);
      }
    }
    requestAnimationFrame(sample);
  };
  requestAnimationFrame(sample);
  return { moves, score: () => scoreOf(frame!.contentWindow as Window & typeof globalThis) };
}

/** The next element of the page that has a box and is no part of this one. */
function followerOf(element: Element): Element | undefined {
  for (let it: Element | null = element; it; it = it.parentElement) {
    for (let next = it.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.getClientRects().length > 0) return next;
    }
  }
  return undefined;
}

/** Where it stands on the page, however far that is scrolled. */
function spanOf(element: Element, { scrollY }: Window): Span {
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top + scrollY, bottom: bottom + scrollY };
}

function isSeen({ top, bottom }: Span, { scrollY, innerHeight }: Window): boolean {
  return bottom > scrollY && top < scrollY + innerHeight;
}

function scoreOf(window: Window & typeof globalThis): number | undefined {
  if (!window.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return undefined;
  const observer = new window.PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as Array<PerformanceEntry & { value: number }>;
  observer.disconnect();
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

const nameOf = ({ localName, id }: Element) => (id ? `${localName}#${id}` : localName);
