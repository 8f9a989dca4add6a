/** The middle one of what was measured; of an even number the lower one of the two. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length / 2) - 1];

/** Medians, with what is said of them: over a blank page, beside static HTML, and what we aim at. */
export function summarise(samples, contenders, about) {
  const medians = mapValues(samples, (values) => mapValues(values, median));
  const { blank } = medians;
  const rows = mapValues(medians, ({ bytes, allbytes, cpu, script, ...others }, name) => ({
    title: contenders[name].title,
    ...others,
    bytes: bytes - blank.bytes,
    allBytes: allbytes - blank.bytes,
    cpu: cpu - blank.cpu,
    script: script - blank.script,
  }));
  const { blank: _blank, ...results } = rows;
  return { ...about, results, aims: aims(results), samples };
}

function aims(results) {
  const { static: html, lit, recurrence, snippet, 'own-tag': own } = results;
  const all = [
    recurrence && ['bytes to the first card', recurrence.bytes, 14_336, 'B'],
    recurrence && ['requests beside the page', recurrence.requests - 1, 1, ''],
    own && [
      'text painted on a slow phone, beside bare Lit',
      own.paintedSlowly / lit.paintedSlowly,
      1.03,
      '×',
    ],
    snippet && [
      'snippet painted on a slow phone, beside static HTML',
      snippet.paintedSlowly / html.paintedSlowly,
      1.05,
      '×',
    ],
    own && ['main thread over a blank page, beside bare Lit', own.cpu / lit.cpu, 1.25, '×'],
    own && ['layout shift', own.shiftSlowly, 0, ''],
    own && ['longest task on a slow phone', own.longTaskSlowly, 50, 'ms'],
    own && ['longest task of 100 cards at once', own.longTask100, 50, 'ms'],
    own && ['main thread for 100 cards, beside static HTML', own.cpu100 / html.cpu100, 1.3, '×'],
    own && ['heap of scripts a card', own.heap100 / 1000, 215, 'kB'],
    own && ['main thread for the theme of 100 cards, beside static HTML', own.theme / html.theme, 1.1, '×'],
    own && ['growth a mount, over static HTML', (own.leakHeap - html.leakHeap) / 1000, 1, 'kB'],
  ];
  return all
    .filter(Boolean)
    .map(([what, measured, aim, unit]) => ({ what, measured, aim, unit, isMet: measured <= aim }));
}

const mapValues = (object, map) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value, name)]));
