import type { Found, Report } from '../problem.js';
import { inheritance } from './inherit.js';
import { scanBibtex } from './scan.js';
import { toCsl } from './to-csl.js';

/** BibTeX and BibLaTeX. */
export function readBibtex(text: string, report: Report): Found[] {
  const entries = scanBibtex(text, report);
  const fieldsOf = inheritance(entries, report);
  return entries.flatMap((entry) => {
    const { type, key, offset, fields } = entry;
    if (/^(?:xdata|set)$/.test(type)) return [];
    if (fields.size > 0) return [{ item: toCsl(type, fieldsOf(entry)), id: key, offset }];
    report(offset, `@${type} “${key}” has no fields, so it is left out: give it a title at least.`);
    return [];
  });
}
