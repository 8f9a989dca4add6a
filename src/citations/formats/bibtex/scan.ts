import type { Report } from '../problem.js';
import { Cursor } from './cursor.js';
import { readUntil, skipSpace } from './delimited.js';
import { Values } from './values.js';

/** An entry as it stands in the file: its fields are TeX, with abbreviations filled in. */
export interface BibEntry {
  readonly type: string;
  readonly key: string;
  readonly offset: number;
  readonly fields: ReadonlyMap<string, string>;
}

/** The entries of a BibTeX file. What stands between them is a comment, and so are lines that begin with `%`. */
export function scanBibtex(text: string, report: Report): BibEntry[] {
  const entries: BibEntry[] = [];
  const cursor = new Cursor(text);
  const values = new Values(cursor);
  for (let start; (start = cursor.find(/^[ \t]*%.*|@\s*([a-z][\w-]*)\s*([{(])/gim));) {
    const [, word, open] = start;
    if (!word) continue;
    const type = word.toLowerCase();
    const close = open === '{' ? '}' : ')';
    if (type === 'comment' || type === 'preamble') {
      const inside = cursor.at;
      // A comment need not be closed: BibTeX itself ends it at once.
      if (readUntil(cursor, close) === undefined && type === 'comment') cursor.at = inside;
      continue;
    }
    const key = type === 'string' ? '' : readKey(cursor, close);
    const fields = readFields(cursor, values, close, (fault) =>
      report(start.index, `In “${key || `@${word}`}” ${fault}`),
    );
    if (type === 'string') fields.forEach((value, name) => values.define(name, value));
    else entries.push({ type, key, offset: start.index, fields });
  }
  return entries;
}

/** The key of an entry; nothing if it begins with a field. */
function readKey(cursor: Cursor, close: string): string {
  skipSpace(cursor);
  const begin = cursor.at;
  const key = cursor.take(/[^,={}"\n]{0,300}/y).trim();
  if (cursor.next === '=') {
    cursor.at = begin;
    return '';
  }
  if (close !== ')' || !key.endsWith(')') || cursor.next === ',') return key;
  cursor.at--;
  return key.slice(0, -1);
}

/** The fields up to the end of the entry. What is no field is reported once and stepped over. */
function readFields(
  cursor: Cursor,
  values: Values,
  close: string,
  report: (fault: string) => void,
): Map<string, string> {
  const fields = new Map<string, string>();
  let isReported = false;
  const fault = (message: string) => {
    if (!isReported) report(message);
    isReported = true;
  };
  for (;;) {
    while (cursor.find(/[\s,]+|%.*/y));
    const name = cursor.take(/[^\s=,{}()"#%@]+/y);
    if (name) {
      readField(name);
      continue;
    }
    const mark = cursor.next;
    if (mark === close) {
      cursor.at++;
      return fields;
    }
    if (!mark || mark === '@') {
      fault(`the last field is not followed by “${close}”: add it. What stands before that is kept.`);
      return fields;
    }
    fault(`“${mark}” stands where the name of a field should be: write name = {value}, with commas between.`);
    cursor.at++;
    if (mark === '{' || mark === '"') readUntil(cursor, mark === '{' ? '}' : mark);
  }

  function readField(name: string): void {
    const shown = name.slice(0, 60);
    skipSpace(cursor);
    if (!cursor.take(/=/y)) {
      fault(`“${shown}” has no “=” behind it: write name = {value}, with commas between.`);
      if (!/["{]/.test(cursor.next)) return;
    }
    const value = values.read((unknown) =>
      report(
        `“${unknown.slice(0, 60)}” is an abbreviation that no @string defines: if it is text, put braces around it.`,
      ),
    );
    const field = name.toLowerCase();
    if (value === undefined)
      fault(
        `the value of “${shown}” is missing or not closed: put braces around it. The other fields are kept.`,
      );
    else if (!fields.has(field)) fields.set(field, value);
  }
}
