import type { CslItem } from '../../../article/article.js';
import { namesIn } from '../bibtex/write-names.js';
import { textOf, type CslRecord } from '../csl-record.js';
import { risTypeOf } from '../types.js';
import { daysOf, isDate, seasonOf, wordsOf } from '../write-date.js';
import { isWhole } from './read-ris.js';

/** RIS: a tag a line, lines ended as the format has it. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map((item) => `${linesOf(item as CslRecord).join('\r\n')}\r\nER  - \r\n`).join('\r\n');
}

const SEASONS = ['', 'Spring', 'Summer', 'Autumn', 'Winter'];

function linesOf(item: CslRecord): string[] {
  const lines: string[] = [];
  const put = (tag: string, ...values: unknown[]) => {
    for (const value of values.map(textOf)) if (value) lines.push(`${tag}  - ${value}`);
  };
  const { type } = item;
  const whole = isWhole(type);
  const isArticle = risTypeOf(type) === 'JOUR';
  const [start, end] = pagesOf(item);
  put('TY', risTypeOf(type));
  put('ID', item.id);
  put('TI', item.title);
  put('ST', item['title-short']);
  put('OP', item['original-title']);
  put('AU', ...namesOf(item.author));
  put('ED', ...namesOf(item.editor));
  put('A3', ...namesOf(item['collection-editor']));
  put('A4', ...namesOf(item.translator));
  putDate(item.issued, put);
  if (isDate(item.accessed)) put('Y2', risDate(item.accessed) || wordsOf(item.accessed));
  put(isArticle ? 'JF' : 'T2', whole ? undefined : item['container-title']);
  put('JA', whole ? undefined : item['container-title-short']);
  put('T3', item['collection-title']);
  put('VL', item.volume);
  put('IS', item.issue ?? item.number);
  put('NV', item['number-of-volumes']);
  put('SP', start);
  put('EP', end);
  put('ET', item.edition);
  put('M3', item.genre);
  put('PB', item.publisher);
  put('CY', item['publisher-place']);
  put('SN', item.ISSN, item.ISBN);
  put('DO', item.DOI);
  put('UR', item.URL);
  put('AN', item.PMID);
  put('DB', item.PMID && 'PubMed');
  put('C2', item.PMCID);
  put('LA', item.language);
  put('KW', ...textOf(item.keyword).split(/\s*[,;]\s*/));
  put('AB', item.abstract);
  put('N1', item.note);
  return lines;
}

/** "Last, First, Suffix"; a name without commas is one that is not to be taken apart. */
const namesOf = (value: unknown): string[] =>
  namesIn(value).map((name) => {
    const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
    const family = [particle, name.family].filter(Boolean).join(' ');
    return (
      name.literal ??
      [family, name.given ?? (name.suffix && ''), name.suffix].filter((part) => part !== undefined).join(', ')
    );
  });

function putDate(date: unknown, put: (tag: string, value: unknown) => void): void {
  if (!isDate(date)) return;
  const [first] = daysOf(date);
  put('PY', first?.[0] ?? wordsOf(date));
  const season = seasonOf(date);
  if (first && (first.length > 1 || season)) put('DA', risDate(date));
}

/** `2018/04/02/`: year, month, day, and what else there is to say. */
function risDate(date: NonNullable<CslRecord['issued']>): string {
  const [first] = daysOf(date);
  if (!first) return '';
  const [year, month = '', day = ''] = first;
  return `${year}/${month}/${day}/${month ? '' : (SEASONS[seasonOf(date) ?? 0] ?? '')}`;
}

function pagesOf(item: CslRecord): [string, string?] {
  const page = textOf(item.page);
  const [, start, end] = /^([^-\s,;]+)-([^-\s,;]+)$/.exec(page) ?? [];
  if (start) return [start, end];
  return [page || textOf(item['number-of-pages'])];
}
