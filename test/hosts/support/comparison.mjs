import { reasonAgainst } from './applies.ts';
import { writeBetween } from './write-between.mjs';

const FILE = 'test/hosts/README.md';
const SHORT = { Chromium: 'Ch', Firefox: 'Fx', WebKitGTK: 'Wk' };

/**
 * Writes in which engines each case holds for each widget, the same for the same outcomes.
 * @param columns the subjects, each with the version of its package
 * @returns what is written
 */
export async function writeComparison(outcomes, cases, columns, file = FILE) {
  const text = comparison(outcomes, cases, columns);
  await writeBetween(file, 'compared', text);
  return text;
}

function comparison(outcomes, cases, columns) {
  const engines = Object.keys(SHORT).filter((name) => outcomes.some(({ engine }) => engine === name));
  const judged = cases.filter(({ number }) => number > 0).sort((a, b) => a.number - b.number);
  const cells = columns.map(({ subject }) =>
    judged.map((it) => (reasonAgainst(it, subject) ? '–' : cellOf(outcomes, it, subject, engines))),
  );
  const rows = judged.map(({ number, name }, row) => [number, name, ...cells.map((column) => column[row])]);
  const sums = cells.map((column) => {
    const counted = column.filter((cell) => cell !== '–');
    return `${counted.filter((cell) => cell === '✓').length} of ${counted.length}`;
  });
  const table = [
    ['#', 'the host has', ...columns.map(({ subject }) => subject.name)],
    ['---', '---', ...columns.map(() => '---')],
    ...rows,
    ['', 'held', ...sums],
  ].map((row) => `| ${row.join(' | ')} |`);
  const versions = columns.map(({ version }) => `\`${version}\``).join(', ');
  return `${versions}, in ${engines.join(', ')}.\n\n${table.join('\n')}\n\n${reasons(judged, columns)}`;
}

function cellOf(outcomes, { number, name }, subject, engines) {
  const holds = engines.filter((engine) =>
    outcomes.some(
      (outcome) =>
        outcome.title === `${number} ${name}` &&
        outcome.subject === subject.name &&
        outcome.engine === engine &&
        outcome.failures.length === 0,
    ),
  );
  if (holds.length === engines.length) return '✓';
  return holds.map((engine) => SHORT[engine]).join(' ') || '✗';
}

/** Each reason once, with the cases that have it. */
function reasons(cases, columns) {
  const numbers = new Map();
  for (const it of cases)
    for (const reason of new Set(columns.map(({ subject }) => reasonAgainst(it, subject)).filter(Boolean)))
      numbers.set(reason, [...(numbers.get(reason) ?? []), it.number]);
  return [...numbers].map(([reason, all]) => `- ${all.join(', ')} – ${reason}`).join('\n');
}
