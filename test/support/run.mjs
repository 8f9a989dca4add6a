/**
 * `npm test`: builds, runs the Node tests, then the browser tests, and closes with the count of them all.
 * `npm test -- test/foo.test.ts` runs these files only and does not build; `--watch` runs again on every change.
 */
import { execSync } from 'node:child_process';
import { wantedBrowsers } from './browsers/index.mjs';
import { ensureInstalled } from './browsers/install.mjs';
import { runBrowserTests, watchBrowserTests } from './browser-tests.mjs';
import { isNodeTest, nodeTests, runNodeTests } from './node-tests.mjs';

const watch = process.argv.includes('--watch');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

try {
  if (watch) await watchAll();
  else process.exitCode = (await runAll()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function runAll() {
  const files = named.length > 0 ? named : nodeTests();
  const inNode = files.filter(isNodeTest);
  const inBrowsers = named.filter((file) => !isNodeTest(file));
  const needsBrowsers = named.length === 0 || inBrowsers.length > 0;

  const browsers = wantedBrowsers();
  if (needsBrowsers) ensureInstalled(browsers);

  if (named.length === 0) {
    console.log('Building …');
    build();
  }

  const counts = [];
  if (inNode.length > 0) {
    console.log('Running the tests in Node …');
    counts.push(await runNodeTests(inNode));
  }
  if (needsBrowsers) {
    console.log(`Running the tests in ${browsers.map(({ find }) => find()).join(', ')} …`);
    counts.push(await runBrowserTests(inBrowsers));
  }
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 && sum('passed') > 0;
}

async function watchAll() {
  ensureInstalled(wantedBrowsers());
  await watchBrowserTests(named);
  // The file watcher and the keyboard would keep the process.
  process.exit();
}

function build() {
  try {
    execSync('npm run --silent build', { stdio: 'inherit' });
  } catch {
    throw new Error('The build failed, so nothing was tested.');
  }
}
