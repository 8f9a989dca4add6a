import type { Article } from '../../../article/article.js';
import { checkArticle } from '../../../article/parse-article.js';
import { languageTag, type Known } from '../../../sources/html/metadata.js';
import { machineDate } from '../../../sources/references/dates.js';
import { readFrontMatter } from '../../front-matter.js';
import type { Lost } from '../explain.js';
import type { Notes } from '../report.js';
import { wordsIn } from '../words.js';

/** As site generators call the fields of the document. */
const ALIASES: Readonly<Record<string, keyof Article>> = {
  title: 'headline',
  description: 'abstract',
  summary: 'abstract',
  excerpt: 'abstract',
  date: 'datePublished',
  published: 'datePublished',
  lastmod: 'dateModified',
  updated: 'dateModified',
  modified: 'dateModified',
  last_updated: 'dateModified',
  last_modified_at: 'dateModified',
  reviewed: 'lastReviewed',
  last_reviewed: 'lastReviewed',
  lang: 'inLanguage',
  language: 'inLanguage',
  canonical: 'url',
  canonical_url: 'url',
  authors: 'author',
  copyright: 'copyrightNotice',
};

export interface FrontMatterOfAny {
  known: Known;
  /** The text below, its lines still counted from the top. */
  body: string;
  /** What stands there and is no field. */
  lost: Lost[];
}

/** The fields above a text, whoever's they are; where they cannot be read as YAML, line by line. */
export function frontMatterOf(text: string, notes: Notes): FrontMatterOfAny {
  const { yaml, body } = split(text);
  const known: Record<string, unknown> = {};
  const lost: Lost[] = [];
  const { fields, problems, lineOf } = readFrontMatter(yaml, 2);
  for (const { line, message } of problems)
    notes.doubt(`the front matter is broken, and was read line by line: ${message}`, '', line);
  const entries =
    problems.length > 0
      ? lineByLine(yaml)
      : Object.entries(fields).map(([key, value]) => ({ key, value, line: lineOf(key) }));

  for (const { key, value, line } of entries) {
    const field = key && (ALIASES[key.toLowerCase()] ?? key);
    const usable = field ? valueOf(field, value) : undefined;
    const words = wordsIn(value);
    if (field && usable !== undefined && known[field] === undefined) {
      known[field] = usable;
      notes.recognise(field, words, line);
    } else if (words.split(' ').length > 3) {
      lost.push({ words, line });
    } else if (words) {
      notes.doubt(
        key ? `${key} is not a field of a document, or not such a value: left out` : 'left out',
        words,
        line,
      );
    }
  }
  return { known: known, body, lost };
}

/** Up to the closing line, or to where what looks like fields ends. */
function split(text: string): { yaml: string; body: string } {
  const closed = /^---[ \t]*\n([^]*?)^(?:---|\.\.\.)[ \t]*$/m.exec(text);
  const isAtStart = closed?.index === 0;
  const open = isAtStart ? undefined : /^---[ \t]*\n((?:(?:[\w-]+:|[ \t]+\S|- ).*\n)+)/.exec(text);
  const found = isAtStart ? closed : open?.index === 0 ? open : undefined;
  if (!found) return { yaml: '', body: text };
  const [block, yaml = ''] = found;
  return { yaml, body: '\n'.repeat(block.split('\n').length - 1) + text.slice(block.length) };
}

function lineByLine(yaml: string): Array<{ key?: string; value: string; line: number }> {
  return yaml.split('\n').flatMap((text, i) => {
    const line = i + 2;
    const [, key, value] = /^([A-Za-z][\w-]*):(.*)$/.exec(text) ?? [];
    if (key !== undefined) return [{ key, value: value!.trim().replace(/^(["'])(.*?)\1?$/, '$2'), line }];
    return text.trim() ? [{ value: text.trim().replace(/^- /, ''), line }] : [];
  });
}

/** The value as the document has it, if it may stand there. */
function valueOf(field: string, value: unknown): unknown {
  const candidate = /^date|^lastReviewed$|^reviewDue$/.test(field)
    ? machineDate(value)
    : field === 'inLanguage'
      ? languageTag(value)
      : field === 'author' || field === 'reviewedBy'
        ? [value].flat().map(asAgent)
        : field === 'publisher' || field === 'copyrightHolder'
          ? asAgent(value)
          : (field === 'usageInfo' || field === 'publishingPrinciples') && typeof value === 'string'
            ? { text: value }
            : value;
  const minimal = { headline: 'x', inLanguage: 'en', body: { type: 'root', children: [] } };
  if (candidate === undefined || field === 'body' || field === 'references' || field === 'bibliography')
    return undefined;
  const { copy, problems } = checkArticle({ ...minimal, [field]: candidate });
  return problems.length === 0 ? (copy as Record<string, unknown>)[field] : undefined;
}

function asAgent(value: unknown): unknown {
  return typeof value === 'string' ? { name: value } : value;
}
