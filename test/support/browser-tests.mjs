import { availableParallelism } from 'node:os';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { wantedBrowsers } from './browsers/index.mjs';

/** Runs these files in the wanted browsers. A file counts once per browser. */
export async function runBrowserTests(files) {
  const counts = { passed: 0, failed: 0 };
  const progress = progressOf(files.length);
  const reporters = () => [defaultReporter({ reportTestProgress: false }), progress];
  for (const session of await runSessions(files, reporters))
    for (const key of ['passed', 'failed']) counts[key] += countsOf(session)[key];
  return counts;
}

/**
 * Runs these files, and gives what came of each in each browser. WebKitGTK's driver loses its browser now and then: files
 * that failed without a failing test are run once more, in a new one.
 * @param reporters new ones for each run
 */
export async function runSessions(files, reporters = () => []) {
  const runs = [];
  // One after the other: each looks for a port that is free.
  for (const share of sharesOf(files)) runs.push(await begin({ files: share, reporters }));
  const kept = [];
  for (const { sessions, browsers } of runs) {
    const isLost = (session) => !session.passed && failuresOf(session) === 0;
    const ended = await sessions;
    kept.push(...ended.filter((session) => !isLost(session)));
    for (const [place, { name }] of browsers.entries()) {
      const lost = ended.filter((session) => isLost(session) && session.browser === browsers[place]);
      if (lost.length === 0) continue;
      console.log(`${name} did not get through ${lost.length} files. Once more, in a new one:`);
      const again = await begin({ files: lost.map(({ testFile }) => testFile), place, reporters });
      kept.push(...(await again.sessions));
    }
  }
  return kept;
}

/** A window has one page at a time. So a browser that is alone runs as two, with every other file each. */
function sharesOf(files) {
  const isAlone = wantedBrowsers().length === 1 && files.length > 1 && availableParallelism() > 1;
  return isAlone ? [0, 1].map((share) => files.filter((_, i) => i % 2 === share)) : [files];
}

/** @param place of the only browser, if not all that are wanted */
async function begin({ files, place, reporters }) {
  const collector = sessionsReporter();
  const { runner, browsers } = await start({ files, place, reporters: [...reporters(), collector] });
  const sessions = new Promise((done) => runner.on('stopped', () => done(collector.sessions)));
  return { sessions, browsers };
}

/** The same in watch mode, until the developer quits. */
export async function watchBrowserTests(files) {
  const { runner } = await start({ files, watch: true });
  await new Promise((done) => runner.on('stopped', done));
}

let starts = 0;

async function start({ files, place, ...options }) {
  // Not before the browsers are known to be there: the configuration looks for them. Each time anew: it has launchers.
  const { default: config } = await import(`../../web-test-runner.config.mjs?start=${++starts}`);
  const browsers = place === undefined ? config.browsers : [config.browsers[place]];
  const runner = await startTestRunner({
    config: { ...config, ...options, browsers, files },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  process.once('SIGINT', () => runner.stop());
  return { runner, browsers };
}

/** Says on a terminal how many files are done, whichever window they were in. */
function progressOf(count) {
  let done = 0;
  return {
    reportTestFileResults() {
      if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${++done} of ${count} files `);
    },
  };
}

function sessionsReporter() {
  const reporter = {
    sessions: [],
    onTestRunFinished({ sessions }) {
      reporter.sessions = [...sessions];
    },
  };
  return reporter;
}

function countsOf(session) {
  const failures = failuresOf(session);
  // A file that could not be loaded, or that never ended, has no failing test and yet failed.
  return { passed: testsIn(session).length - failures, failed: failures || (session.passed ? 0 : 1) };
}

const failuresOf = (session) => testsIn(session).filter(({ passed }) => !passed).length;

const testsIn = ({ testResults }) =>
  testResults ? [...testsOf(testResults)].filter(({ skipped }) => !skipped) : [];

/** Each test of a session, with the names of what it stands in and its own. */
export function* testsOf(suite, path = []) {
  for (const test of suite.tests) yield { ...test, path: [...path, test.name] };
  for (const child of suite.suites) yield* testsOf(child, [...path, child.name]);
}
