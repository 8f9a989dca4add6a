/**
 * For the styles of a chunk: gives a function that adds them to a shadow root, once. They are constructed, so that a
 * page's `style-src` does not keep them out; a browser that cannot do that shows things as it draws them itself.
 */
export function sheetOf(text: string): (root: ShadowRoot) => void {
  let sheet: CSSStyleSheet | undefined;
  return (root) => {
    try {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
      }
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    } catch {
      // Safari before 16.4.
    }
  };
}
