import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';

/**
 * Runs these files, each in a process of its own, and prints only what fails. The processes take over `--import tsx`
 * from this one.
 */
export async function runNodeTests(files) {
  const counts = { passed: 0, failed: 0 };
  const paths = files.map((file) => resolve(file));
  // A file that does not end says so, in place of keeping all others.
  const options = { files: paths, concurrency: availableParallelism(), timeout: 600_000 };
  for await (const { type, data } of run(options)) {
    if (type === 'test:stdout') process.stdout.write(data.message);
    if (type === 'test:stderr') process.stderr.write(data.message);
    if (data.details?.type === 'suite') continue;
    if (type === 'test:pass') counts.passed += 1;
    if (type === 'test:fail') {
      counts.failed += 1;
      report(data);
    }
  }
  return counts;
}

function report({ name, file, details }) {
  console.error(`\n✖ ${name} (${relative('.', file ?? name)})`);
  console.error(inspect(details.error.cause ?? details.error), '\n');
}
