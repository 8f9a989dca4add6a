/** `npm run size`: what each script for a page weighs, against its budget. Over it, the command fails. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Bytes after Brotli (level 11), the scripts as the first request of a page, chunks as a later one. The two explainers
 * and the list have the budgets of a page on a slow phone: one round trip of TCP's first window holds 14 kB.
 * The one that needs no more of a page than its tag has room for that tag (`npm run bench` counts both).
 */
const BUDGETS = {
  'recurrence-explainer.js': 14_294,
  'article-explainer.js': 14_336,
  'citation-list.js': 10_240,
  'explainer-elements.js': 25_600,
  'explainer-elements.iife.js': 25_600,
  'explainer-frame.js': 1_000,
  'snippet-builder.js': 30_720,
  'chunks/card.js': 1_536,
  'chunks/coins-controller.js': 1_280,
  'chunks/en-errors.js': 512,
  'chunks/en-list-errors.js': 512,
  'chunks/formatter.js': 15_360,
  'chunks/integrity.js': 512,
  'chunks/signature.js': 1_792,
  'chunks/links.js': 3_328,
  'chunks/load.js': 3_584,
  'chunks/reading.js': 5_376,
  'chunks/listen.js': 4_096,
  'chunks/explainer-figure.js': 2_304,
  'chunks/recurrence-map.js': 6_144,
  'chunks/drug-pump.js': 6_144,
  'chunks/after-surgery.js': 6_144,
  'chunks/recurrence-course.js': 6_144,
  'chunks/build-template.js': 768,
  'chunks/is-same.js': 512,
  'chunks/rare-nodes.js': 2_688,
  'chunks/recurrence.es.js': 4_096,
  'chunks/translation.js': 1_536,
  'chunks/turns.js': 768,
  'chunks/load-style.js': 3_584,
  'chunks/locales/en-US.js': 2_048,
  'chunks/own-references.js': 7_680,
  'chunks/read-list.js': 5_632,
  'chunks/read-references.js': 12_288,
  'chunks/readers.js': 18_176,
  'chunks/save-references.js': 7_680,
};

/** Styles and locales of citations are data, of which a page loads one each; so are the words of a language. */
const budgetOf = (file) =>
  BUDGETS[file] ??
  (/^chunks\/styles\//.test(file)
    ? 5_324
    : /^chunks\/locales\//.test(file)
      ? 2_560
      : /^chunks\/words\//.test(file)
        ? 2_048
        : undefined);

const folder = 'dist/cdn';
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
const rows = files.sort().map((file) => {
  const bytes = readFileSync(`${folder}/${file}`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const brotli = brotliCompressSync(bytes, { params }).length;
  return {
    file,
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli,
    budget: budgetOf(file),
  };
});

const columns = ['minified', 'gzip', 'brotli', 'budget'];
const line = (name, values) => name.padEnd(30) + values.map((value) => String(value).padStart(10)).join('');
console.log(line(folder, columns));
for (const row of rows)
  console.log(
    line(
      row.file,
      columns.map((column) => row[column] ?? 'none'),
    ),
  );

const problems = [
  ...rows
    .filter(({ brotli, budget }) => !(brotli <= budget))
    .map(({ file, brotli, budget }) =>
      budget ? `${file} is ${brotli - budget} bytes over its budget` : `${file} has no budget`,
    ),
  ...Object.keys(BUDGETS)
    .filter((file) => !files.includes(file))
    .map((file) => `${file} was not built`),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
