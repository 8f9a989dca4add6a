import { readFileSync, writeFileSync } from 'node:fs';

const COLUMNS = {
  'kB, requests': ({ bytes, requests }) => `${(bytes / 1000).toFixed(1)}, ${requests}`,
  'text painted': ({ paintedSlowly }, html) => ratio(paintedSlowly, html.paintedSlowly),
  'main thread': ({ cpu }, html) => ratio(cpu, html.cpu),
  shift: ({ shiftSlowly }) => shiftSlowly.toFixed(2),
  '100 cards': ({ cpu100 }, html) => ratio(cpu100, html.cpu100),
  'longest task': ({ longTask100 }) => number(longTask100, ' ms'),
  'heap a card': ({ heap100, engine100 }) => number((heap100 + engine100) / 1000, ' kB'),
  'other theme': ({ theme }, html) => ratio(theme, html.theme),
};

const MORE = {
  'script, ms': ({ script }) => script.toFixed(1),
  'painted, ms': ({ painted }) => number(painted),
  'slowly, ms': ({ paintedSlowly }) => number(paintedSlowly),
  'longest task slowly, ms': ({ longTaskSlowly }) => number(longTaskSlowly),
  'kB in the end': ({ allBytes }) => (allBytes / 1000).toFixed(1),
  '1, 10, 100 drawn, ms': ({ painted1, painted10, painted100 }) =>
    [painted1, painted10, painted100].map((it) => number(it)).join(', '),
  '1, 10, 100 at work, ms': ({ cpu1, cpu10, cpu100 }) =>
    [cpu1, cpu10, cpu100].map((it) => number(it)).join(', '),
  'heap of scripts of 1, 10, 100, kB': ({ heap1, heap10, heap100 }) =>
    [heap1, heap10, heap100].map((it) => number(it / 1000)).join(', '),
  'left of a mount: B, nodes, listeners': ({ leakHeap, leakNodes, leakListeners }) =>
    leakHeap === undefined
      ? '–'
      : `${number(leakHeap)}, ${leakNodes.toFixed(1)}, ${leakListeners.toFixed(1)}`,
};

const number = (value, unit = '') => (Number.isFinite(value) ? `${Math.round(value)}${unit}` : '–');
const ratio = (value, one) => (Number.isFinite(value) ? (value / one).toFixed(2) : '–');

/** The table of the README: ratios to static HTML, and what is of a size of its own. */
export const shortTable = ({ results }) => tableOf(results, COLUMNS);

export function toMarkdown(all) {
  const { words, version, minutes, growth, results, aims } = all;
  return [
    `${words} words, ${version}, ${minutes.toFixed(1)} minutes; ratios are to static HTML`,
    shortTable(all),
    tableOf(results, MORE),
    table(
      ['aim', 'at most', 'measured', ''],
      aims.map(({ what, aim, measured, unit, isMet }) => [
        what,
        `${aim} ${unit}`,
        `${format(measured, unit)} ${unit}`,
        Number.isNaN(measured) ? 'not measured' : isMet ? 'met' : '**missed**',
      ]),
    ),
    ...(growth ? Object.entries(growth).map(([what, steps]) => growthLine(what, steps)) : []),
  ].join('\n\n');
}

const format = (value, unit) => value.toFixed(unit === '×' || unit === '' ? 2 : 0);

const growthLine = (what, steps) =>
  `Of ${what}, ms of the main thread: ${steps.map(({ n, cpu, each }) => `${n}: ${Math.round(cpu)} (${each.toFixed(2)} each)`).join(', ')}`;

function tableOf(results, columns) {
  const rows = Object.values(results).map((row) => [
    row.title,
    ...Object.values(columns).map((cell) => cell(row, results.static)),
  ]);
  return table(['', ...Object.keys(columns)], rows);
}

const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const MARKERS = /(<!-- bench[^>]*-->\n)[^]*(<!-- \/bench -->)/;

export function writeReadme(all) {
  const readme = readFileSync('README.md', 'utf8');
  const text = `<!-- prettier-ignore-start -->\n\n${shortTable(all)}\n\n<!-- prettier-ignore-end -->\n`;
  writeFileSync(
    'README.md',
    readme.replace(MARKERS, (_, begin, end) => `${begin}${text}${end}`),
  );
}
