import type { Article } from '../../article/article.js';
import type { Format } from './format.js';

/** A field, and the words of the source that it was taken from. */
export interface Recognised {
  /** Such as `dateModified` or `imageRights.creditText`; `heading` for one that stood above nothing but fields. */
  readonly field: string;
  readonly words: string;
  /** Counted from 1. Absent where a source has no lines of its own, such as HTML. */
  readonly line?: number | undefined;
  /** What became of the words, where it is short: a date, the id of a reference. */
  readonly value?: string | undefined;
}

/** What an editor should look at, and why. */
export interface Doubt {
  readonly message: string;
  readonly words: string;
  readonly line?: number | undefined;
}

export interface ImportReport {
  readonly format: Format;
  readonly recognised: readonly Recognised[];
  readonly doubts: readonly Doubt[];
  /** Fields of a complete document that the source does not state. */
  readonly missing: readonly string[];
}

/** What the importers tell as they go. */
export class Notes {
  readonly recognised: Recognised[] = [];
  readonly doubts: Doubt[] = [];

  recognise(field: string, words: string, line?: number, value?: string): void {
    this.recognised.push({ field, words, line, value });
  }

  doubt(message: string, words: string, line?: number): void {
    this.doubts.push({ message, words, line });
  }
}

const EXPECTED = [
  'breadcrumb',
  'dateModified',
  'lastReviewed',
  'author',
  'publisher',
  'publishingPrinciples',
  'copyrightNotice',
  'usageInfo',
  'references',
] as const satisfies ReadonlyArray<keyof Article>;

export function reportOf(format: Format, article: Article, notes: Notes): ImportReport {
  const byLine = (a: { line?: number | undefined }, b: { line?: number | undefined }) =>
    (a.line ?? 0) - (b.line ?? 0);
  return {
    format,
    recognised: notes.recognised.sort(byLine),
    doubts: notes.doubts.sort(byLine),
    missing: EXPECTED.filter((field) => article[field] === undefined),
  };
}

/** The report as a person reads it; doubts as editors and terminals make links of them. */
export function reportText(file: string, { format, recognised, doubts, missing }: ImportReport): string {
  const at = (line: number | undefined) => (line === undefined ? '' : ` (line ${line})`);
  return [
    `${file}: read as ${format}`,
    ...recognised.map(
      ({ field, value, words, line }) =>
        `  ${field}${value ? ` = ${value}` : ''}${at(line)}: ${short(words)}`,
    ),
    ...(missing.length > 0 ? [`  not found: ${missing.join(', ')}`] : []),
    ...(doubts.length > 0 ? [doubts.length === 1 ? 'One doubt:' : `${doubts.length} doubts:`] : []),
    ...doubts.map(({ message, words, line }) => {
      const where = line === undefined ? file : `${file}:${line}`;
      return `${where}: ${message}${words ? `: “${short(words)}”` : ''}`;
    }),
  ].join('\n');
}

const LONGEST = 120;

function short(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words;
}
