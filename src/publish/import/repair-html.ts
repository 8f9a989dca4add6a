import { lineOf } from '../../sources/html/dom.js';
import type { Notes } from './report.js';

const MARKER = /^[\s\u00a0]*(?:[·•o§▪–-]|(\d{1,3})[.)])[\s\u00a0]*$/;

/** Word writes titles and items of lists as paragraphs that only look so. */
export function repairWord(document: Document, notes: Notes): void {
  const title = document.querySelector('p.MsoTitle');
  if (title && !document.querySelector('h1')) replace(document, title, 'h1');
  const items = Array.from(document.querySelectorAll('p[class^="MsoListParagraph"]'));
  let list: Element | undefined;
  for (const item of items) {
    const isOrdered = takeMarker(item);
    const name = isOrdered ? 'ol' : 'ul';
    if (!list || list.nextElementSibling !== item || list.localName !== name) {
      list = document.createElement(name);
      item.before(list);
    }
    list.append(replace(document, item, 'li'));
  }
  if (items.length > 0)
    notes.doubt(
      `Word’s paragraphs with bullets or numbers, ${items.length} of them, were made items of lists`,
      lineOf(items[0]),
    );
}

/** Takes out the sign before an item. */
function takeMarker(item: Element): boolean {
  const ignored = item.querySelector('span[style*="mso-list"]');
  if (ignored) {
    ignored.remove();
    return /\d/.test(lineOf(ignored));
  }
  const first = firstWords(item);
  const marker = MARKER.exec(first?.nodeValue ?? '');
  if (first && marker) first.nodeValue = '';
  return marker?.[1] !== undefined;
}

function firstWords(node: Node): Node | undefined {
  if (node.nodeType === 3) return node.nodeValue?.trim() ? node : undefined;
  for (const child of node.childNodes) {
    const found = firstWords(child);
    if (found) return found;
  }
  return undefined;
}

/** A page without a title, such as a part of one: its first line is one if it is short. */
export function giveTitle(document: Document, notes: Notes): void {
  if (document.querySelector('h1, h2, h3, [property="og:title"]') || lineOf(document.querySelector('title')))
    return;
  const first = Array.from(document.querySelectorAll('p, div, b, strong')).find((element) => {
    const words = lineOf(element);
    return words && words.length <= 150 && lineOf(document.body).startsWith(words);
  });
  if (!first) return;
  notes.doubt(
    'the page has neither title nor heading: its first line was taken for the title',
    lineOf(first),
  );
  replace(document, first, 'h1');
}

function replace(document: Document, element: Element, name: string): Element {
  const other = document.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
