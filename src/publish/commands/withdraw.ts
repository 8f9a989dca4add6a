import { Command } from 'commander';
import { CommandError } from '../command-error.js';
import { JSON_OPTION, printJson, printResult } from '../output.js';

interface Options {
  readonly note?: string;
  readonly undo?: boolean;
  readonly json?: boolean;
}

/** `explainer withdraw`: says in a document that it no longer holds, and changes nothing else in it. */
export const withdrawCommand = () =>
  new Command('withdraw')
    .summary('says in a document that it no longer holds')
    .description(
      'Marks a document as withdrawn, with a note for its readers. Only its fields status and statusNote change; ' +
        'every embed says so once the document is published again.',
    )
    .argument('<document>', 'a JSON or Markdown file')
    .option('--note <words>', 'why, for the reader')
    .option('--undo', 'take a withdrawal back')
    .option(...JSON_OPTION)
    .action(withdraw);

async function withdraw(file: string, { note, undo, json }: Options, command: Command): Promise<void> {
  if (Boolean(undo) === (note !== undefined)) command.error('error: give either --note "why" or --undo');
  if (note?.trim() === '') command.error('error: the note is empty: tell the reader why');
  const { editDocument } = await import('../edit/edit-document.js');

  const edits = undo
    ? { status: undefined, statusNote: undefined }
    : { status: 'withdrawn', statusNote: note };
  const changed = editDocument(file, ({ status }) => {
    if (!undo || status === 'withdrawn') return edits;
    throw new CommandError([{ file, path: 'status', message: 'it is not withdrawn' }]);
  });

  if (json) printJson({ file, changed, ...(undo ? { status: 'current' } : edits) });
  else if (!changed) printResult(`${file}: says so already`);
  else printResult(`${file}: ${undo ? 'no longer withdrawn' : 'withdrawn'}`);
}
