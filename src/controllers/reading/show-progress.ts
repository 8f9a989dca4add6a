import { sheetOf } from '../../theme/adopt-sheet.js';

const css = String.raw;

/**
 * A line at the top of the card tells how much of it is read: it runs while the window is inside the card, so a card
 * that the window holds has none. The browser moves it with the scroll, without a script; one that cannot draws none.
 * It does not move by itself, but who asks for less motion is spared it.
 */
const adoptProgressStyles = sheetOf(css`
  @supports (animation-timeline: view()) {
    @media screen and (prefers-reduced-motion: no-preference) {
      [part~='card'] {
        view-timeline: --_card;
      }
      [part~='card']::before {
        content: '';
        position: sticky;
        inset-block-start: var(--explainer-scroll-margin, 0px);
        display: var(--explainer-progress, block);
        margin-block-end: -3px;
        border-block-start: 3px solid var(--_strong);
        scale: 0 1;
        transform-origin: 0 0;
        animation-name: progress;
        animation-timing-function: linear;
        animation-timeline: --_card;
        animation-range: exit-crossing 0% entry-crossing 100%;
      }
      [part~='card']:dir(rtl)::before {
        transform-origin: 100% 0;
      }
    }
  }
  @keyframes progress {
    from {
      scale: 0 1;
    }
    to {
      scale: 1;
    }
  }
`);

/**
 * Shows the line of progress from the next scroll on: before the first there is none to be seen, and every element of the
 * card would be styled once more for it.
 * @returns what ends the wait
 */
export function showProgress(root: ShadowRoot): () => void {
  const show = (): void => {
    end();
    adoptProgressStyles(root);
  };
  const end = (): void => removeEventListener('scroll', show, true);
  // Captured, as it is perhaps a box of the page that scrolls.
  addEventListener('scroll', show, { capture: true, passive: true });
  return end;
}
