import type { Entry } from '../../article/article.js';
import { runsToHtml, runsToText } from '../../citations/runs.js';

/** Entries as plain text, one a line; several of an ordered list with their numbers. */
export function toText(entries: readonly Entry[], numbered: boolean): string {
  const isList = numbered && entries.length > 1;
  return entries.map(({ runs }, i) => `${isList ? `${i + 1}. ` : ''}${runsToText(runs)}`).join('\n');
}

function toHtml(entries: readonly Entry[], numbered: boolean): string {
  const isList = numbered && entries.length > 1;
  const tag = isList ? 'li' : 'p';
  const items = entries.map(({ runs }) => `<${tag}>${runsToHtml(runs)}</${tag}>`).join('');
  return isList ? `<ol>${items}</ol>` : items;
}

/** Puts entries on the clipboard, as plain and as rich text. Answers whether the browser and the reader allowed it. */
export async function copyReferences(entries: readonly Entry[], numbered: boolean): Promise<boolean> {
  const text = toText(entries, numbered);
  const blob = (type: string, data: string) => ({ [type]: new Blob([data], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', toHtml(entries, numbered)) }),
    ]);
    return true;
  } catch {
    // Not every browser takes rich text.
  }
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
