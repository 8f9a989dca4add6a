import { Command, InvalidArgumentError } from 'commander';
import type { CheckedDocument } from '../check/check-document.js';
import { EXIT } from '../exit-codes.js';
import { JSON_OPTION, printJson, printMessage, printResult, progressOf } from '../output.js';

interface Options {
  readonly grade: number;
  readonly strict?: boolean;
  readonly rules?: boolean;
  readonly json?: boolean;
}

/** `explainer check`: whether documents are valid, and what an editor would say of them. */
export const checkCommand = () =>
  new Command('check')
    .summary('says what is wrong with documents, and what an editor would change')
    .description(
      'Checks documents against their schema, and reads them as an editor would. ' +
        'Errors end with exit code 1; warnings and advice do not.',
    )
    .argument('[document...]', 'JSON and Markdown files, and folders of them')
    .option('--strict', 'warnings count as errors')
    .option('--grade <grade>', 'the US school grade that English text is to be readable in', parseGrade, 8)
    .option('--rules', 'list what is looked for, and who else asks for it')
    .option(...JSON_OPTION)
    .action(check);

async function check(paths: string[], options: Options, command: Command): Promise<void> {
  if (options.rules) return listRules(options);
  if (paths.length === 0) command.error("error: missing required argument 'document'");
  const { findDocuments } = await import('../find-documents.js');
  const { checkDocument } = await import('../check/check-document.js');
  const { countFindings, reportOf } = await import('../check/report.js');

  const { documents: files, others } = findDocuments(paths);
  if (others.length > 0) printMessage(`passed over, as they are no documents: ${others.join(', ')}`);
  const progress = progressOf(files.length);
  const circumstances = { now: new Date(), grade: options.grade };
  const documents: CheckedDocument[] = [];
  for (const file of files) {
    await progress.next(file);
    documents.push(checkDocument(file, circumstances));
  }
  progress.end();

  const counts = countFindings(documents);
  if (options.json) printJson({ counts, documents });
  else printResult(reportOf(documents, process.stdout.hasColors?.()));
  const isBad = counts.error > 0 || (options.strict && counts.warning > 0);
  if (isBad) process.exitCode = EXIT.problems;
}

async function listRules({ json }: Options): Promise<void> {
  const { READING_RULES, RULES } = await import('../check/rules.js');
  const rules = [...Object.values(READING_RULES), ...RULES].map(({ name, severity, about, source }) => ({
    name,
    severity,
    about,
    source,
  }));
  if (json) return printJson({ rules });
  const width = Math.max(...rules.map(({ name }) => name.length));
  const lines = rules.map(
    ({ name, severity, about, source }) =>
      `${name.padEnd(width)}  ${severity.padEnd(7)}  ${about} (${source})`,
  );
  printResult(lines.join('\n'));
}

function parseGrade(text: string): number {
  const grade = Number(text);
  if (!(grade >= 1 && grade <= 20)) throw new InvalidArgumentError('Write a number from 1 to 20.');
  return grade;
}
