#!/usr/bin/env node
/**
 * `explainer`: from the page that an editor has to every place where it is embedded.
 *
 * What every command keeps to:
 * - results go to stdout, messages and progress to stderr; `--json` puts one JSON object on stdout and nothing else;
 * - the exit codes are those of `exit-codes.ts`;
 * - a file is written whole or not at all, also when the command is interrupted.
 *
 * A command's own file says what it takes and imports by `import()` what it needs to do it, so that each starts as fast
 * as if it were the only one.
 */
import { Command, CommanderError } from 'commander';
import { version } from '../hardening/version.js';
import { CommandError } from './command-error.js';
import { checkCommand } from './commands/check.js';
import { importCommand } from './commands/import.js';
import { keyCommand } from './commands/key.js';
import { publishCommand } from './commands/publish.js';
import { reviewCommand } from './commands/review.js';
import { verifyCommand } from './commands/verify.js';
import { withdrawCommand } from './commands/withdraw.js';
import { EXIT, EXIT_CODES } from './exit-codes.js';
import { printJson, printMessage } from './output.js';

const program = new Command('explainer')
  .description('Makes explainers of pages, checks them and publishes them as static files.')
  .version(version)
  .addHelpText('after', `\n${EXIT_CODES}`)
  .showHelpAfterError('(explainer --help tells what there is)')
  .exitOverride();

program.addCommand(checkCommand());
program.addCommand(importCommand());
program.addCommand(keyCommand());
program.addCommand(publishCommand());
program.addCommand(reviewCommand());
program.addCommand(verifyCommand());
program.addCommand(withdrawCommand());
for (const command of program.commands) command.copyInheritedSettings(program);

let asJson = false;
program.hook('preAction', (_, command) => {
  asJson = command.opts<{ json?: boolean }>().json ?? false;
});

// Whoever reads has enough: `explainer check … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

// Listening defers the signal to between two writes; then it does what it always does.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.kill(process.pid, signal));
}

process.on('uncaughtException', fail);

try {
  await program.parseAsync();
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    // It has said what is wrong, or shown the help that was asked for.
    process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  } else if (error instanceof CommandError) {
    if (asJson) printJson({ problems: error.problems });
    else printMessage(error.message);
    process.exitCode = EXIT.problems;
  } else {
    printMessage(`explainer ${version}: this should not have happened, and is no fault of your files.`);
    printMessage(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = EXIT.defect;
  }
}
