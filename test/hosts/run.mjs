/**
 * `npm run test:hosts`: what hosts do to our elements (`cases/`), in Chromium, Firefox and WebKit, against the built
 * scripts. It builds first, but for `--no-build`; numbers name the cases to run. A run of all writes README.md.
 *
 * The Debian packages of Prototype and of MooTools, which are not npm's, are installed where they are missing.
 */
import { execSync } from 'node:child_process';
import { runSessions } from '../support/browser-tests.mjs';
import { outcomesOf } from './support/outcomes.mjs';
import { writeMatrix } from './support/matrix.mjs';
import { prepare, testFiles } from './support/prepare.mjs';

const numbers = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument));
process.env.HOST_CASES = numbers.join();

prepare();
if (!process.argv.includes('--no-build')) execSync('npm run --silent build', { stdio: 'inherit' });

const { cases } = await import('./cases/index.ts');
const wanted = numbers.length > 0 ? cases.filter(({ number }) => numbers.includes(String(number))) : cases;

const outcomes = outcomesOf(await runSessions(testFiles()));
for (const { title, engine, failures, count } of outcomes)
  console.log([`${failures.length ? '✖' : '✓'} ${engine}: ${title} (${count})`, ...failures].join('\n    '));
if (numbers.length === 0 && process.env.BROWSERS.split(',').length === 3) await writeMatrix(outcomes, cases);

const failed = outcomes.filter(({ failures }) => failures.length > 0).length;
const engines = new Set(outcomes.map(({ engine }) => engine)).size;
const missing =
  (wanted.length - wanted.filter(({ number }) => number === 0).length) * engines - outcomes.length;
console.log(
  `${outcomes.length - failed} held, ${failed} did not${missing ? `, ${missing} were not told of` : ''}`,
);
process.exitCode = failed || missing ? 1 : 0;
