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
      line-height: 1.25 !important;
      orphans: 2;
      widows: 2;
      /* Where a column breaks badly, Chromium would rather have the whole card on the next sheet. */
      break-before: avoid;
    }
    [part~='card'] {
      columns: 7cm;
      column-gap: 5mm;
      padding: 4pt 0 0;
      background: none;
      border: 0;
      border-block-start: 2pt solid;
      border-radius: 0;
    }
    [part~='breadcrumb'],
    [part~='backlink'],
    [part~='reading-time'],
    [part~='contents'],
    [part~='copy-link'],
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
    [part~='figure'],
    [part~='section']:has([part~='types']),
    [part~='types'],
    [part~='about'],
    [part~='rights'] {
      column-span: all;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      margin-block: 4pt 1pt;
      font-size: 9.5pt;
      break-after: avoid;
    }
    :is([part~='section'], section, summary) > :is(h2, h3, h4, h5, h6):first-child {
      font-size: 10.5pt;
    }
    /* Level with the column beside it. */
    :is([part~='brief'], :has([part~='types'])) + [part~='section'] > :first-child {
      margin-block-start: 0;
    }
    [part~='title'] {
      margin-block: 0 2pt;
      font-size: 17pt;
    }
    p,
    ul,
    ol,
    blockquote {
      max-inline-size: none;
      margin-block-end: 2.5pt;
    }
    ul,
    ol {
      padding: 0;
    }
    li {
      margin-block-end: 1.5pt;
      margin-inline-start: 1.2em;
    }
    [part~='brief'] ul {
      columns: 7cm;
      column-gap: 3mm;
    }
    [part~='brief'] li {
      break-inside: avoid;
    }
    [part~='sources'] > p {
      break-after: avoid;
    }
    [part~='byline'],
    [part~='glossary'],
    [part~='sources'] {
      font-size: 8pt;
    }
    [part~='about'],
    [part~='rights'],
    [part~='printed'] {
      font-size: 7.5pt;
      line-height: 1.2;
    }
    [part~='section']:has([part~='types']) {
      margin-block-end: 6pt;
    }
    [part~='brief'],
    [part~='type'],
    [role='note'],
    [part~='notice'] {
      margin-block: 3pt;
      padding: 2pt 6pt 3pt;
      break-inside: avoid;
    }
    [part~='types'] {
      flex-wrap: nowrap;
      gap: 6pt;
      margin: 4pt 0 2pt;
    }
    /* The more words, the wider, so that all are about as high. */
    [part~='type'] {
      flex: 1 1 auto;
      min-inline-size: 19.5%;
      max-inline-size: 49%;
      margin: 0;
      border-block-start-width: 3pt;
    }
    /* The types say more than the sentences of a map above them. */
    recurrence-map:has(+ [part~='types']) {
      --_said: none;
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
      margin-block: 3pt;
    }
    dl {
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
    dd:not(:last-child)::after {
      content: ' · ';
    }
    /* Its own words are its address. */
    a[href^='https://doi.org/']::after {
      content: none;
    }
    [part~='rights'] {
      margin-block-start: 5pt;
      padding-block-start: 3pt;
    }
    /* Small print runs on. */
    :is([part~='about'], [part~='rights']) :is(h2, h3, h4, h5, h6, p) {
      display: inline;
      font-size: inherit;
    }
    [part~='about'] {
      margin-block-start: 4pt;
    }
    :is([part~='about'], [part~='rights']) > *::after {
      content: ' ';
    }
    [part~='basis']::after {
      content: ' · ' !important;
    }
    [part~='printed'] {
      display: block;
      margin: 2pt 0 0;
      color: var(--_muted);
      overflow-wrap: anywhere;
    }
  }
`;
