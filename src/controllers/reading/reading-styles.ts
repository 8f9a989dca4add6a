import { sheetOf } from '../../theme/adopt-sheet.js';
import { printStyles } from '../../theme/print.js';

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

/** The line of progress, once `show-progress.ts` has tied it to the scroll. */
const progress = css`
  @media screen and (prefers-reduced-motion: no-preference) {
    [data-progress]::before {
      content: '';
      position: sticky;
      inset-block-start: var(--explainer-scroll-margin, 0px);
      display: var(--explainer-progress, block);
      margin-block-end: -3px;
      border-block-start: 3px solid var(--_strong);
      scale: 0 1;
      transform-origin: 0 0;
    }
    [data-progress]:dir(rtl)::before {
      transform-origin: 100% 0;
    }
  }
`;

/**
 * In the space beside the text, so that no heading has to leave room. By margins from where the link would stand, and
 * without a sign until it is come to: a section that is a place to stand in, and a sign that is not seen, are more to lay
 * out and to paint.
 */
const aids = css`
  details {
    position: relative;
  }
  :is([lang|='ar'], [lang|='fa'], [lang|='he'], [lang|='ur']) [part~='backlink'] {
    display: inline-block;
    transform: scaleX(-1);
  }
  [part~='copy-link'] {
    position: absolute;
    display: block;
    direction: inherit;
    margin-inline-start: -1em;
    margin-block-start: -2.15em;
    inline-size: 1em;
    block-size: 1.75em;
    line-height: 1.75;
    color: var(--_muted);
    text-align: center;
    text-decoration: none;
  }
  /* A heading that is not the first of its section is a smaller one. */
  :not(:first-child) + [part~='copy-link'] {
    margin-block-start: -2em;
  }
  /* What is folded begins after its summary, with whatever margin its first block has, and is a finger's neighbor. */
  summary + [part~='copy-link'] {
    inset-block-start: 0.75em;
    inset-inline-start: -24px;
    inline-size: 24px;
    margin: 0;
  }
  :hover + [part~='copy-link']::before,
  [part~='copy-link']:is(:hover, :focus-visible, [data-copied])::before {
    content: '#' / '';
  }
  @media (hover: none) {
    [part~='copy-link']::before {
      content: '#' / '';
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

/** All in one, as each sheet has a browser look at the styles of the card once more. */
export const adoptReadingStyles = sheetOf(alignment + progress + aids + printStyles);
