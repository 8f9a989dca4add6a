import { collapse } from '../../../sources/html/dom.js';
import type { Lost } from '../explain.js';
import type { Notes } from '../report.js';

/** A line of copied text, without what its way here did to it. */
export interface Line {
  /** In the file, from 1. */
  number: number;
  /** Columns before the first word. */
  indent: number;
  /** Empty for a blank line. */
  text: string;
  /** It ends within a word, at a soft hyphen. */
  isBroken: boolean;
  /** A line of `===` or `---` stood below. */
  isUnderlined: boolean;
  /** What tabs divide, as in a table copied from a page. */
  cells: string[];
}

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const CONTROL = /[^\P{Cc}\t\n]/gu;
const QUOTE = /^\s*>(?:[ \t]*>)*[ \t]?/;
const RULE = /^[-=_*~#\s]{3,}$/;

export interface Lines {
  lines: Line[];
  /** What somebody wrote above the mail that they forwarded. */
  above: Lost[];
}

/** Without the `>` of quoted mail, invisible characters, and lines drawn with signs. */
export function linesOf(text: string, notes: Notes): Lines {
  const { raw, above } = unquoted(text.replace(LINE_BREAK, '\n').split('\n'), notes);
  const lines: Line[] = [];
  let invisible = 0;
  let firstInvisible: number | undefined;
  for (const [i, words] of raw.entries()) {
    const visible = words.replace(CONTROL, '').replace(INVISIBLE, '').replace(SPACE, ' ');
    const removed = words.length - visible.length;
    if (removed > 0) firstInvisible ??= i + 1;
    invisible += removed;
    if (visible.includes('\ufffd')) {
      notes.doubt('a character that could not be read (�)', collapse(visible), i + 1);
    }
    const isRule = RULE.test(visible) && visible.trim() !== '';
    if (isRule && lines.at(-1)?.text && /^\s*(?:={3,}|-{3,})\s*$/.test(visible))
      lines.at(-1)!.isUnderlined = true;
    lines.push({
      number: i + 1,
      indent: indentOf(visible),
      text: isRule ? '' : collapse(visible),
      isBroken: /\u00ad\s*$/.test(words),
      isUnderlined: false,
      cells: visible.includes('\t')
        ? visible
            .trim()
            .split(/ *\t+ */)
            .map(collapse)
        : [],
    });
  }
  if (invisible > 0) {
    const places = invisible === 1 ? 'one place' : `${invisible} places`;
    notes.doubt(`invisible characters, such as soft hyphens, were left out in ${places}`, '', firstInvisible);
  }
  return { lines, above };
}

/** Mail that was forwarded is quoted as a whole, or nearly. */
function unquoted(lines: string[], notes: Notes): { raw: string[]; above: Lost[] } {
  const filled = lines.filter((line) => line.trim());
  const quoted = filled.filter((line) => QUOTE.test(line)).length;
  if (quoted < 3 || quoted < filled.length * 0.6) return { raw: lines, above: [] };
  notes.doubt(`read as quoted mail: the “>” before ${quoted} lines was left out`, '');
  const first = lines.findIndex((line) => QUOTE.test(line));
  const above = lines.slice(0, first).map((line, i) => ({ words: collapse(line), line: i + 1 }));
  const raw = lines.map((line, i) => (i < first ? '' : line.replace(QUOTE, '')));
  return { raw, above: above.filter(({ words }) => words) };
}

function indentOf(line: string): number {
  let column = 0;
  for (const sign of line) {
    if (sign === '\t') column += 4 - (column % 4);
    else if (sign === ' ') column++;
    else break;
  }
  return column;
}
