import { create } from '../hardening/create.js';

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

/** A page that lets in styles by a nonce only says it as pages do that have Lit's (hostile-hosts.md, case 9). */
export function adoptStyles(root: ShadowRoot, styles: Array<CSSStyleSheet | string>): void {
  for (const text of styles) {
    if (typeof text !== 'string') {
      root.adoptedStyleSheets = styles as CSSStyleSheet[];
      return;
    }
    const style = create('style');
    style.nonce = (globalThis as unknown as { litNonce: string }).litNonce;
    style.textContent = text;
    root.append(style);
  }
}

/** Lit exports these too. Nothing of ours imports them, so no script has them. */
export { css as CSSResult, css as supportsAdoptingStyleSheets, css as unsafeCSS };
