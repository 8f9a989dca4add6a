import { parseHTML } from 'linkedom';
import { defaultTreeAdapter as tree, html as names, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Child = DefaultTreeAdapterTypes.ChildNode;

/**
 * A document for the readers of `sources/html`, as a browser's parser makes it of any HTML: parse5 decides what stands
 * where, as the standard says, and linkedom answers selectors. Comments and templates' contents, which nobody sees, stay out.
 */
export function parseHtml(html: string): Document {
  const { document } = parseHTML('<html></html>') as unknown as { document: Document };
  document.documentElement.remove();
  const stack: Array<{ children: Child[]; into: Node }> = [
    { children: parse(html).childNodes, into: document },
  ];
  // A stack of its own, since pages nest deeper than the engine's is.
  for (let open = stack.pop(); open; open = stack.pop()) {
    for (const child of open.children) {
      if (tree.isTextNode(child)) open.into.appendChild(document.createTextNode(child.value));
      if (!tree.isElementNode(child)) continue;
      const element = elementOf(document, child);
      open.into.appendChild(element);
      stack.push({ children: child.childNodes, into: element });
    }
  }
  return document;
}

function elementOf(
  document: Document,
  { tagName, namespaceURI, attrs }: DefaultTreeAdapterTypes.Element,
): Element {
  const element =
    namespaceURI === names.NS.HTML
      ? document.createElement(tagName)
      : document.createElementNS(namespaceURI, tagName);
  for (const { name, value, prefix } of attrs)
    element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
  return element;
}
