/**
 * `npm run test:csl-differential -- [-v] [--style apa] [--language de-DE] [--works 1056]`: formats made-up references
 * with our engine and with citeproc-js and prints, per style, the share of entries that are the same byte for byte; with
 * `-v` the others, with how they differ. Fails if the share is under 99 % in a style, or a difference is not accepted.
 */
import { parseArgs } from 'node:util';
import { accepted } from './accepted.js';
import { compare, type Difference } from './compare.js';
import { makeCorpus } from './corpus/corpus.js';
import { styleNames } from './packages.js';

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', short: 'v', default: false },
    style: { type: 'string' },
    language: { type: 'string' },
    works: { type: 'string', default: '1056' },
  },
});

const required = 0.99;
const lists = makeCorpus(Number(values.works));
const pairs = [
  ...styleNames.map((style) => [style, 'en-US'] as const),
  ...['de-DE', 'fr-FR', 'es-ES'].flatMap((language) =>
    ['ama', 'apa', 'nlm', 'chicago-author-date'].map((style) => [style, language] as const),
  ),
];

for (const [style, language] of pairs) {
  if (values.style && values.style !== style) continue;
  if (values.language && values.language !== language) continue;
  report(style, language);
}

function report(style: string, language: string) {
  const { same, differences } = compare(style, language, lists);
  const share = same / (same + differences.length);
  const unexplained = differences.filter((one) => !accepted.some((known) => known.explains(one)));
  const percent = `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
  console.log(
    `${share < required || unexplained.length > 0 ? '✖' : '✔'} ${style} ${language}: ${percent} the same ` +
      `(${same} of ${same + differences.length}), ${differences.length - unexplained.length} accepted`,
  );
  if (share < required || unexplained.length > 0) process.exitCode = 1;
  if (values.verbose) for (const one of unexplained) show(one);
}

function show({ work, expected, actual }: Difference) {
  console.log(`  ${work.id} ${String(work['type'])}\n    citeproc ${expected}\n    ours     ${actual}`);
}
