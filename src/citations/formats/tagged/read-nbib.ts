import type { CslName } from '../../../article/article.js';
import { withoutGaps } from '../csl-record.js';
import { bareDoi, isIssn, pmcidOf } from '../identifiers.js';
import { languageTag } from '../languages.js';
import type { Found, Report } from '../problem.js';
import { taggedFields, type TaggedField } from './lines.js';
import { commaName, initialsName } from './names.js';
import { TaggedRecord } from './record.js';

function tagged(line: string): readonly [string, string] | undefined {
  const [, tag, value] = /^([A-Z]{2,4}) {0,3}-(?: (.*)|$)/.exec(line) ?? [];
  return tag ? [tag, value ?? ''] : undefined;
}

/** PubMed's citation manager format, which is MEDLINE's. */
export function readNbib(text: string, report: Report): Found[] {
  const records: TaggedRecord[] = [];
  for (const field of taggedFields(text, tagged)) {
    if (field.tag === 'PMID' || records.length === 0) records.push(new TaggedRecord(field.offset));
    records.at(-1)!.add(field);
  }
  return records.flatMap((record) => {
    const item = toCsl(record);
    if (item.title) return [{ item, id: record.first('PMID'), offset: record.offset }];
    report(
      record.offset,
      'This entry has no title (“TI  - ”), so it is left out: save it from PubMed again.',
    );
    return [];
  });
}

function toCsl(record: TaggedRecord): Record<string, unknown> {
  const item = record.variables('nbib') as Record<string, string | undefined>;
  const [type, title, book] = typeOf(record);
  const doi = record.all('LID', 'AID').find((id) => id.endsWith('[doi]'));
  return withoutGaps({
    type,
    ...item,
    title: sentence(title ?? item.title),
    'original-title': record.first('TI') && sentence(record.first('TT')),
    author: namesOf(record.fields, 'AU'),
    editor: namesOf(record.fields, 'ED'),
    'container-title': book ?? item['container-title'],
    'container-title-short': record.first('JT') && record.first('TA'),
    issue: record.first('IP'),
    'publisher-place': record.first('BTI') && record.first('PL'),
    DOI: doi && bareDoi(doi),
    PMCID: pmcidOf(item.PMCID ?? ''),
    ISSN: record.all('IS').map(number).find(isIssn),
    ISBN: item.ISBN && number(item.ISBN),
    language: item.language && languageTag(item.language),
    keyword: item.keyword?.replace(/(^|, )\*/g, '$1'),
  });
}

/** A chapter has a title of its own and stands in a book. */
function typeOf(record: TaggedRecord): [type: string, title?: string, book?: string] {
  const book = record.first('BTI');
  const chapter = record.first('CTI');
  if (book) return chapter ? ['chapter', chapter, sentence(book)] : ['book'];
  const kinds = record.all('PT').join();
  if (/Preprint/.test(kinds)) return ['article'];
  if (/Newspaper/.test(kinds)) return ['article-newspaper'];
  return [/Dataset/.test(kinds) ? 'dataset' : 'article-journal'];
}

/** Names in their order: each in full if it is given so, else by its initials; groups among them. */
function namesOf(fields: readonly TaggedField[], tag: string): CslName[] {
  const names: CslName[] = [];
  let full: CslName | undefined;
  for (const { tag: found, value } of fields) {
    if (!value) continue;
    if (found === `F${tag}`) names.push((full = commaName(value)));
    else if (found === tag) {
      const short = initialsName(value);
      if (full) addSuffix(full, short.suffix);
      else names.push(short);
      full = undefined;
    } else if (found === 'CN' && tag === 'AU') names.push({ literal: value });
  }
  return names;
}

/** Only the short form shows which word of "King, Martin Luther Jr" is no name of his. */
function addSuffix(name: CslName, suffix: string | undefined): void {
  if (!suffix || !name.given?.endsWith(` ${suffix}`)) return;
  name.given = name.given.slice(0, -suffix.length - 1);
  name.suffix = suffix;
}

/** Titles end in a full stop there. */
const sentence = (title: string | undefined): string | undefined => title?.replace(/([^.])\.$/, '$1');

/** "1068-9265 (Print)" */
const number = (text: string): string => text.split(' ')[0]!;
