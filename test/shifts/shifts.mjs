/**
 * `npm run test:shifts [-- PAGE …]`: reads pages of the demo to their end on a slow phone (CPU 4 times slower, Fast 3G),
 * narrow and wide, and sums what moved, as Chromium measures it. It has to be nothing, and every figure has to be drawn.
 *
 * What draws a figure is held back until the reader looks at where it ends, with the text that follows it: there a place
 * of the wrong size would be seen to move. Needs a build and Chromium.
 */
import puppeteer, { PredefinedNetworkConditions } from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { readDocument } from '../../src/publish/read-document.ts';
import { chromium, chromiumArguments } from '../support/browsers/chromium.mjs';
import { readThrough, showEnd, figuresOf, isDrawn, watch } from './in-page.mjs';

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt-BR', 'zh-Hans', 'ar'];
/** An article in each of them that its figures have words in, on a page beside the demo's, by script. */
const ARTICLES = [
  ...['es', 'fr', 'de', 'pt-BR', 'ar'].map((language) => `article-explainer?lang=${language}`),
  'explainer-elements?lang=de',
];
const PAGES = [
  ...['clinic', 'index', 'figures', 'blog', 'cards', 'presets'].map((name) => `${name}.html`),
  ...LANGUAGES.map((language) => `languages.html?lang=${language}`),
  ...ARTICLES,
];
const WIDTHS = [320, 1280];
/** Chromium sums fractions of a pixel, too; what is below this, nobody sees. */
const LIMIT = 0.0001;
const TIMEOUT_MS = 120_000;

/** The article that ships; its figures, which are what is measured, are in the language that it says it is in. */
const article = readDocument('src/content/recurrence/recurrence.md');
const pageOf = (script, lang) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${lang}</title><link rel="icon" href="data:,">
<script type="module" src="../dist/cdn/${script}.js"></script>
<h1>${lang}</h1>
<article-explainer style="display: block; min-block-size: 100vh"><script type="application/json">
${JSON.stringify({ ...article, inLanguage: lang }).replaceAll('<', '\\u003c')}
</script></article-explainer>
<p>${lang}</p>`;

const { server, address } = await serve();
const browser = await puppeteer.launch({
  executablePath: chromium.find(),
  args: ['--hide-scrollbars', ...chromiumArguments()],
});

async function read(name, width) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.setViewport({ width, height: 768 });
  await page.emulateCPUThrottling(4);
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Fast 3G']);
  await page.evaluateOnNewDocument(watch);
  const release = await holdBack(page);
  await page.goto(address + name, { timeout: TIMEOUT_MS });
  await page.waitForFunction(isDrawn, {}, 'article');

  const figures = await page.evaluate(figuresOf);
  for (const [place, figure] of figures.entries()) {
    await page.evaluate(showEnd, place);
    release(figure);
    await page.waitForFunction(isDrawn, {}, 'figure', place);
    await page.evaluate(showEnd, place);
  }
  await page.evaluate(readThrough);
  const { sum, moved } = await page.evaluate(() => globalThis.shifts);
  await context.close();
  return { sum, moved, figures };
}

/** Holds back the scripts of figures, and their words, each until its figure is released. */
async function holdBack(page) {
  const released = new Set();
  let held = [];
  const figureOf = (url) => /chunks\/([\w-]+|words\/figures)(?:\/[\w-]+)?\.js$/.exec(url)?.[1] ?? '';
  const HELD = /^(recurrence-(map|course)|drug-pump|after-surgery|words\/figures)$/;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const name = request.url().slice(address.length);
    if (ARTICLES.includes(name))
      return request.respond({ contentType: 'text/html', body: pageOf(...name.split('?lang=')) });
    const figure = figureOf(request.url());
    if (!HELD.test(figure) || released.has(figure)) request.continue();
    else held.push({ figure, request });
  });
  return (figure) => {
    released.add(figure).add('words/figures');
    for (const it of held) if (released.has(it.figure)) it.request.continue();
    held = held.filter((it) => !released.has(it.figure));
  };
}

const pages = process.argv.length > 2 ? process.argv.slice(2) : PAGES;
let failed = 0;
for (const name of pages) {
  for (const width of WIDTHS) {
    const { sum, moved, figures } = await read(name, width);
    if (sum >= LIMIT) failed++;
    console.log(
      `${name.padEnd(30)}${`${width} px`.padStart(8)}${`${figures.length} figures`.padStart(12)}  moved ${sum.toFixed(4)}`,
    );
    for (const line of moved) console.log(`    ${line}`);
  }
}
await browser.close();
server.close();
console.log(failed > 0 ? `${failed} pages moved` : 'nothing moved');
process.exitCode = failed > 0 ? 1 : 0;
