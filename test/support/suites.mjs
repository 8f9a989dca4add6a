import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The tests that `npm test` leaves to a command of their own, `npm run test:NAME`: what lies in `test/NAME/`, and why.
 * Every other test is quick, needs no build, and runs at each change. `npm run test:all` runs them all, but for those of
 * hosts, which write what came of them.
 */
export const SUITES = {
  // Pages, packages and published sites, made of what `npm run build` writes.
  built: { needsBuild: true },
  // Random input, comparisons with other engines, measures of how time grows, every accent, and axe over every language
  // and preset: seconds a file, and rarely news.
  long: { needsBuild: false },
  // What pages of others do to the built scripts.
  hosts: { needsBuild: true },
  // What servers and networks do, the deadline among it; and built scripts of which a chunk is missing.
  faults: { needsBuild: true },
};

/** The files of a suite; of `quick`, what is in none; of `all`, every one but those of hosts. */
export function testsOf(suite) {
  const files = readdirSync('test', { recursive: true }).filter((file) => file.endsWith('.test.ts'));
  const found = files
    .map((file) => join('test', file))
    .filter((file) => (suite === 'all' ? suiteOf(file) !== 'hosts' : suiteOf(file) === suite));
  if (found.length === 0) throw new Error(`There is no test in the suite "${suite}".`);
  return found.sort();
}

export const needsBuild = (suite) => suite === 'all' || Boolean(SUITES[suite]?.needsBuild);

/** In Node run the tests that stand in a folder of that name; all others need a page. */
export const isNodeTest = (file) => /(^|[\\/])node[\\/]/.test(file);

function suiteOf(file) {
  const [, folder = ''] = file.split(/[\\/]/);
  return folder in SUITES ? folder : 'quick';
}
