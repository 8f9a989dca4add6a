const sheets = new Map<string, CSSStyleSheet>();

/** Constructed, so that a page's `style-src` does not keep it out. */
export function adoptStyles(root: ShadowRoot, text: string): void {
  if (!('adoptedStyleSheets' in root)) return;
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
