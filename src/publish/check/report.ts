import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { CheckedDocument, Finding } from './check-document.js';
import type { Severity } from './finding.js';

export type Counts = Readonly<Record<Severity, number>>;

export function countFindings(documents: readonly CheckedDocument[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of documents.flatMap(({ findings }) => findings)) counts[severity] += 1;
  return counts;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** What a person reads: a group a file, a line a finding, and a line for the whole. */
export function reportOf(documents: readonly CheckedDocument[], inColour = false): string {
  const paint: Paint = inColour ? styleText : (_, text) => text;
  return [...documents.map((document) => group(document, paint)), summary(documents)].join('\n\n');
}

function group({ file, grade, findings }: CheckedDocument, paint: Paint): string {
  const title = paint('underline', file) + (grade === undefined ? '' : paint('dim', `  grade ${grade}`));
  const lines = findings.map((finding) => ({ ...finding, place: placeOf(finding, file) }));
  const width = (texts: string[]) => Math.max(0, ...texts.map((text) => text.length));
  const places = width(lines.map(({ place }) => place));
  const rules = width(lines.map(({ rule }) => rule));
  return [
    title,
    ...lines.flatMap(({ place, severity, rule, path, message, quotes = [] }) => [
      `  ${place.padStart(places)}  ${paint(COLOURS[severity], severity.padEnd(7))}  ${rule.padEnd(rules)}  ` +
        `${path ? paint('dim', `${path}: `) : ''}${message}`,
      ...quotes.map(
        ({ line, text, measure }) =>
          `  ${String(line ?? '').padStart(places)}  ${' '.repeat(9)}“${text}” ${paint('dim', `(${measure})`)}`,
      ),
    ]),
  ].join('\n');
}

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', advice: 'blue' };

/** The line; of a file beside the document, its name too. */
function placeOf({ file, line }: Finding, document: string): string {
  const number = line === undefined ? '' : String(line);
  if (file === document) return number;
  return [relative(`${document}/..`, file), number].filter(Boolean).join(':');
}

function summary(documents: readonly CheckedDocument[]): string {
  const { error, warning, advice } = countFindings(documents);
  const number = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;
  const found = [
    number(error, 'error'),
    number(warning, 'warning'),
    number(advice, 'piece of advice', 'pieces of advice'),
  ];
  return `${number(documents.length, 'document')}: ${found.join(', ')}.`;
}
