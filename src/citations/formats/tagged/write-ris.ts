import type { CslItem } from '../../../article/article.js';
import { namesIn, textOf, type CslRecord } from '../csl-record.js';
import { fields } from '../fields.js';
import { risTypeOf } from '../types.js';
import { daysOf, isDate, seasonOf, wordsOf } from '../write-date.js';
import { isEdited, isWhole } from './read-ris.js';

/** RIS: a tag a line, lines ended as the format has it. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map((item) => `${linesOf({ ...item }).join('\r\n')}\r\nER  - \r\n`).join('\r\n');
}

function linesOf(item: CslRecord): string[] {
  const lines: string[] = [];
  const put = (tag: string, ...values: unknown[]) => {
    for (const value of values.map(textOf)) if (value) lines.push(`${tag}  - ${value}`);
  };
  const type = textOf(item.type);
  const whole = isWhole(type);
  put('TY', risTypeOf(type));
  put('ID', item.id);
  for (const { variable, kind, ris } of fields) {
    const value = item[variable];
    const [tag] = ris;
    if (!tag) continue;
    if (kind === 'names') put(tag === 'ED' && isEdited(type) ? 'A2' : tag, ...namesOf(value));
    else if (kind === 'list')
      put(
        tag,
        ...textOf(value)
          .split(/[,;]/)
          .map((it) => it.trim()),
      );
    else put(tag, kind === 'date' ? risDate(value) : value);
  }
  putIssued(item.issued, put);
  if (!whole) {
    put(risTypeOf(type) === 'JOUR' ? 'JF' : 'T2', item['container-title']);
    put('JA', item['container-title-short']);
  }
  put('IS', item.issue ?? item.number);
  const [, start, end] = /^([^-\s,;]+)-([^-\s,;]+)$/.exec(textOf(item.page)) ?? [];
  put('SP', start ?? item.page ?? (whole ? item['number-of-pages'] : undefined));
  put('EP', end);
  put('SN', item.ISSN, item.ISBN);
  put('UR', item.URL);
  put('AN', item.PMID);
  put('DB', item.PMID && 'PubMed');
  put('C2', item.PMCID);
  return lines;
}

/** "Last, First, Suffix"; a name without commas is one that is not to be taken apart. */
const namesOf = (value: unknown): string[] =>
  namesIn(value).map((name) => {
    const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
    const family = [particle, name.family].filter(Boolean).join(/['’-]$/.test(particle ?? '') ? '' : ' ');
    if (name.literal) return name.literal;
    return [family, name.given ?? '', ...(name.suffix ? [name.suffix] : [])].join(', ');
  });

function putIssued(date: unknown, put: (tag: string, value: unknown) => void): void {
  if (!isDate(date)) return;
  const [first] = daysOf(date);
  put('PY', first?.[0] ?? wordsOf(date));
  if (first && (first.length > 1 || seasonOf(date))) put('DA', risDate(date));
}

const SEASONS = ['', 'Spring', 'Summer', 'Autumn', 'Winter'];

/** `2018/04/02/`: year, month, day, and what else there is to say. */
function risDate(date: unknown): string {
  if (!isDate(date)) return '';
  const [first] = daysOf(date);
  if (!first) return wordsOf(date);
  const [year, month = '', day = ''] = first;
  return `${year}/${month}/${day}/${month ? '' : SEASONS[seasonOf(date) ?? 0]!}`;
}
