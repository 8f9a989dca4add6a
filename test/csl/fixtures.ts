/**
 * `npm run test:csl -- <folder> [part of a name] [-v] [--engine citeproc] [--min N]`: runs the fixtures of a folder and
 * prints how many passed, and which did not; with `-v` also what they gave. Fails if fewer than N passed (default: all).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseFixture } from './fixture.js';
import { type EngineName, runFixture } from './run-fixture.js';
import { parseArguments } from '../support/parse-arguments.mjs';

const { positionals, values } = parseArguments(import.meta.url, {
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', short: 'v', default: false },
    engine: { type: 'string', default: 'ours' },
    min: { type: 'string' },
  },
});
const [folder = '../shared/csl-suite', part = ''] = positionals;

const counts = { passed: 0, failed: 0, skipped: 0 };
const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && name.includes(part));
for (const name of names.sort()) run(name);

const total = counts.passed + counts.failed;
console.log(`${counts.passed} of ${total} passed, ${counts.skipped} skipped`);
if (total === 0 || counts.passed < Number(values.min ?? total)) process.exitCode = 1;

function run(name: string) {
  const fixture = parseFixture(readFileSync(join(folder, name), 'utf8'));
  if (fixture.mode !== 'bibliography') {
    counts.skipped += 1;
    console.log(`– ${name}: its mode is “${fixture.mode}”, not a bibliography`);
    return;
  }
  const problems = problemsOf(() => runFixture(fixture, values.engine as EngineName));
  counts[problems.length > 0 ? 'failed' : 'passed'] += 1;
  if (problems.length === 0) return;
  console.log(`✖ ${name}${values.verbose ? '' : `: ${problems[0]!}`}`);
  if (values.verbose) console.log(`${problems.join('\n')}\n`);
}

function problemsOf(attempt: () => { expected: string[]; actual: string[] }): string[] {
  try {
    const { expected, actual } = attempt();
    const longer = Math.max(expected.length, actual.length);
    return Array.from({ length: longer }, (_, i) => difference(expected[i], actual[i])).flat();
  } catch (error) {
    const { stack, message } = error as Error;
    return [values.verbose ? (stack ?? message) : message];
  }
}

function difference(expected: string | undefined, actual: string | undefined): string[] {
  if (expected === actual) return [];
  return values.verbose
    ? [`  expected ${expected}`, `  actual   ${actual}`]
    : [`“${actual}” for “${expected}”`];
}
