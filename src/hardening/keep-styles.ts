import type { ReactiveControllerHost } from 'lit';
import { ofDocument } from './of-document.js';

/** Sheets in other documents than their own, by the document and by what they are a copy of. */
const copies = new WeakMap<Document, WeakMap<CSSStyleSheet, CSSStyleSheet>>();

/**
 * Gives a host its style sheets again when a page moves it into another document (hostile-hosts.md, case 14): browsers
 * drop them then, as a constructed sheet is of one document only.
 */
export function keepStyles(host: ReactiveControllerHost & HTMLElement): void {
  const home = host.ownerDocument;
  let last = home;
  let kept: readonly CSSStyleSheet[] = [];
  const keep = (): void => {
    if (host.ownerDocument === home) kept = [...(host.shadowRoot?.adoptedStyleSheets ?? [])];
  };
  // What is drawn already has its sheets.
  keep();
  host.addController({
    hostUpdated: keep,
    hostConnected() {
      const { ownerDocument: document } = host;
      if (document === last) return;
      last = document;
      const isHome = document === home;
      if (kept.length > 0)
        host.shadowRoot!.adoptedStyleSheets = kept.map((sheet) => (isHome ? sheet : copyOf(sheet, document)));
    },
  });
}

function copyOf(sheet: CSSStyleSheet, document: Document): CSSStyleSheet {
  const known = copies.get(document) ?? new WeakMap<CSSStyleSheet, CSSStyleSheet>();
  copies.set(document, known);
  let copy = known.get(sheet);
  if (!copy) {
    const { CSSStyleSheet } = ofDocument(document, 'defaultView') as Window & typeof globalThis;
    copy = new CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    known.set(sheet, copy);
  }
  return copy;
}
