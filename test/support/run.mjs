/**
 * `npm test`: the quick tests, first those in Node and then those in browsers, closing with the count of them all.
 * `--suite=NAME` runs another suite, `--suite=all` every one; what needs a build is built first.
 * `npm test -- test/foo.test.ts` runs these files only and does not build; `--watch` runs again on every change.
 */
import { execSync } from 'node:child_process';
import { wantedBrowsers } from './browsers/index.mjs';
import { ensureInstalled } from './browsers/install.mjs';
import { runBrowserTests, watchBrowserTests } from './browser-tests.mjs';
import { runNodeTests } from './node-tests.mjs';
import { isNodeTest, needsBuild, testsOf } from './suites.mjs';

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const suite = options.find((option) => option.startsWith('--suite='))?.slice('--suite='.length) ?? 'quick';

try {
  const files = named.length > 0 ? named : testsOf(suite);
  if (options.includes('--watch')) await watch(files);
  else process.exitCode = (await runOnce(files)) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function runOnce(files) {
  const inNode = files.filter(isNodeTest);
  const inBrowsers = files.filter((file) => !isNodeTest(file));
  const browsers = wantedBrowsers();
  if (inBrowsers.length > 0) ensureInstalled(browsers);

  if (named.length === 0 && needsBuild(suite)) {
    console.log('Building …');
    build();
  }

  const counts = [];
  if (inNode.length > 0) {
    console.log('Running the tests in Node …');
    counts.push(await runNodeTests(inNode));
  }
  if (inBrowsers.length > 0) {
    console.log(`Running the tests in ${browsers.map(({ find }) => find()).join(', ')} …`);
    counts.push(await runBrowserTests(inBrowsers));
  }
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 && sum('passed') > 0;
}

async function watch(files) {
  ensureInstalled(wantedBrowsers());
  await watchBrowserTests(files.filter((file) => !isNodeTest(file)));
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
