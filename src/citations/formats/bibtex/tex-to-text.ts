import type { TextKind } from '../fields.js';
import { Cursor } from './cursor.js';
import { readUntil } from './delimited.js';
import { RichText } from './rich-text.js';
import { ACCENTS, formatCommands, LIGATURES, SPACES, switches, SYMBOLS } from './symbols.js';

/** What TeX would print, as text. Goes over the characters once, however deep the groups are. */
export function texToText(tex: string, kind: TextKind): string {
  const cursor = new Cursor(tex);
  const text = new RichText();
  const hasTags = kind === 'title' || kind === 'rich';
  const whole = kind === 'title' && holdsAllWords(tex);
  // The last of an odd number of dollars is a price.
  let dollars = (tex.match(/\\[^]|\$/g) ?? []).filter((mark) => mark === '$').length & ~1;
  let inMath = false;

  for (let mark; (mark = cursor.take(kind === 'verbatim' ? /[{}\\]|[^\\{}]+/y : TOKEN));) {
    if (mark === '{') {
      text.open(kind === 'title' && !inMath && cursor.next !== '\\' && !(whole && cursor.at === 1));
    } else if (mark === '}') text.close();
    else if (mark === '\\') readCommand();
    else if (mark === '$' && dollars > 0) {
      dollars--;
      inMath = !inMath;
    } else if (inMath && (mark === '^' || mark === '_')) {
      cursor.take(/\s+/y);
      text.tags = hasTags ? formatCommands.get(mark) : undefined;
    } else text.emit(LIGATURES.get(mark) ?? (/^\s/.test(mark) ? ' ' : mark));
  }
  return text.toString();

  function readCommand(): void {
    const name = cursor.take(/[a-z]+|[^]/iuy);
    const isWord = /^[a-z]/i.test(name);
    // In mathematics TeX makes the spaces; people write them.
    if (isWord) cursor.take(inMath ? /\*/y : /\*?\s*/y);
    const format = isWord && formatCommands.get(name);
    const change = switches.get(name);
    const hasArgument = cursor.next === '{';
    if (ACCENTS.has(name) && kind !== 'verbatim' && (!isWord || /[a-z\\{]/i.test(cursor.next))) {
      cursor.take(/\s+/y);
      text.accent = name;
    } else if (format) text.tags = hasTags || !format[0].startsWith('<') ? format : undefined;
    else if (change) {
      if (hasTags) text.begin(change);
    } else if (!isWord) text.emit(SPACES.get(name) ?? name);
    else if (SYMBOLS.has(name)) text.emit(SYMBOLS.get(name)!);
    else if (hasArgument && /^(?:href|noopsort)$/.test(name)) {
      cursor.at++;
      readUntil(cursor, '}');
    }
    // Of a command that is not known the argument is kept, or else its name: \LaTeX.
    else if (!hasArgument && !/^(?:relax|protect|url|text|mathrm)$/.test(name)) text.emit(name);
  }
}

const TOKEN = /``|[{}\\$^_~`]|-{1,3}|''?|\s+|[^\s{}\\$^_~`'-]+/y;

/** Braces around a title of several words say nothing of any of them: some programs put them around every title. */
export function holdsAllWords(tex: string): boolean {
  if (!tex.startsWith('{') || !tex.endsWith('}') || !/\s/.test(tex)) return false;
  let depth = 0;
  for (let i = 0; i < tex.length - 1; i++) {
    if (tex[i] === '{') depth++;
    else if (tex[i] === '}' && --depth === 0) return false;
  }
  return true;
}
