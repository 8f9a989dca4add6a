import { lineOf, read } from './dom.js';

/** What DPUB-ARIA says of the words that a page explains. */
export interface Glossary {
  /** What the word means that a link is: `<a role="doc-glossref" href="#lump">` with `<dd id="lump">` or its `<dt>`. */
  readonly meaningOf: (link: Element) => string | undefined;
  /** Whether an element lists words, each of which such a link in the text explains: an article lists them by itself. */
  readonly isList: (element: Element) => boolean;
}

const ROLE = /\bdoc-gloss(?:ref|ary)\b/;
const BACK = /\s*[↑↩⏎]\ufe0e?/g;

export function glossaryOf(root: Element): Glossary {
  const roleOf = (element: Element) => ROLE.exec(attribute(element, 'role'))?.[0];
  const meanings = new Map<string, string>();
  const linked = new Set<string>();
  const links = [...root.querySelectorAll('a[role]')].filter((link) => roleOf(link) === 'doc-glossref');
  if (links.length > 0) {
    for (const place of root.querySelectorAll('dt[id], dd[id]')) {
      const meaning = read(place, 'localName') === 'dt' ? read(place, 'nextElementSibling') : place;
      const text = lineOf(meaning).replace(BACK, '');
      if (text && meaning && read(meaning, 'localName') === 'dd') meanings.set(attribute(place, 'id'), text);
    }
  }
  const meaningOf = (link: Element) => meanings.get(attribute(link, 'href').replace(/^#/, ''));
  for (const link of links) linked.add(meaningOf(link) ?? '');

  return {
    meaningOf: (link) => (roleOf(link) === 'doc-glossref' ? meaningOf(link) : undefined),
    isList: (element) =>
      roleOf(element) === 'doc-glossary' &&
      [...element.querySelectorAll('dd')].every((it) => linked.has(lineOf(it).replace(BACK, ''))),
  };
}

const attribute = (element: Element, name: string) =>
  read(element, 'getAttribute').call(element, name)?.trim() ?? '';
