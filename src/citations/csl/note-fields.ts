import type { CslItem } from '../../article/article.js';

/** A variable and its value on a line of its own, as reference managers keep what they have no field for. */
const LINE = /^([A-Za-z][A-Za-z-]*):(.+)$/;
const IN_CAPITALS = /^(DOI|ISBN|ISSN|PMC?ID|URL)$/i;
const NAMES =
  /^(author|chair|collection-editor|compiler|composer|container-author|contributor|curator|director|editor|editor-translator|editorial-director|executive-producer|guest|host|illustrator|interviewer|narrator|organizer|original-author|performer|producer|recipient|reviewed-author|script-writer|series-creator|translator)$/;
const DATES = /^(accessed|available-date|event-date|issued|original-date|submitted)$/;

/**
 * Reads variables from the lines that a note begins with, such as “PMID: 123” or “reviewed-author: Hall || W. C.”, for
 * those that the item does not have.
 */
export function withNoteFields(item: CslItem): CslItem {
  const { note } = item as { readonly note?: unknown };
  if (typeof note !== 'string' || !note.includes(':')) return item;
  const fields: Record<string, unknown> = {};
  for (const line of note.split('\n')) {
    const match = LINE.exec(line.trim());
    // The first line of prose ends them.
    if (!match) break;
    const name = IN_CAPITALS.test(match[1]!) ? match[1]!.toUpperCase() : match[1]!.toLowerCase();
    const value = match[2]!.trim();
    if (NAMES.test(name)) fields[name] = [...((fields[name] as unknown[] | undefined) ?? []), nameOf(value)];
    else fields[name] = DATES.test(name) ? { raw: value } : value;
  }
  return { ...fields, ...item };
}

function nameOf(value: string): object {
  const [family, given] = value.split('||').map((it) => it.trim());
  return given === undefined ? { literal: value } : { family, given };
}
