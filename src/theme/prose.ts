import { css } from 'lit';
import { reference } from './reference.js';

/** Text, links, lists, notices and sources: what the card and the parts have in common. */
export const prose = [
  reference,
  css`
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      margin: 1.75em 0 0.4em;
      font-size: 1.125em;
      line-height: 1.3;
      text-wrap: balance;
    }
    [part~='title'] {
      margin: 0.3em 0;
      font-size: clamp(1.75em, 5cqi, 2.5em);
      line-height: 1.15;
    }
    :is([part~='section'], section, summary) > :is(h2, h3, h4, h5, h6):first-child {
      color: var(--_strong);
      font-size: 1.35em;
    }
    /* About 66 characters: a letter is narrower than the figure that ch is of. */
    p,
    ul,
    ol,
    blockquote {
      max-inline-size: 58ch;
      margin: 0 0 0.8em;
    }
    ul,
    ol {
      padding-inline-start: 1.5em;
    }
    li {
      margin-block-end: 0.3em;
    }
    :is(li, section, [role]) :last-child {
      margin-block-end: 0;
    }
    [part~='citation'] {
      margin-inline: -0.4em -0.6em;
      padding: 0.6em;
    }

    [part~='term'] {
      color: inherit;
      text-decoration-style: dotted;
    }
    dt {
      font-weight: 600;
    }
    /* As high as the control that reads aloud, which comes later if at all. */
    [part='reading-time'] {
      line-height: 2.5;
    }

    [part~='breadcrumb'] ol {
      display: flex;
      flex-wrap: wrap;
      padding: 0;
      list-style: none;
    }
    :is([part~='breadcrumb'], [part~='byline'], [part~='about'], [part~='sources'], [part~='rights']) {
      color: var(--_muted);
      font-size: 0.875em;
    }
    [part~='byline'] > * {
      max-inline-size: none;
      margin: 0;
    }
    [part~='breadcrumb'] li + li::before {
      content: '›' / '';
      padding-inline: 0.5em;
    }
    /* Not before the next, which may begin a line; a space stands after it. */
    [part~='byline'] span:not(:last-child)::after {
      content: '·' / '';
      padding-inline: 0.5em 0.25em;
    }

    :is([part~='brief'], [part~='type'], [role='note'], [part~='notice'], [part~='placeholder']) {
      margin-block: 1.5em;
      padding: 1.25em;
      background: var(--_tint);
      border: 1px solid var(--_line);
      border-radius: var(--_inner-radius);
    }
    :is([part~='brief'], [part~='type']) > :first-child {
      margin-block-start: 0;
    }
    [part~='types'] {
      display: flex;
      flex-wrap: wrap;
      gap: 1em;
      max-inline-size: none;
      margin-block: 1em;
      padding: 0;
      list-style: none;
    }
    [part~='type'] {
      /* All in one row, or each in a row of its own: never two and one. */
      flex: 1 1 calc((34em - 100%) * 999);
      margin: 0;
      border-block-start: 6px solid var(--_strong);
      break-inside: avoid;
    }
    [part~='type']:nth-child(3n + 2) {
      border-block-start-color: var(--_regional);
    }
    [part~='type']:nth-child(3n) {
      border-block-start-color: var(--_distant);
    }

    details {
      border-block-start: 1px solid var(--_line);
    }
    summary {
      padding-block: 0.6em;
    }
    summary > * {
      display: inline;
    }
    [part~='placeholder'] {
      min-block-size: 10em;
    }

    /* Until a figure comes, what it will take: each has the same for its least height. */
    [part~='figure'] {
      display: flow-root;
      container-type: inline-size;
      max-inline-size: 38em;
      margin-block: 1.5em;
    }
    :where([part='figure']:not(:defined))::before {
      float: inline-start;
      block-size: 26.5em;
      content: '';
    }
    recurrence-map::before {
      block-size: calc(60cqi + max(82.5em - 159cqi, 38em));
    }
    @container not (width >= 32em) {
      drug-pump::before {
        block-size: max(42.5em, 62em - 80cqi);
      }
      after-surgery::before {
        block-size: max(37.5em, 54em - 80cqi);
      }
      recurrence-course::before {
        block-size: max(26.5em, 42em - 48cqi);
      }
    }
    @container (width >= 34em) {
      recurrence-map::before {
        block-size: calc(60cqi + 27em);
      }
    }
  `,
];
