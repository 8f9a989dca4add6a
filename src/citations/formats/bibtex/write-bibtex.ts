import type { CslItem } from '../../../article/article.js';
import { textOf, type CslRecord } from '../csl-record.js';
import { MONTHS } from '../dates.js';
import { fields, type FieldKind } from '../fields.js';
import { keyFor, uniqueIds } from '../keys.js';
import { bibtexTypeOf } from '../types.js';
import { daysOf, isDate, toEdtf, wordsOf } from '../write-date.js';
import { escapeTex, richToTex } from './text-to-tex.js';
import { cslTypeFor } from './to-csl.js';
import { namesToTex } from './write-names.js';

/** BibTeX, with BibLaTeX's fields for what plain BibTeX has none for. An id that can be a key is the key. */
export function writeBibtex(items: readonly CslItem[]): string {
  const unique = uniqueIds();
  const entries = items.map((item) => {
    const id = textOf(item.id);
    return toEntry({ ...item }, unique(/^[a-z][\w:.+-]{0,80}$/i.test(id) ? id : keyFor({ ...item })));
  });
  return entries.join('\n');
}

function toEntry(item: CslRecord, key: string): string {
  const cslType = textOf(item.type);
  const type = entryType(cslType, textOf(item.genre));
  const tex = new Map<string, string>();
  const put = (name: string, value: string | undefined) => {
    if (value) tex.set(name, value);
  };
  for (const { variable, kind, bibtex } of fields) {
    if (bibtex[0]) put(nameFor(variable, type) ?? bibtex[0], toTex(item[variable], kind));
  }
  put(
    'number',
    [item.issue, item.number, item['collection-number']].map(textOf).map(escapeTex).find(Boolean),
  );
  splitDate(item.issued, tex);
  nameArchive(item, tex);
  if (cslTypeFor(type, (name) => tex.get(name)) !== cslType) {
    put('entrysubtype', cslType.replace(/^article-(?=magazine|newspaper)/, ''));
  }
  const lines = [...tex].map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** A thesis is a PhD's or a master's by the type of its entry; plain BibTeX prints another `type` in its place. */
function entryType(type: string, genre: string): string {
  if (type !== 'thesis') return bibtexTypeOf(type);
  if (!genre) return 'thesis';
  return /master/i.test(genre) ? 'mastersthesis' : 'phdthesis';
}

/** The name of plain BibTeX, where BibLaTeX has another. */
function nameFor(variable: string, type: string): string | undefined {
  if (variable === 'container-title') return type === 'article' ? 'journal' : 'booktitle';
  if (variable === 'publisher' && type === 'techreport') return 'institution';
  if (variable === 'publisher' && type.endsWith('thesis')) return 'school';
  return variable === 'publisher-place' ? 'address' : undefined;
}

function toTex(value: unknown, kind: FieldKind): string {
  if (kind === 'names') return namesToTex(value);
  if (kind === 'date') return isDate(value) ? toEdtf(value) || escapeTex(wordsOf(value)) : '';
  const text = textOf(value);
  if (kind === 'pages') return escapeTex(text.replace(/[-–—]+/g, '-')).replaceAll('-', '--');
  if (kind === 'verbatim') return /[\\{}]/.test(text) ? encodeURI(text) : text;
  return kind === 'plain' || kind === 'list' ? escapeTex(text) : richToTex(text, kind === 'title');
}

/** The year and month of plain BibTeX, and BibLaTeX's date only if there is more to say. */
function splitDate(issued: unknown, tex: Map<string, string>): void {
  if (!isDate(issued)) return;
  const [[year, month] = []] = daysOf(issued);
  const date = tex.get('date');
  const name = MONTHS[Number(month) - 1]?.slice(0, 3);
  if (year || date) tex.set('year', year ?? date!);
  if (name) tex.set('month', name);
  if (!year || date === [year, month].filter(Boolean).join('-')) tex.delete('date');
}

/** Where BibLaTeX has a preprint. */
function nameArchive(item: CslRecord, tex: Map<string, string>): void {
  const archive = textOf(item.archive);
  const place = textOf(item.archive_location);
  if (!archive || !place) return;
  tex.delete('archive');
  tex.delete('archivelocation');
  tex.set('eprinttype', /^(?:arxiv|jstor)$/i.test(archive) ? archive.toLowerCase() : escapeTex(archive));
  tex.set('eprint', place);
}
