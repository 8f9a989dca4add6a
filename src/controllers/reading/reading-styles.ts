import { sheetOf } from '../../theme/adopt-sheet.js';

const css = String.raw;

/** Words of the interface among those of the article are aligned with these, whichever way they run. */
const alignment = css`
  [lang] [lang] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [lang] [lang] > * {
    max-inline-size: none;
  }
`;

/**
 * A line at the top of the card tells how much of it is read: it runs while the window is inside the card, so a card
 * that the window holds has none. The browser moves it with the scroll, without a script; one that cannot draws none.
 * It does not move by itself, but who asks for less motion is spared it.
 */
const progress = css`
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
`;

/** In the space beside the text, so that no heading has to leave room. */
const aids = css`
  [part~='section'] {
    position: relative;
  }
  :is([lang|='ar'], [lang|='fa'], [lang|='he'], [lang|='ur']) [part~='backlink'] {
    display: inline-block;
    transform: scaleX(-1);
  }
  [part~='copy-link'] {
    position: absolute;
    direction: inherit;
    inset-inline-start: -1em;
    inline-size: 1em;
    line-height: 1.75;
    color: var(--_muted);
    text-align: center;
    text-decoration: none;
    translate: 0 calc(-100% - 0.4em);
    opacity: 0;
  }
  /* What is folded begins after its summary, with whatever margin its first block has, and is a finger's neighbor. */
  summary + [part~='copy-link'] {
    inset-block-start: 0.75em;
    inset-inline-start: -24px;
    inline-size: 24px;
    translate: none;
  }
  [part~='copy-link']::before {
    content: '#' / '';
  }
  :hover + [part~='copy-link'],
  [part~='copy-link']:is(:hover, :focus-visible, [data-copied]) {
    opacity: 1;
  }
  @media (hover: none) {
    [part~='copy-link'] {
      opacity: 1;
    }
  }
  [part~='copy-link'][data-copied]::after {
    content: attr(data-copied) / '';
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: 0;
    padding: 0.1em 0.6em;
    color: var(--_surface);
    background: var(--_strong);
    border-radius: var(--_inner-radius);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  /* Inline, so that it is aligned as its lines are. */
  [part~='reading-time'] {
    display: inline-flex;
    gap: 0.75em;
    white-space: nowrap;
  }
  [part='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

export const adoptReadingStyles = sheetOf(alignment + progress + aids);
