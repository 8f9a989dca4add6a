import { create } from '../../hardening/create.js';
import { ofDocument } from '../../hardening/of-document.js';
import { adoptReadingStyles } from './reading-styles.js';

/** What a printed card says of itself. */
export interface PrintWords {
  /** The language of these words, BCP 47. */
  readonly language: string;
  /** "Printed on May 1, 2026 from https://example.org/." */
  readonly printed: (date: string, address: string) => string;
}

/**
 * Makes a handout of a card whenever its page is printed: with the style sheet for paper, with what is folded open, and
 * with a last line that says from which address and on which day it was printed, as paper outlives both.
 * @returns what ends it, and takes the line away
 */
export function printLine(root: ShadowRoot, words: () => PrintWords): () => void {
  const window = ofDocument(root.ownerDocument, 'defaultView')!;
  const aborter = new AbortController();
  const { signal } = aborter;
  const line = create('p');
  line.setAttribute('part', 'printed');
  let opened: HTMLDetailsElement[] = [];

  const prepare = () => {
    adoptReadingStyles(root);
    const { language } = words();
    line.lang = language;
    line.textContent = words().printed(today(language), addressOf(root.ownerDocument));
    if (line.parentNode !== root) root.append(line);
    if (canShowFolded()) return;
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  };
  const restore = () => {
    for (const details of opened.splice(0)) details.open = false;
  };

  window.addEventListener('beforeprint', prepare, { signal });
  window.addEventListener('afterprint', restore, { signal });
  return () => {
    aborter.abort();
    restore();
    line.remove();
  };
}

/** Whether a style sheet can show what is folded. */
const canShowFolded = () => CSS.supports('selector(details::details-content)');

/** The page without the place in it, isolated from the direction of the words around it. */
function addressOf({ location, baseURI }: Document): string {
  const { origin, pathname, search } = new URL(/^https?:/.test(location.href) ? location.href : baseURI);
  return `\u2068${origin}${pathname}${search}\u2069`;
}

function today(language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
}
