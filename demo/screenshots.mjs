/**
 * Pictures of demo pages at three widths, light and dark: `node demo/screenshots.mjs [--out FOLDER] [PAGE …]`. Without
 * a page: clinic, blog and foundation; without a folder: a temporary one. `--readme` writes the README's picture
 * instead. Needs a build.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArguments } from '../test/support/browsers/chromium.mjs';
import { serve } from './serve.mjs';
import { parseArguments } from '../test/support/parse-arguments.mjs';

const { values, positionals } = parseArguments(import.meta.url, {
  options: { out: { type: 'string' }, readme: { type: 'boolean' } },
  allowPositionals: true,
});

const executablePath = chromium.find();
if (!executablePath)
  throw new Error(`Needs ${chromium.title}, or its path in ${chromium.environmentVariable}.`);
const { server, address } = await serve();
const browser = await puppeteer.launch({
  executablePath,
  args: ['--hide-scrollbars', ...chromiumArguments()],
});

async function picture(name, { width, height = 900, scheme = 'light', ...options }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const url = `${address}${name.replace(/\.html$/, '')}.html`;
  const answer = await page.goto(url, { waitUntil: 'networkidle0' });
  if (!answer.ok()) throw new Error(`${url} answers ${answer.status()}`);
  await page.evaluate(readThrough);
  await page.waitForNetworkIdle();
  await page.screenshot(options);
  await page.close();
  console.log(options.path);
}

/** Goes through a page as a reader does, so that what comes with the reader is there. */
async function readThrough() {
  const { document, innerHeight, requestAnimationFrame, scrollTo } = globalThis;
  for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
}

if (values.readme) {
  await picture('clinic', { width: 1280, height: 1400, path: join(import.meta.dirname, 'screenshot.png') });
} else {
  const out = values.out ?? mkdtempSync(join(tmpdir(), 'explainer-elements-'));
  mkdirSync(out, { recursive: true });
  for (const name of positionals.length > 0 ? positionals : ['clinic', 'blog', 'foundation']) {
    for (const width of [320, 768, 1280]) {
      for (const scheme of ['light', 'dark']) {
        await picture(name, {
          width,
          scheme,
          fullPage: true,
          path: join(out, `${name}-${width}-${scheme}.png`),
        });
      }
    }
  }
}
await browser.close();
server.close();
