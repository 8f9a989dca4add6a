import { ofDocument } from '../hardening/of-document.js';

/**
 * For the styles of a chunk: gives a function that adds them to a shadow root, once. They are constructed, so that a
 * page's `style-src` does not keep them out; a browser that cannot do that shows things as it draws them itself. A sheet
 * is of one document, and a page may have moved the root's host into another.
 */
export function sheetOf(text: string): (root: ShadowRoot) => void {
  const sheets = new WeakMap<Document, CSSStyleSheet>();
  return (root) => {
    const { ownerDocument: document } = root;
    try {
      let sheet = sheets.get(document);
      if (!sheet) {
        const { CSSStyleSheet } = ofDocument(document, 'defaultView') as Window & typeof globalThis;
        sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        sheets.set(document, sheet);
      }
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    } catch {
      // Safari before 16.4.
    }
  };
}
