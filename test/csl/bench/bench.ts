/**
 * `npm run bench:citations [-- --counts 4,1000]`: how long our engine and citeproc-js take for 4 and for 1,000 references
 * in AMA, APA and NLM, in Node and in Chromium, and what they keep in memory. It fails at nothing: times are the machine's.
 */
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../support/browsers/launch.js';
import { makeCorpus } from '../corpus/corpus.js';
import { compileLocale, compileStyle } from '../engine.js';
import { localeXml, styleXml } from '../packages.js';
import { measureInChromium, type Result } from './in-chromium.js';
import { measureInNode } from './in-node.js';
import { parseArguments } from '../../support/parse-arguments.mjs';

const { values } = parseArguments(import.meta.url, {
  options: { counts: { type: 'string', default: '4,1000' } },
});
const counts = values.counts.split(',').map(Number);
const styles = ['ama', 'apa', 'nlm'];

const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const kilobytes = (value: number) => `${Math.round(value / 1024)} kB`;
const ratio = (theirs: number, mine: number) => `${(theirs / mine).toFixed(1)}×`;

type Measure = (script: string, input: string) => Result | Promise<Result>;

const [ours, citeproc, compile] = (await Promise.all(['ours', 'citeproc', 'compile'].map(bundle))) as [
  string,
  string,
  string,
];
const browser: Browser = await launchChromium();
try {
  await bench('Node', measureInNode);
  await bench('Chromium', (script, input) => measureInChromium(browser, script, input));
} finally {
  await browser.close();
}
console.log(`
First: the first list, with all that comes before it once the script is loaded: for ours, reading the compiled style and
locale from JSON, which is what ships; for citeproc-js, parsing the XML of both. Compiling is given apart.
Further: the median of more lists, with the engine kept (citeproc-js's registry is emptied in between).
Memory: what the heap holds more after the first list, engine and result included, in a fresh process or page.`);

async function bench(platform: string, measure: Measure) {
  console.log(`\n${platform}`);
  row('style', 'works', 'first: ours', 'citeproc', 'ratio', 'further: ours', 'citeproc', 'ratio', 'kept: ours', 'citeproc', 'ratio'); // prettier-ignore
  for (const count of counts) for (const style of styles) await benchStyle(style, count, measure);
  row('style', '', 'compile: first', 'further');
  for (const style of styles) {
    const { first, steady } = await measure(compile, inputOf(styleXml(style), localeXml('en-US'), 0));
    row(style, '', milliseconds(first), milliseconds(steady));
  }
}

async function benchStyle(style: string, count: number, measure: Measure) {
  const [styleText, localeText] = [styleXml(style), localeXml('en-US')];
  const compiled = [compileStyle(styleText), compileLocale(localeText)].map((one) => JSON.stringify(one));
  const mine = await measure(ours, inputOf(compiled[0]!, compiled[1]!, count));
  const theirs = await measure(citeproc, inputOf(styleText, localeText, count));
  const compared = (key: 'first' | 'steady' | 'kept', unit: (value: number) => string) => [
    unit(mine[key]),
    unit(theirs[key]),
    ratio(theirs[key], mine[key]),
  ];
  const times = [...compared('first', milliseconds), ...compared('steady', milliseconds)];
  row(style, String(count), ...times, ...compared('kept', kilobytes));
  if (Math.abs(mine.entries - theirs.entries) > count / 20)
    throw new Error(
      `Ours has ${mine.entries} entries, citeproc-js ${theirs.entries}: they did not do the same.`,
    );
}

/** As strings, numbers do not make citeproc-js throw. */
function inputOf(style: string, locale: string, count: number): string {
  const items = count === 0 ? [] : makeCorpus(count, count)[0]!;
  return JSON.stringify({ style, locale, items }, (key, value: unknown) =>
    typeof value === 'number' && !/^\d+$/.test(key) ? String(value) : value,
  );
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(`${name}.ts`, import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

function row(...cells: string[]) {
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(6) : cell.padStart(14))).join(''));
}
