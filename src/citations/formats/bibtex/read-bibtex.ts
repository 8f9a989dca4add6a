import type { Found, Report } from '../problem.js';
import { scanBibtex, type BibEntry } from './scan.js';
import { toCsl, type Field } from './to-csl.js';

/** What an entry does not take from the one that it names by `crossref`. */
const OWN =
  /^(?:title|subtitle|shorttitle|titleaddon|doi|url|abstract|keywords|pages|crossref|xdata|entrysubtype)$/;
/** The entry that stands in another has that one's title as that of its book. */
const INHERITED: Readonly<Record<string, string>> = { booktitle: 'title', booksubtitle: 'subtitle' };

/** BibTeX and BibLaTeX. */
export function readBibtex(text: string, report: Report): Found[] {
  const entries = scanBibtex(text, report);
  const byKey = new Map<string, BibEntry>();
  for (const entry of [...entries].reverse()) byKey.set(entry.key.toLowerCase(), entry);
  // A large parent of many children would be read as often.
  let inheritable = text.length + 100_000;

  const fieldsOf = (entry: BibEntry): Field => {
    const crossref = entry.fields.get('crossref')?.trim().toLowerCase();
    const parent = crossref === undefined ? undefined : byKey.get(crossref);
    if (crossref !== undefined && (!parent || parent === entry)) {
      report(
        entry.offset,
        `“${entry.key}” refers to “${crossref}”, which is not in the file: add that entry.`,
      );
    }
    return (name) => {
      const own = entry.fields.get(name);
      if (own !== undefined || !parent || parent === entry) return own;
      const isPart = cslIsPart(entry.type);
      const inherited = parent.fields.get((isPart && INHERITED[name]) || name);
      if (inherited === undefined || (OWN.test(name) && !INHERITED[name])) return undefined;
      inheritable -= inherited.length;
      return inheritable > 0 ? inherited : undefined;
    };
  };

  return entries.flatMap((entry) => {
    if (entry.type === 'xdata' || entry.type === 'set') return [];
    if (entry.fields.size === 0) {
      report(
        entry.offset,
        `@${entry.type} “${entry.key}” has no fields, so it is left out: give it a title at least.`,
      );
      return [];
    }
    return [{ item: toCsl(entry.type, fieldsOf(entry)), id: entry.key, offset: entry.offset }];
  });
}

const cslIsPart = (type: string): boolean => /^(?:in|supp|bookin|conference)/.test(type);
