import { Command } from 'commander';
import type { Article } from '../../article/article.js';
import type { FieldEdits } from '../edit/fields.js';
import { JSON_OPTION, printJson, printMessage, printResult } from '../output.js';
import { parseDay } from './parse-day.js';
import { today } from '../days.js';

interface Options {
  readonly date: string;
  readonly due: string;
  readonly json?: boolean;
}

/** `explainer review`: writes down that a document was reviewed, and changes nothing else in it. */
export const reviewCommand = () =>
  new Command('review')
    .summary('writes down that a document was reviewed, and when it is next')
    .description(
      'Sets the fields lastReviewed and reviewDue of a document. If it was under review, that status and its note go; ' +
        'a withdrawal stays.',
    )
    .argument('<document>', 'a JSON or Markdown file')
    .requiredOption('--date <day>', 'when it was reviewed, as 2026-03-31', parseDay)
    .requiredOption('--due <day>', 'when it is to be reviewed next', parseDay)
    .option(...JSON_OPTION)
    .action(review);

async function review(file: string, { date, due, json }: Options, command: Command): Promise<void> {
  if (date > today()) command.error(`error: --date ${date} has not come yet`);
  if (due <= date) command.error(`error: --due ${due} is not after --date ${date}`);
  const { editDocument } = await import('../edit/edit-document.js');

  let status: Article['status'];
  const changed = editDocument(file, (article): FieldEdits => {
    ({ status } = article);
    const dates = { lastReviewed: date, reviewDue: due };
    return status === 'under-review' ? { ...dates, status: undefined, statusNote: undefined } : dates;
  });

  if (status === 'withdrawn') {
    printMessage(`${file}: it stays withdrawn (explainer withdraw --undo takes that back)`);
  }
  if (json) printJson({ file, changed, lastReviewed: date, reviewDue: due });
  else printResult(`${file}: ${changed ? `reviewed ${date}, next by ${due}` : 'says so already'}`);
}
