import { css } from 'lit';

/**
 * The frame of every element of ours: a block of its own on the page, that takes the page's font and none of its
 * accidents. Sizes are in em from `medium`, the reader's own default size, because pages set the root's (never rem).
 */
export const host = css`
  :host {
    display: block;
    min-inline-size: 0;
    color: var(--_text);
    font-family: var(--explainer-font, inherit);
    font-size: var(--explainer-font-size, medium);
    font-style: normal;
    font-weight: 400;
    line-height: 1.6;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
`;
