import type { Report } from '../problem.js';

/** An entry as it stands in the file: its fields are TeX, with abbreviations filled in. */
export interface BibEntry {
  readonly type: string;
  readonly key: string;
  readonly offset: number;
  readonly fields: Map<string, string>;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The entries of a BibTeX file. What stands between them is a comment, and so are lines that begin with `%`. An entry
 * that is not closed ends where a line begins the next, so that it costs none but itself.
 */
export function scanBibtex(text: string, report: Report): BibEntry[] {
  const entries: BibEntry[] = [];
  const strings = new Map(MONTHS.map((month) => [month, month]));
  // An abbreviation of abbreviations may double at every step.
  let expandable = text.length + 100_000;
  let at = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const skipSpace = () => {
    while (match(/\s+|%.*/y));
  };

  /** What stands before the delimiter that closes the one behind us; undefined if none does. */
  const readUntil = (close: string): string | undefined => {
    const start = at;
    let depth = 0;
    for (
      let found;
      (found = match(/["{}()]|^@[a-z]\w{0,30}[ \t]*[{(][^\s"#%{}()=,]{0,200}[ \t]*[,=\n]/gim));
    ) {
      const [mark] = found;
      if (mark === close && depth === 0) return text.slice(start, found.index);
      if (mark === '{') depth++;
      else if (mark === '}' && depth > 0) depth--;
      else if (mark.startsWith('@')) {
        at = found.index;
        return undefined;
      }
    }
    at = text.length;
    return undefined;
  };

  const readValue = (entry: string, offset: number): string | undefined => {
    let value = '';
    do {
      skipSpace();
      const open = match(/[{"]/y)?.[0];
      const part = open ? readUntil(open === '{' ? '}' : '"') : match(/[^\s,#{}"()=%@]+/y)?.[0];
      if (part === undefined) return undefined;
      if (open || /^\d+$/.test(part)) value += part;
      else {
        const string = strings.get(part.toLowerCase());
        if (string === undefined) {
          report(
            offset,
            `“${entry}” uses the abbreviation “${part.slice(0, 60)}”, which no @string defines: put it in braces if it is text.`,
          );
        }
        expandable -= string?.length ?? 0;
        value += (expandable > 0 && string) || part;
      }
      skipSpace();
    } while (match(/#/y));
    return value;
  };

  /** The fields up to the end of the entry. What is no field is reported once and stepped over. */
  const readFields = (name: string, offset: number, close: string): Map<string, string> => {
    const fields = new Map<string, string>();
    let faults = 0;
    const fault = (message: string) => {
      if (faults++ === 0) report(offset, message);
    };
    for (;;) {
      skipSpace();
      if (match(/,+/y)) continue;
      const begin = at;
      const field = match(/[^\s=,{}()"#%@]+/y)?.[0];
      if (!field) {
        const mark = text[at] ?? '';
        if (mark === close) return (at++, fields);
        if (!mark || mark === '@') {
          fault(
            `“${name}” is not closed: put “${close}” after its last field. The fields before that are kept.`,
          );
          return fields;
        }
        fault(
          `“${name}” has “${mark}” where the name of a field should be: write its fields as name = {value}, with commas between.`,
        );
        at++;
        continue;
      }
      skipSpace();
      if (!match(/=/y)) {
        fault(
          `“${name}” has “${field.slice(0, 60)}” without “=”: write name = {value}, with commas between.`,
        );
        continue;
      }
      const value = readValue(name, offset);
      if (value === undefined) {
        fault(
          `“${name}”: the value of “${field.slice(0, 60)}” is missing or not closed: put it in braces. The other fields are kept.`,
        );
        if (at === begin) at++;
      } else if (!fields.has(field.toLowerCase())) fields.set(field.toLowerCase(), value);
    }
  };

  for (let start; (start = match(/^[ \t]*%.*|@\s*([a-z][\w-]*)\s*([{(])/gim));) {
    const [, word, open] = start;
    if (!word) continue;
    const offset = start.index;
    const type = word.toLowerCase();
    const close = open === '{' ? '}' : ')';
    if (type === 'comment' || type === 'preamble') {
      const inside = at;
      // A comment need not be closed: BibTeX itself ends it at once.
      if (readUntil(close) === undefined && type === 'comment') at = inside;
    } else if (type === 'string') {
      for (const [name, value] of readFields('@string', offset, close)) strings.set(name, value);
    } else {
      skipSpace();
      const begin = at;
      let key = match(/[^,={}"\n]{0,300}/y)![0].trim();
      if (text[at] === '=') [key, at] = ['', begin];
      else if (close === ')' && key.endsWith(')') && text[at] !== ',') [key, at] = [key.slice(0, -1), at - 1];
      entries.push({ type, key, offset, fields: readFields(key || `@${word}`, offset, close) });
    }
  }
  return entries;
}
