import { CommandError, type FileProblem } from '../command-error.js';
import { readSource } from '../read-document.js';
import type { Circumstances, Quote, Severity } from './finding.js';
import { READING_RULES, RULES } from './rules.js';
import { readingGrade } from './rules/reading-grade.js';

/** What a rule found, and where. */
export interface Finding extends FileProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly quotes?: ReadonlyArray<Quote & { readonly line?: number | undefined }>;
}

export interface CheckedDocument {
  readonly file: string;
  /** US school grade; absent where it says nothing. */
  readonly grade?: number | undefined;
  /** In the order of the lines. */
  readonly findings: readonly Finding[];
}

const { schema, field } = READING_RULES;

/** All that is to be said of a document. One that is invalid is not looked at further. */
export function checkDocument(file: string, circumstances: Circumstances): CheckedDocument {
  try {
    const { article, locate, unknown } = readSource(file);
    const misspelt: Finding[] = unknown.map((path) => ({
      ...locate(path),
      path,
      rule: field.name,
      severity: field.severity,
      message: 'a document has no such field, so it is left out: correct its name',
    }));
    const findings = RULES.flatMap(({ name, severity, check }) =>
      check(article, circumstances).map(({ quotes, ...remark }): Finding => ({
        ...locate(remark.path),
        rule: name,
        severity,
        ...remark,
        ...(quotes && { quotes: quotes.map((quote) => ({ ...quote, line: locate(quote.path).line })) }),
      })),
    );
    const grade = readingGrade(article);
    return {
      file,
      grade: grade && Number(grade.toFixed(1)),
      findings: sorted([...misspelt, ...findings], file),
    };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const findings = error.problems.map((problem): Finding => ({
      ...problem,
      rule: schema.name,
      severity: schema.severity,
    }));
    return { file, findings: sorted(findings, file) };
  }
}

/** By line; what stands in the file beside it comes last. */
function sorted(findings: readonly Finding[], file: string): Finding[] {
  const isBeside = (finding: Finding) => Number(finding.file !== file);
  return [...findings].sort((a, b) => isBeside(a) - isBeside(b) || (a.line ?? 0) - (b.line ?? 0));
}
