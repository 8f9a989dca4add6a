import { testsOf } from '../../support/browser-tests.mjs';

/** What came of each case in each engine, in the order of their numbers: the failures, each in a sentence. */
export function outcomesOf(sessions) {
  const outcomes = new Map();
  for (const { browser, testResults, testFile, errors } of sessions) {
    if (!testResults) console.error(`${browser.name}: ${testFile}: ${JSON.stringify(errors)}`);
    for (const { path, passed, skipped, error } of testResults ? testsOf(testResults) : []) {
      if (skipped) continue;
      const [title, subject, page] = path;
      const key = [title, subject, browser.name].join();
      const outcome = outcomes.get(key) ?? { title, subject, engine: browser.name, count: 0, failures: [] };
      outcomes.set(key, outcome);
      outcome.count += 1;
      if (!passed) outcome.failures.push(`${page}: ${error?.message ?? 'it did not end'}`);
    }
  }
  return [...outcomes.values()].sort((a, b) => parseInt(a.title) - parseInt(b.title));
}
