/**
 * `npm run bench:snippet [-- --runs N]`: how long after a navigation the text of an article is painted, on a slow phone
 * (CPU 4 times slower, Fast 3G), for the same article as
 *
 * - plain HTML, as if the page's author had written it,
 * - the static snippet, with the script after it,
 * - the tag of the article's own, whose script has the article in it,
 * - the tag that a script draws of a document: two requests more.
 *
 * Needs a build and Chromium. Runs are interleaved, so that whatever else the machine does meets all of them; the medians
 * count.
 */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import puppeteer, { PredefinedNetworkConditions } from 'puppeteer-core';
import { readDocument } from '../../src/publish/read-document.ts';
import { renderArticle } from '../../src/publish/site/render-card.ts';
import { ownTag } from '../../src/publish/site/own-tag.ts';
import { readScripts } from '../../src/publish/site/scripts.ts';
import { siteOf } from '../../src/publish/site/site-document.ts';
import { snippet } from '../../src/publish/site/snippet.ts';
import { toSiteDocument } from '../../src/publish/site/to-site-document.ts';
import { DEFAULT_LOOK, explainerSnippet } from '../../src/snippets/explainer-snippet.ts';
import { chromium, chromiumArguments } from '../support/browsers/chromium.mjs';
import { median } from './summary.mjs';
import { parseArguments } from '../support/parse-arguments.mjs';

const { values } = parseArguments(import.meta.url, { options: { runs: { type: 'string', default: '9' } } });

/** The first paint that has this in it is the one that counts. */
const SENTENCE = 'A murmur is an extra sound between two heartbeats.';

/** Notes when the sentence is laid out and painted: in the task after the frame in which it is found. */
const WATCH = `
  const roots = () => [document, ...Array.from(document.querySelectorAll('article-explainer, murmurs-explainer'), (it) => it.shadowRoot)];
  const isThere = () => roots().some((root) =>
    Array.from(root?.querySelectorAll('p') ?? []).some((it) => it.textContent.includes(${JSON.stringify(SENTENCE)}) && it.offsetHeight > 0));
  requestAnimationFrame(function look() {
    if (!isThere()) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.painted = performance.now(); };
    port2.postMessage(0);
  });
`;

const scripts = readScripts();
const server = createServer();
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address();
const base = new URL(`http://127.0.0.1:${port}/`);
const document = toSiteDocument(
  { name: 'murmurs', article: readDocument('demo/articles/heart-murmurs.json') },
  {
    base,
    scripts,
    look: DEFAULT_LOOK,
    day: new Date('2026-06-01'),
    citationStyle: 'ama',
    script: true,
  },
);

const pages = {
  'plain HTML': renderArticle(document.article, { ...DEFAULT_LOOK, day: document.day }).text,
  'static snippet, script after it': snippet(document),
  'tag of its own, one request':
    '<script type="module" src="murmurs.js"></script><murmurs-explainer></murmurs-explainer>',
  'tag that a script draws': explainerSnippet(siteOf(document), document, {
    look: DEFAULT_LOOK,
    script: true,
  }).text,
};

const host = (content) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A page</title><script>${WATCH}</script></head>
<body><header><h1>A page of somebody’s own</h1></header><main><p>Some text before.</p>${content}<p>And after.</p></main></body></html>`;

server.on('request', ({ url }, response) => {
  const path = decodeURIComponent(url.slice(1));
  const file = path.startsWith(scripts.folder)
    ? scripts.files.get(path.slice(scripts.folder.length))
    : undefined;
  const [type, body] = Object.hasOwn(pages, path)
    ? ['text/html', host(pages[path])]
    : path === 'murmurs.json'
      ? ['application/json', JSON.stringify(document.article)]
      : ['text/javascript', path === 'murmurs.js' ? ownTag(document) : file];
  if (body === undefined) return response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Encoding': 'gzip',
    'Access-Control-Allow-Origin': '*',
  });
  response.end(gzipSync(body));
});

async function measure(browser, name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2 });
  await page.setCacheEnabled(false);
  await page.emulateCPUThrottling(4);
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Fast 3G']);
  await page.goto(base.href + encodeURIComponent(name), { waitUntil: 'load', timeout: 120_000 });
  const painted = await page.waitForFunction('window.painted', { timeout: 120_000 });
  const time = await painted.jsonValue();
  await context.close();
  return time;
}

const browser = await puppeteer.launch({
  executablePath: chromium.find(),
  args: chromiumArguments(),
});
const times = new Map(Object.keys(pages).map((name) => [name, []]));
// The first of each warms the browser, and does not count.
for (let run = -1; run < Number(values.runs); run++) {
  for (const [name, list] of times) {
    const time = await measure(browser, name);
    if (run >= 0) list.push(time);
  }
}
await browser.close();
server.close();

const plain = median(times.get('plain HTML'));
console.log(`Text painted after, median of ${values.runs} (CPU 4x slower, Fast 3G)`);
for (const [name, list] of times) {
  const kilobytes = (gzipSync(host(pages[name])).length / 1000).toFixed(1);
  const [time, best, worst] = [median(list), Math.min(...list), Math.max(...list)].map(Math.round);
  console.log(
    `${name.padEnd(34)}${`${time} ms`.padStart(9)}${(median(list) / plain).toFixed(2).padStart(7)}   ${best} to ${worst} ms, page of ${kilobytes} kB`,
  );
}
