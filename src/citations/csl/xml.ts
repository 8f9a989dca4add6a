import { StyleError } from './style-error.js';
import type { Attributes } from './style.js';

/** An XML element, as far as a style needs it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** Its own text, where it has no child elements. */
  readonly text: string;
}

/** What a DOM parser of any platform has in common: the browser's, or in Node one like `@xmldom/xmldom`'s. */
export type XmlParser = new () => { parseFromString(text: string, type: 'application/xml'): unknown };

interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
  readonly childNodes: ArrayLike<DomNode>;
}

const ELEMENT = 1;
/** CSL nests some 20 deep. A file that nests further is not a style, and would exhaust the stack. */
const MAX_DEPTH = 200;

/** Reads XML by the platform's parser. The result is data: nothing of it is put on a page. */
export function readXml(text: string, Parser: XmlParser | undefined): XmlElement {
  if (!Parser) {
    throw new StyleError('There is no DOMParser here to read XML with: pass one, as `@xmldom/xmldom` has.');
  }
  let root: DomNode | null | undefined;
  try {
    const document = new Parser().parseFromString(text, 'application/xml') as {
      documentElement?: DomNode | null;
      getElementsByTagName(name: string): ArrayLike<DomNode>;
    };
    root = document.getElementsByTagName('parsererror').length > 0 ? null : document.documentElement;
  } catch (error) {
    throw new StyleError(`This cannot be read as XML: ${(error as Error).message}`);
  }
  if (!root)
    throw new StyleError('This is not well-formed XML: check that the address leads to a .csl file.');
  return elementOf(root, 0);
}

function elementOf(node: DomNode, depth: number): XmlElement {
  if (depth > MAX_DEPTH) throw new StyleError(`Elements are nested deeper than ${MAX_DEPTH}.`);
  const children = Array.from(node.childNodes).filter(({ nodeType }) => nodeType === ELEMENT);
  return {
    name: node.localName ?? '',
    attributes: Object.fromEntries(Array.from(node.attributes ?? [], ({ name, value }) => [name, value])),
    children: children.map((child) => elementOf(child, depth + 1)),
    text: children.length > 0 ? '' : (node.textContent ?? ''),
  };
}
