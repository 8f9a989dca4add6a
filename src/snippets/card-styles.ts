/**
 * Where no script runs: a button does nothing, no figure comes that room is kept for, and on paper what is folded is open
 * and addresses are written out.
 */
const INERT = `
  :host(:not(:defined)) button { display: none; }
  @media (scripting: none) { [part~="figure"]::before { display: none; } }
  @media print {
    details::details-content { content-visibility: visible; }
    a[href^="http"]::after { content: " (" attr(href) ")"; }
  }`;

/**
 * The styles of a card that comes with its page, before any script, for its shadow root.
 * @param css those of the element and of what it draws, for which no sheet is adopted yet
 */
export const cardStyles = (css: string): string => minify(css + INERT);

/** A space before a colon may stand for a descendant, so it stays. No sign in it has a meaning in XML. */
const minify = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
