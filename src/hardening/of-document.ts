/**
 * A property of a document. An image or a form of the page takes the place of each one that it is named after
 * (hostile-hosts.md, case 7), and MooTools that of `Document` (5), so that it is read by way of the prototype.
 */
export const ofDocument = <K extends keyof Document>(document: Document, name: K): Document[K] =>
  Reflect.get(Object.getPrototypeOf(document) as Document, name, document);
