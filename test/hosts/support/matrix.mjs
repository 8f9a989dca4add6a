import { writeBetween } from './write-between.mjs';

const FILE = 'test/hosts/README.md';
const ENGINES = ['Chromium', 'Firefox', 'WebKitGTK'];

/** Writes what came of each case in each engine between the marks of README.md, the same for the same outcomes. */
export async function writeMatrix(outcomes, cases, file = FILE) {
  const rows = cases
    .filter(({ number }) => number > 0)
    .sort((a, b) => a.number - b.number)
    .map(({ number, name }) => {
      const cells = ENGINES.map((engine) => cellOf(find(outcomes, `${number} ${name}`, engine)));
      return `| ${[number, name, ...cells].join(' | ')} |`;
    });
  const head = [
    `| # | the host has | ${ENGINES.join(' | ')} |`,
    `| --- | --- | ${ENGINES.map(() => '---').join(' | ')} |`,
  ];
  await writeBetween(file, 'outcomes', [...head, ...rows].join('\n'));
}

const find = (outcomes, title, engine) =>
  outcomes.find((outcome) => outcome.title === title && outcome.engine === engine);

/** The pages of a case that did not hold, by their names: what is said of them has numbers that change. */
function cellOf(outcome) {
  if (!outcome) return 'not run';
  if (outcome.failures.length === 0) return '✓';
  const pages = outcome.failures.map((failure) => failure.split(/, (?:module|classic)/)[0]);
  return `not: ${[...new Set(pages)].sort().join('; ')}`;
}
