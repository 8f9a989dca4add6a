import type { Report } from '../problem.js';
import type { BibEntry } from './scan.js';

/** The TeX of a field of an entry, or of an entry that it takes fields from. */
export type Field = (name: string) => string | undefined;

/** What an entry does not take from the one that it names by `crossref`. */
const OWN = /^(?:(?:sub|short)?title|doi|url|abstract|keywords|pages|entrysubtype)$/;
/** What stands in another has that one's title as that of its book. */
const PART = /^(?:in|supp|bookin|conference)/;
const OF_BOOK: Readonly<Record<string, string>> = { booktitle: 'title', booksubtitle: 'subtitle' };

/** Finds the fields of an entry: its own, those of the entry that it stands in, those of BibLaTeX's @xdata. */
export function inheritance(entries: readonly BibEntry[], report: Report): (entry: BibEntry) => Field {
  const byKey = new Map([...entries].reverse().map((entry) => [entry.key.toLowerCase(), entry]));
  // What many take from one is read as often as they are many.
  let affordable = 1_000_000;
  const take = (value: string | undefined) => {
    affordable -= value?.length ?? 0;
    return affordable > 0 ? value : undefined;
  };

  return ({ type, key, offset, fields }) => {
    const find = (name: string) =>
      (fields.get(name) ?? '').split(',').flatMap((word) => {
        const id = word.trim().toLowerCase();
        const found = byKey.get(id);
        if (id && !found) {
          report(offset, `“${key}” takes fields from “${id}”, which is not in this file: add that entry.`);
        }
        return found ?? [];
      });
    const data = find('xdata');
    const [book] = find('crossref');
    const inherit = (name: string) => {
      const ofBook = PART.test(type) && OF_BOOK[name];
      const title = ofBook ? book?.fields.get(ofBook) : undefined;
      return title ?? (OWN.test(name) ? undefined : book?.fields.get(name));
    };
    return (name) =>
      fields.get(name) ??
      take(inherit(name) ?? data.map((entry) => entry.fields.get(name)).find((value) => value !== undefined));
  };
}
