#!/usr/bin/env node
/** `explainer`: from the page that an editor has to every place where it is embedded. */
import { Command } from 'commander';
import { version } from '../hardening/version.js';
import { CommandError } from './command-error.js';
import { importCommand } from './commands/import.js';

const program = new Command('explainer')
  .description('Makes explainers of pages, checks them and publishes them as static files.')
  .version(version)
  .showHelpAfterError('(explainer --help tells what there is)');

program.addCommand(importCommand());

try {
  await program.parseAsync();
} catch (error) {
  // What is the command's own fault shows where it arose.
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
