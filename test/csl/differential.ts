/**
 * `npm run test:csl-differential -- [-v] [--style apa] [--language de-DE] [--works 2112]`: formats made-up references
 * with our engine and with citeproc-js and prints, per style, the share of entries that are the same byte for byte, and
 * in the end why the others are not; with `-v` those for which there is no reason, with how they differ.
 *
 * Fails if the share is under 99 % in a style, or a difference is not accepted. In other languages than English, of
 * which citeproc-js’s own punctuation is disputed, it fails under the share below.
 */
import { reasonsFor } from './accepted.js';
import { compare, type Difference } from './compare.js';
import { makeCorpus } from './corpus/corpus.js';
import { styleNames } from './packages.js';
import { parseArguments } from '../support/parse-arguments.mjs';

const { values } = parseArguments(import.meta.url, {
  options: {
    verbose: { type: 'boolean', short: 'v', default: false },
    style: { type: 'string' },
    language: { type: 'string' },
    works: { type: 'string', default: '2112' },
  },
});

const lists = makeCorpus(Number(values.works));
const reasons = new Map<string, number>();

section(styleNames, ['en-US'], 0.99);
section(['ama', 'apa', 'nlm', 'chicago-author-date'], ['de-DE', 'fr-FR', 'es-ES'], 0.97);

if (reasons.size > 0) console.log('\nAccepted, as they are on purpose:');
for (const [reason, count] of [...reasons].sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(5)}  ${reason}`);

function section(styles: readonly string[], languages: readonly string[], required: number) {
  const chosen = languages.filter((language) => (values.language ?? language) === language);
  if (chosen.length > 0) console.log(`\n${chosen.join(', ')}: at least ${required * 100} % the same`);
  for (const language of chosen)
    for (const style of styles) if ((values.style ?? style) === style) report(style, language, required);
}

function report(style: string, language: string, required: number) {
  const start = performance.now();
  const { same, differences } = compare(style, language, lists);
  const total = same + differences.length;
  const explained = differences.map((one) => ({ one, why: reasonsFor(one) }));
  for (const { why } of explained)
    for (const reason of why) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const unexplained = explained.filter(({ why }) => why.length === 0).map(({ one }) => one);
  const fails = same / total < required || unexplained.length > 0;
  if (fails) process.exitCode = 1;
  console.log(
    `${fails ? '✖' : '✔'} ${style} ${language}: ${percent(same / total)} the same (${same} of ${total}), ` +
      `${differences.length - unexplained.length} accepted, ${unexplained.length} unexplained ` +
      `– ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  if (values.verbose) for (const one of unexplained) show(one);
}

/** Rounded down: 98.999 % is no 99 %. */
function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}

function show({ work, expected, actual }: Difference) {
  console.log(`  ${work.id} ${String(work['type'])}\n    citeproc ${expected}\n    ours     ${actual}`);
}
