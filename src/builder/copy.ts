import type { Piece } from '../snippets/pieces.js';

/** @returns whether the browser took it: it may be asked to refuse */
export async function copyPiece({ text, html }: Pick<Piece, 'text' | 'html'>): Promise<boolean> {
  const { clipboard } = navigator;
  try {
    if (html === undefined) await clipboard.writeText(text);
    else {
      const blob = (type: string, content: string) => new Blob([content], { type });
      await clipboard.write([
        new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}
