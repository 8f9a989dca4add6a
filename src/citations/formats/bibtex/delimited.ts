import type { Cursor } from './cursor.js';

/**
 * What stands before the delimiter that closes the one behind the cursor. A line that begins as an entry does ends the
 * search, so that what is not closed costs no entry but its own.
 */
export function readUntil(cursor: Cursor, close: string): string | undefined {
  const start = cursor.at;
  let depth = 0;
  for (let found; (found = cursor.find(MARK));) {
    const [mark] = found;
    if (mark === close && depth === 0) return cursor.text.slice(start, found.index);
    if (mark === '{') depth++;
    else if (mark === '}' && depth > 0) depth--;
    else if (mark.startsWith('@')) {
      cursor.at = found.index;
      return undefined;
    }
  }
  cursor.at = cursor.text.length;
  return undefined;
}

const MARK = /["{})]|^@[a-z]\w{0,30}[ \t]*[{(][^\s"#%{}()=,]{0,200}[ \t]*[,=\n]/gim;

/** Spaces, and comments to the end of a line. */
export function skipSpace(cursor: Cursor): void {
  while (cursor.find(/\s+|%.*/y));
}
