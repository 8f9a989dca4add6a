/**
 * Lit's `css` for the scripts that a page loads, where it takes the place of Lit's own: ours have no expressions, so a
 * style sheet is the text itself. Safari before 16.4 can construct none, and gets a `<style>`.
 */
export function css([text]: TemplateStringsArray): CSSStyleSheet | string {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text!);
    return sheet;
  } catch {
    return text!;
  }
}

export const getCompatibleStyle = <Style>(style: Style): Style => style;

export function adoptStyles(root: ShadowRoot, styles: Array<CSSStyleSheet | string>): void {
  if (root.adoptedStyleSheets) {
    root.adoptedStyleSheets = styles as CSSStyleSheet[];
    return;
  }
  for (const text of styles) {
    const style = document.createElement('style');
    style.textContent = text as string;
    root.append(style);
  }
}

/** Lit exports these too. Nothing of ours imports them, so no script has them. */
export { css as CSSResult, css as supportsAdoptingStyleSheets, css as unsafeCSS };
