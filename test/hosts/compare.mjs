/**
 * `npm run compare:hosts`: what hosts do to other widgets (`widgets/`, `subjects/others.ts`), by the cases of
 * `npm run test:hosts` as far as they apply. `--only NAME` asks one widget; numbers name the cases to run; BROWSERS, the
 * engines. A run of all writes README.md. That a case does not hold is an outcome, and no error of the command.
 */
import { runSessions } from '../support/browser-tests.mjs';
import { writeComparison } from './support/comparison.mjs';
import { outcomesOf } from './support/outcomes.mjs';
import { prepare, testFiles } from './support/prepare.mjs';
import { installWidgets, versionOf } from './widgets/index.mjs';
import { parseArguments } from '../support/parse-arguments.mjs';

const { values, positionals } = parseArguments(import.meta.url, {
  options: { only: { type: 'string', multiple: true } },
  allowPositionals: true,
});

const { others } = await import('./subjects/others.ts');
const { cases } = await import('./cases/index.ts');
const { reasonAgainst } = await import('./support/applies.ts');

const names = others.map(({ name }) => name);
for (const name of values.only ?? [])
  if (!names.includes(name)) throw new Error(`--only ${name}: there are ${names.join(', ')}.`);
for (const number of positionals)
  if (!cases.some((it) => it.number > 0 && String(it.number) === number))
    throw new Error(`"${number}" is the number of no case.`);
const isWhole = !values.only && positionals.length === 0;

prepare();
process.env.HOST_CASES = positionals.join();
process.env.HOST_SUBJECTS = (values.only ?? names).join();
// Many do not draw, and each has to be waited for. Those that do take a fraction of it.
process.env.HOST_WAIT = '3000';
installWidgets();

const outcomes = outcomesOf(await runSessions(testFiles()));
for (const { title, subject, engine, failures, count } of outcomes)
  console.log(
    [`${failures.length ? '✗' : '✓'} ${engine}: ${subject}: ${title} (${count})`, ...failures].join('\n    '),
  );

const wanted = cases
  .filter(
    ({ number }) => number > 0 && (isWhole || !positionals.length || positionals.includes(String(number))),
  )
  .flatMap((it) =>
    others.filter((subject) => (values.only ?? names).includes(subject.name) && !reasonAgainst(it, subject)),
  );
const missing = wanted.length * process.env.BROWSERS.split(',').length - outcomes.length;
if (missing) {
  console.error(`${missing} outcomes were not told of`);
  process.exitCode = 1;
} else if (isWhole) {
  const columns = others.map((subject) => ({ subject, version: versionOf(subject.name) }));
  console.log(await writeComparison(outcomes, cases, columns));
}
