import { defaultReporter, startTestRunner } from '@web/test-runner';

/** Runs these files, or all, in the wanted browsers. A file counts once per browser. */
export async function runBrowserTests(files) {
  const counter = countingReporter();
  const runner = await start({
    files,
    reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), counter],
  });
  await new Promise((done) => runner.on('stopped', done));
  return counter.counts;
}

/** The same in watch mode, until the developer quits. */
export async function watchBrowserTests(files) {
  const runner = await start({ files, watch: true });
  await new Promise((done) => runner.on('stopped', done));
}

async function start({ files, ...options }) {
  // Not before the browsers are known to be there: the configuration looks for them.
  const { default: config } = await import('../../web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: { ...config, ...options, files: files.length > 0 ? files : config.files },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  process.once('SIGINT', () => runner.stop());
  return runner;
}

function countingReporter() {
  const counts = { passed: 0, failed: 0 };
  return {
    counts,
    onTestRunFinished({ sessions }) {
      for (const { testResults, passed } of sessions) {
        const tests = testResults ? [...testsOf(testResults)].filter((test) => !test.skipped) : [];
        const failures = tests.filter((test) => !test.passed).length;
        counts.passed += tests.length - failures;
        // A file that could not be loaded, or that never ended, has no failing test and yet failed.
        counts.failed += failures || (passed ? 0 : 1);
      }
    },
  };
}

function* testsOf(suite) {
  yield* suite.tests;
  for (const child of suite.suites) yield* testsOf(child);
}
