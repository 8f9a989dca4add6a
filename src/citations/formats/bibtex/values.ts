import { MONTHS, monthOf } from '../dates.js';
import type { Cursor } from './cursor.js';
import { readUntil, skipSpace } from './delimited.js';

/** Reads the values of fields, and fills in what @string abbreviates. */
export class Values {
  readonly #strings = new Map(MONTHS.map((month) => [month.slice(0, 3), month]));
  readonly #cursor: Cursor;
  /** An abbreviation of abbreviations may double at every step. */
  #affordable: number;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
    this.#affordable = cursor.text.length + 100_000;
  }

  define(name: string, value: string): void {
    this.#strings.set(name, value);
  }

  /** Parts in braces or quotes, numbers and abbreviations, with # between; undefined if one is missing or not closed. */
  read(onUnknown: (name: string) => void): string | undefined {
    const cursor = this.#cursor;
    let value = '';
    do {
      skipSpace(cursor);
      const open = cursor.take(/[{"]/y);
      const part = open ? readUntil(cursor, open === '{' ? '}' : open) : cursor.take(/[^\s,#{}"()=%@]+/y);
      if (part === undefined || !(open || part)) return undefined;
      value += open || /^\d+$/.test(part) ? part : this.#expand(part, onUnknown);
      skipSpace(cursor);
    } while (cursor.take(/#/y));
    return value;
  }

  #expand(name: string, onUnknown: (name: string) => void): string {
    const string = this.#strings.get(name.toLowerCase());
    if (string === undefined && !monthOf(name)) onUnknown(name);
    this.#affordable -= string?.length ?? 0;
    return (this.#affordable > 0 ? string : undefined) ?? name;
  }
}
