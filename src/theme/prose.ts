import { css } from 'lit';

/** Text, links, lists, notices and sources: what the card and the parts have in common. */
export const prose = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.5em 0 0.4em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part~='title'] {
    margin: 0 0 0.4em;
    font-size: 1.75em;
    line-height: 1.2;
  }
  [part~='section'] > :is(h1, h2, h3, h4, h5, h6),
  summary > *,
  section > :is(h1, h2, h3, h4, h5, h6):first-child {
    font-size: 1.3em;
    color: var(--_strong);
  }
  p,
  ul,
  ol,
  blockquote {
    margin: 0 0 0.8em;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  li {
    margin-block-end: 0.3em;
  }
  li > :last-child,
  section > :last-child,
  [part~='notice'] > :last-child,
  [part~='note'] > :last-child {
    margin-block-end: 0;
  }
  p,
  [part~='section'] > :is(ul, ol),
  [part~='references'] {
    max-inline-size: 66ch;
  }
  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) / 2);
  }
  a {
    color: var(--_strong);
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
    border-radius: 2px;
  }
  sup {
    line-height: 0;
  }
  [part~='citation'] {
    padding: 0.5em 0.4em;
    font-weight: 600;
  }

  [part~='breadcrumb'] ol {
    display: flex;
    flex-wrap: wrap;
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='breadcrumb'] li {
    margin: 0;
  }
  [part~='breadcrumb'] li + li::before {
    content: '›' / '';
    padding-inline: 0.5em;
  }
  :dir(rtl) li + li::before {
    content: '‹' / '';
  }

  [part~='byline'],
  [part~='rights'],
  [part~='basis'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='byline'] p {
    margin-block-end: 0.3em;
  }
  [part~='byline'] span + span::before {
    content: '· ' / '';
  }
  cite {
    font-style: italic;
  }

  [part~='brief'] {
    margin-block: 1.25em;
    padding: 1em 1.25em;
    background: var(--_tint);
    border-inline-start: 4px solid var(--_strong);
    border-radius: calc(var(--_radius) / 2);
  }
  [part~='brief'] > :first-child {
    margin-block-start: 0;
  }
  [part~='abstract'] {
    font-size: 1.0625em;
  }

  [part~='types'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: var(--_space);
    margin-block: 1em;
    padding: 0;
    list-style: none;
  }
  [part~='type'] {
    margin: 0;
    padding: 1em 1.1em;
    background: var(--_tint);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_strong);
    border-radius: calc(var(--_radius) / 2);
    break-inside: avoid;
  }
  [part~='type-heading'] {
    margin-block-start: 0;
  }

  [part~='notice'],
  [part~='note'] {
    margin-block: 1em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_strong);
    border-radius: calc(var(--_radius) / 2);
  }
  [part~='notice'] {
    background: var(--_notice);
    border-color: var(--_notice-line);
  }

  [part~='table'] {
    max-inline-size: 100%;
    margin-block-end: 1em;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4em 0.75em;
    border: 1px solid var(--_line);
    text-align: start;
  }

  summary {
    padding-block: 0.6em;
    cursor: pointer;
  }
  summary > * {
    display: inline;
    margin: 0;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }

  [part~='references'] {
    padding-inline-start: 2em;
    font-size: 0.9375em;
  }
  [part~='reference']:focus {
    outline: 2px solid var(--_strong);
    outline-offset: 4px;
  }
  [part~='button'] {
    padding: 0.5em 1.1em;
    color: var(--_surface);
    background: var(--_strong);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) / 2);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  [part~='placeholder'] {
    min-block-size: 12em;
    padding: 1.25em;
    color: var(--_muted);
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
    }
  }
`;
