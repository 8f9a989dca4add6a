/**
 * `npm run bench [-- --only NAME,… --rounds N --minutes N --out FILE --readme]`: how heavy and how quick our card is beside
 * what people use now, all with the same article, in one run.
 *
 * Needs a build and Chromium. Rounds are interleaved, so that whatever else the machine does meets all contenders; medians
 * count, and their ratios. After `--minutes` nothing new begins, and what is missing is left out.
 */
import { writeFileSync } from 'node:fs';
import { readArticle, textOf } from './article.mjs';
import { launch } from './browser.mjs';
import { Bundler } from './bundle.mjs';
import { makeContenders } from './contenders.mjs';
import { measureGrowth } from './growth.mjs';
import { measureCards, measureLeak } from './measure-cards.mjs';
import { measureLoad, measureLongestTask } from './measure-load.mjs';
import { installPackages } from './packages.mjs';
import { summarise } from './summary.mjs';
import { toMarkdown, writeReadme } from './report.mjs';
import { Server } from './serve.mjs';
import { parseArguments } from '../support/parse-arguments.mjs';

const { values } = parseArguments(import.meta.url, {
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    minutes: { type: 'string', default: '8' },
    out: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
});

const LEAK_CYCLES = 200;
/** What each part of the run may take of its time; what one leaves, the next has. */
const SHARES = { load: 0.5, cards: 0.85 };

const packages = installPackages();
const server = new Server();
const base = await server.listen();
const article = readArticle(base);
const bundler = new Bundler(article, packages);
const contenders = chosen(await makeContenders(article, bundler, packages));
for (const [path, file] of article.document.scripts.files) {
  server.add(article.document.scripts.folder + path, file);
}
for (const [name, { files = {}, head, markup, after = '' }] of Object.entries(contenders)) {
  for (const [path, text] of Object.entries(files)) server.add(path, text);
  server.add(`${name}/first`, page(head, markup, after));
  server.add(`${name}/cards`, page(head, '', after));
}

const browser = await launch();
const began = performance.now();
const minutes = () => (performance.now() - began) / 60_000;
const samples = {};
await inRounds(Object.keys(contenders), SHARES.load, async (name) => {
  const address = `${base}${name}/first`;
  const options = { hasContent: name !== 'blank' };
  const { needed: _needed, all, ...quick } = await measureLoad(browser, address, options);
  const slowly = { ...options, isSlow: true };
  const slow = await measureLoad(browser, address, slowly);
  const longTaskSlowly = await measureLongestTask(browser, address, slowly);
  // What comes after the paint cannot be there before it where a request takes half a second.
  add(name, { ...quick, ...weightOf('', slow.needed), ...weightOf('all', all) });
  add(name, { paintedSlowly: slow.painted, shiftSlowly: slow.shift, longTaskSlowly });
});
const several = Object.keys(contenders).filter((name) => !contenders[name].isOnce);
await inRounds(several, SHARES.cards, async (name) => {
  add(name, await measureCards(browser, `${base}${name}/cards`, contenders[name]));
});
await inRounds(several, 0, async (name) => {
  add(name, await measureLeak(browser, `${base}${name}/cards`, contenders[name], LEAK_CYCLES));
});
const growth =
  values.only || minutes() > Number(values.minutes)
    ? undefined
    : await measureGrowth(browser, server, base, contenders['own-tag']);
const version = await browser.version();
await browser.close();
server.close();

const words = textOf(article.tree).split(/\s+/).filter(Boolean).length;
const results = summarise(samples, contenders, { words, version, minutes: minutes(), growth });
if (values.out) writeFileSync(values.out, `${JSON.stringify(results, null, 2)}\n`);
console.log(toMarkdown(results));
if (values.readme) writeReadme(results);

function chosen(all) {
  if (!values.only) return all;
  const names = ['blank', 'static', 'lit', ...values.only.split(',')];
  const unknown = names.filter((name) => !(name in all));
  if (unknown.length > 0) {
    console.error(`No contender is called ${unknown.join(', ')}. There are ${Object.keys(all).join(', ')}.`);
    process.exit(2);
  }
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

/** A page with nothing on it that counts as content but the card, and something above and below that would be moved. */
function page(head, content, after) {
  const box = '<div style="block-size: 60px; background: #ddd"></div>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A page</title>${head}</head><body>${box}<main>${content}</main>${after}${box}</body></html>`;
}

function add(name, values) {
  for (const [key, value] of Object.entries(values)) ((samples[name] ??= {})[key] ??= []).push(value);
}

/** Each contender in its turn, again and again, another one first each time. */
async function inRounds(names, share, measure) {
  for (let round = 0; round < Number(values.rounds); round++) {
    for (let i = 0; i < names.length; i++) {
      const isLate = minutes() > Number(values.minutes) * (round > 0 ? share : 1);
      if (isLate) return console.error(`\nNo time is left for more than ${round} rounds of this.`);
      await tell(round, names[(i + round) % names.length], measure);
    }
  }
}

function weightOf(prefix, addresses) {
  const bytes = addresses.reduce((sum, url) => sum + server.sizeOf(url), 0);
  return { [`${prefix}bytes`]: bytes, [`${prefix}requests`]: addresses.length };
}

async function tell(round, name, measure) {
  process.stderr.write(`round ${round + 1}, ${minutes().toFixed(1)} min: ${name}\x1b[K\r`);
  try {
    await measure(name);
  } catch (error) {
    error.message = `${name}: ${error.message}`;
    throw error;
  }
}
