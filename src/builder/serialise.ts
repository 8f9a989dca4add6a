import { markup, Markup } from '../snippets/markup.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Elements of HTML that never have anything in them. */
const EMPTY = /^(?:br|hr|img|wbr)$/;

/**
 * A drawn card as text: well-formed as XML, and as HTML the same. Without what only a script that goes on from there
 * would need, and without its slots.
 */
export const serialise = (node: Node): Markup =>
  new Markup(
    write(node)
      .text.replace(/[\t\n\r ]+/g, ' ')
      .trim(),
  );

function write(node: Node): Markup {
  if (node.nodeType === Node.TEXT_NODE) return markup`${(node as Text).data}`;
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).localName === 'slot') return markup``;
  const { localName, namespaceURI, attributes, childNodes } = node as Element;
  const start = markup`${new Markup(localName)}${Array.from(attributes, ({ name, value }) => markup` ${new Markup(name)}="${value}"`)}`;
  const isEmpty = namespaceURI === SVG ? childNodes.length === 0 : EMPTY.test(localName);
  return isEmpty
    ? markup`<${start}/>`
    : markup`<${start}>${Array.from(childNodes, write)}</${new Markup(localName)}>`;
}
