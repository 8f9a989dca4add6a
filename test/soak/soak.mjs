/* global customElements, document, requestIdleCallback, window */
/**
 * `npm run soak`: mounts and takes away elements 10,000 times and changes `src` 1,000 times in one page of Chromium, and
 * compares what is left with what was there after a first round: nodes, listeners, documents, observers and the heap.
 *
 * The heap of a page that does anything grows a little, by what the browser keeps of its own. So static HTML is mounted
 * and taken away as often, and ours may grow by no more than that and 200 bytes a cycle, which is less than the smallest
 * thing that could be left of an element: it has a tree of 300 nodes. A `src` may leave 300 bytes, less than its article.
 *
 * `--cycles=1000 --changes=100` is a quick look. Needs what `npm run build` writes.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { readDocument } from '../../src/publish/read-document.ts';
import { chromium, chromiumArguments } from '../support/browsers/chromium.mjs';
import { ensureInstalled } from '../support/browsers/install.mjs';
import { countObservers } from './count-observers.mjs';
import { change, mount, mountStatic } from './cycles.mjs';
import { parseArguments } from '../support/parse-arguments.mjs';

const { values } = parseArguments(import.meta.url, {
  options: { cycles: { type: 'string', default: '10000' }, changes: { type: 'string', default: '1000' } },
});
const cycles = Number(values.cycles);
const changes = Number(values.changes);
const HEAP_A_CYCLE = 200;
const HEAP_A_CHANGE = 300;
/**
 * Elements that were used last may stay until others are used: their trees, of up to a thousand nodes, with their
 * listeners. That is so after any number of rounds, and so no growth: a node left each time would be ten thousand.
 */
const KEPT = { nodes: 3000, listeners: 10, documents: 0, observers: 5 };
/** What a measure of the same page varies by, and fifty articles that are kept for whoever asks for them again. */
const HEAP_NOISE = 500_000;

const root = join(import.meta.dirname, '../..');
const article = readDocument(join(root, 'test/documents/murmurs.md'));
const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
ensureInstalled([chromium]);
const browser = await puppeteer.launch({
  executablePath: chromium.find(),
  args: ['--js-flags=--expose-gc', ...chromiumArguments()],
  protocolTimeout: 600_000,
});

try {
  const page = await browser.newPage();
  const protocol = await page.createCDPSession();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.evaluateOnNewDocument(countObservers);
  await page.goto(`${origin}/test/soak/page.html`);
  await page.evaluate(async (article) => {
    await customElements.whenDefined('article-explainer');
    window.article = article;
    const element = document.createElement('recurrence-explainer');
    document.body.append(element);
    await element.updateComplete;
    window.words = element.shadowRoot.querySelector('article').innerHTML;
    element.remove();
    console.warn = () => {};
  }, article);

  const rows = [];
  const soak = async (what, run, count, bound) => {
    // What is loaded and kept once, is, then.
    await run(Math.min(count, 500));
    const before = await measure(page, protocol);
    await run(count);
    const after = await measure(page, protocol);
    rows.push({ what, count, bound, before, after });
    return (after.heap - before.heap) / count;
  };
  const times = (cycle) => (count) => page.evaluate(cycle, count);
  const bare = Math.max(0, await soak('static HTML, mounted', times(mountStatic), cycles));
  await soak('elements, mounted', times(mount), cycles, (bare + HEAP_A_CYCLE) * cycles);
  await soak('`src`, changed', times(change), changes, HEAP_A_CHANGE * changes);

  process.exitCode = report(rows, problems) ? 0 : 1;
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function measure(page, protocol) {
  // What waits for a timer of the page, and what is let go only after what held it.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 3000)));
  for (let i = 0; i < 5; i++) {
    await protocol.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 200 })));
  }
  const { nodes, jsEventListeners, documents } = await protocol.send('Memory.getDOMCounters');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  const observers = await page.evaluate(() => window.observers());
  return { nodes, listeners: jsEventListeners, documents, observers, heap: usedSize };
}

/** Prints what was there before and after. Answers whether nothing has grown. */
function report(rows, problems) {
  const grown = problems.map((problem) => `an uncaught error: ${problem}`);
  console.log('| what | times | nodes | listeners | documents | observers | heap, kB | bytes a time |');
  console.log('| --- | --: | --: | --: | --: | --: | --: | --: |');
  for (const { what, count, bound, before, after } of rows) {
    const both = (name) => `${before[name]} → ${after[name]}`;
    const kB = (bytes) => Math.round(bytes / 1000);
    const heap = after.heap - before.heap;
    const cells = ['nodes', 'listeners', 'documents', 'observers'].map(both);
    const row = [what, count, ...cells, `${kB(before.heap)} → ${kB(after.heap)}`, Math.round(heap / count)];
    console.log(`| ${row.join(' | ')} |`);
    if (bound === undefined) continue;
    for (const [name, kept] of Object.entries(KEPT))
      if (after[name] > before[name] + kept) grown.push(`${what}: ${name} grew from ${both(name)}`);
    if (heap > bound + HEAP_NOISE) grown.push(`${what}: the heap grew by ${kB(heap)} kB`);
  }
  for (const line of grown) console.error(line);
  return grown.length === 0;
}

/** The built scripts, the page, and an article for every address that is asked for. */
async function serve() {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
  const made = createServer(async ({ url }, response) => {
    const path = normalize(url.split('?')[0]);
    const type = types[extname(path)];
    const [, number] = /^\/articles\/(\d+)\.json$/.exec(path) ?? [];
    if (number) {
      const body = JSON.stringify({ ...article, headline: `Article ${number}` });
      return response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    }
    const isOurs = /^\/(dist\/cdn|test\/soak)\//.test(path) && type;
    const body = isOurs ? await readFile(join(root, path)).catch(() => undefined) : undefined;
    return response.writeHead(body ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(body);
  });
  await new Promise((done) => made.listen(0, '127.0.0.1', done));
  return made;
}
