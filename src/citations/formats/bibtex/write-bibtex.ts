import type { CslItem } from '../../../article/article.js';
import { textOf, type CslRecord } from '../csl-record.js';
import { keyFor, uniqueIds } from '../keys.js';
import { bibtexTypeOf } from '../types.js';
import { daysOf, isDate, toEdtf, wordsOf } from '../write-date.js';
import { fields, type FieldKind } from './fields.js';
import { escapeTex, richToTex } from './text-to-tex.js';
import { cslTypeFor } from './to-csl.js';
import { namesToTex } from './write-names.js';

/** BibTeX, with BibLaTeX's fields for what plain BibTeX has none for. An id that BibTeX can have for a key is the key. */
export function writeBibtex(items: readonly CslItem[]): string {
  const unique = uniqueIds();
  return items.map((item) => writeEntry(item as CslRecord, unique)).join('\n');
}

function writeEntry(item: CslRecord, unique: (id: string) => string): string {
  const id = textOf(item.id);
  const key = unique(/^[a-z][\w:.+/-]{0,80}$/i.test(id) ? id : keyFor(item));
  const type = entryType(item);
  const entries = new Map<string, string>();
  for (const { variable, kind, names } of fields) {
    const tex = toTex(item[variable], kind);
    if (tex) entries.set(nameFor(variable, names[0], item.type, type), tex);
  }
  const number = textOf(item.issue) || textOf(item.number) || textOf(item['collection-number']);
  if (number) entries.set('number', escapeTex(number));
  writeIssued(item, entries);
  writeArchive(item, entries);
  const field = (name: string) => entries.get(name);
  const read = cslTypeFor(type, field, item);
  if (read !== item.type)
    entries.set('entrysubtype', textOf(item.type).replace(/^article-(?=magazine|newspaper)/, ''));
  const lines = [...entries].map(([name, tex]) => `  ${name} = ${name === 'month' ? tex : `{${tex}}`},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** A thesis is a PhD's or a master's by its entry's type; plain BibTeX prints another `type` in its place. */
function entryType({ type, genre }: CslRecord): string {
  if (type !== 'thesis') return bibtexTypeOf(type);
  if (!genre) return 'thesis';
  return /master/i.test(genre) ? 'mastersthesis' : 'phdthesis';
}

/** The field of plain BibTeX, where it has several for one variable. */
function nameFor(variable: string, name: string, cslType: string, type: string): string {
  if (variable === 'container-title') return type === 'article' ? 'journal' : 'booktitle';
  if (variable === 'publisher' && type === 'techreport') return 'institution';
  if (variable === 'publisher' && cslType === 'thesis') return 'school';
  return variable === 'publisher-place' ? 'address' : name;
}

function toTex(value: unknown, kind: FieldKind): string {
  if (kind === 'names') return namesToTex(value);
  if (kind === 'date') return isDate(value) ? toEdtf(value) || escapeTex(wordsOf(value)) : '';
  const text = textOf(value);
  if (kind === 'pages')
    return escapeTex(text.replace(/[–—]/g, '-')).replaceAll('-', '--').replaceAll('--{}--', '--');
  if (kind === 'verbatim') return /[\\{}]/.test(text) ? encodeURI(text).replace(/\\/g, '%5C') : text;
  return kind === 'plain' ? escapeTex(text) : richToTex(text, kind === 'title');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The year and month of plain BibTeX, and BibLaTeX's date if there is more to say. */
function writeIssued({ issued }: CslRecord, entries: Map<string, string>): void {
  if (!isDate(issued)) return;
  const [first] = daysOf(issued);
  if (!first)
    return void (entries.get('date') && entries.set('year', entries.get('date')!) && entries.delete('date'));
  const [year, month] = first;
  entries.set('year', year);
  const name = MONTHS[Number(month) - 1];
  if (name) entries.set('month', name);
  if (toEdtf(issued) === [year, month].filter(Boolean).join('-')) entries.delete('date');
}

function writeArchive(item: CslRecord, entries: Map<string, string>): void {
  const archive = textOf(item.archive);
  if (!archive || !textOf(item.archive_location)) return;
  entries.delete('archive');
  entries.delete('archivelocation');
  entries.set('eprinttype', /^(?:arxiv|jstor)$/i.test(archive) ? archive.toLowerCase() : escapeTex(archive));
  entries.set('eprint', textOf(item.archive_location));
}
