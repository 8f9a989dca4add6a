import { css } from 'lit';

/**
 * The frame of every element of ours: a block of its own on the page, that takes the page's font and none of its
 * accidents: a rule of the page that matches our tags wins over `:host`, unless that is important (hostile-hosts.md, 1).
 * Each property is named: `all` would take away the spacing that a reader has set. What hides an element is the attribute
 * `hidden`, or an inline style that sets its display to none.
 * Sizes are in em from `medium`, the reader's own default size, because pages set the root's (never rem).
 */
export const host = css`
  :host {
    min-inline-size: 0 !important;
    color: var(--_text) !important;
    /* The reserved space of a page would let a last margin out. */
    display: flow-root !important;
    /* Else Chromium looks at every card anew in each frame in which one of many is drawn: it is a third of the work. */
    contain: layout !important;
    font-family: var(--explainer-font, var(--_font, inherit)) !important;
    font-size: var(--explainer-font-size, medium) !important;
    font-style: normal !important;
    font-weight: 400 !important;
    line-height: 1.6 !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    overflow-wrap: break-word !important;
  }
  :host([hidden]),
  :host([style*='display: none']),
  :host([style*='display:none']),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    /* For what a page has that stays at its top while the reader scrolls. */
    scroll-margin-block-start: var(--explainer-scroll-margin, 1em);
  }
`;
