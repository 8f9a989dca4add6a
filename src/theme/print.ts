const css = String.raw;

/**
 * A card as a handout, as text: it comes with what nobody needs at once, without Lit. Black on white whatever the theme,
 * in two columns where the paper is wide enough for them, and with nothing on it that a finger cannot use.
 *
 * What is printed of a page where no script has run, `snippets/card-styles.ts` opens and writes out.
 */
export const printStyles = css`
  [part~='printed'] {
    display: none;
  }
  @media print {
    :host {
      --_text: #000 !important;
      --_strong: #000 !important;
      --_muted: #333 !important;
      --_line: #999 !important;
      --_surface: #fff !important;
      --_tint: transparent !important;
      --_inner-radius: 1.5mm !important;
      color-scheme: light !important;
      font-size: 9.5pt !important;
      line-height: 1.38 !important;
      orphans: 3;
      widows: 3;
    }
    [part~='card'] {
      columns: 7cm;
      column-gap: 8mm;
      padding: 7pt 0 0;
      background: none;
      border: 0;
      border-block-start: 2.5pt solid;
      border-radius: 0;
    }
    [part~='breadcrumb'],
    [part~='backlink'],
    [part~='citation-card'],
    button,
    select,
    input {
      display: none !important;
    }
    [part~='title'],
    [part~='byline'],
    [part~='notice'],
    [part~='brief'],
    [part~='section']:has([part~='types']),
    [part~='types'],
    [part~='rights'] {
      column-span: all;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      margin-block: 10pt 2pt;
      font-size: 10pt;
      break-after: avoid;
    }
    :is([part~='section'], section, summary) > :is(h2, h3, h4, h5, h6):first-child {
      font-size: 12pt;
    }
    /* Level with the column beside it. */
    :is([part~='brief'], :has([part~='types'])) + [part~='section'] > :first-child {
      margin-block-start: 0;
    }
    [part~='title'] {
      margin-block: 0 4pt;
      font-size: 22pt;
    }
    p,
    ul,
    ol,
    blockquote {
      max-inline-size: none;
      margin-block-end: 5pt;
    }
    li {
      margin-block-end: 2pt;
    }
    [part~='byline'],
    [part~='about'],
    [part~='sources'] {
      font-size: 8pt;
    }
    [part~='rights'],
    [part~='printed'] {
      font-size: 7.5pt;
    }
    [part~='section']:has([part~='types']) {
      margin-block-end: 10pt;
      break-inside: avoid;
    }
    [part~='brief'],
    [part~='type'],
    [role='note'],
    [part~='notice'] {
      margin-block: 7pt;
      padding: 6pt 8pt;
      break-inside: avoid;
    }
    [part~='types'] {
      flex-wrap: nowrap;
      gap: 9pt;
      margin: 6pt 0 2pt;
    }
    [part~='type'] {
      flex: 1 1 0;
      margin: 0;
      border-block-start-width: 3pt;
    }
    [part~='reference'],
    figure,
    tr,
    img,
    svg {
      break-inside: avoid;
    }
    figure,
    img,
    svg {
      max-block-size: 9cm;
    }
    /* Folded is nothing here, so neither is the line of a fold. */
    details::details-content {
      content-visibility: visible;
    }
    details {
      border: 0;
    }
    summary {
      padding: 0;
      list-style: none;
      break-after: avoid;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.9em;
    }
    [part~='figure']::before {
      display: none;
    }
    [part~='figure'] {
      --explainer-font-size: 7pt;
      max-inline-size: none;
      margin-block: 4pt;
    }
    dl {
      columns: 2;
      margin: 0;
    }
    dt,
    dd {
      display: inline;
      margin: 0;
    }
    dt::after {
      content: ': ';
    }
    dd::after {
      content: '\A';
      white-space: pre;
    }
    /* Its own words are its address. */
    a[href^='https://doi.org/']::after {
      content: none;
    }
    [part~='rights'] {
      margin-block-start: 8pt;
      padding-block-start: 5pt;
    }
    [part~='rights'] p {
      margin-block-end: 1pt;
    }
    [part~='printed'] {
      display: block;
      margin: 6pt 0 0;
      padding-block-start: 5pt;
      border-block-start: 1px solid var(--_line);
      color: var(--_muted);
      overflow-wrap: anywhere;
    }
  }
`;
