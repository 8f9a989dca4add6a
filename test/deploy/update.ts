import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { clickUntil } from '../support/browsers/click.js';
import { launchChromium, watchProblems } from '../support/browsers/launch.js';
import { check } from '../support/checks.js';
import { servePage } from '../support/serve-page.js';
import { run } from '../support/editor.js';

interface Setting {
  readonly base: string;
  readonly documents: string;
  /** Of the frame and its script, as they are copied. */
  readonly snippet: string;
  readonly publish: () => Promise<string>;
}

const OLD = 'A murmur is a sound, not a disease.';
const NEW = 'A murmur is no disease, but a sound.';

/** A reader has seen the framed page; the editor changes a sentence, later withdraws all, and publishes each time. */
export async function checkUpdate({ base, documents, snippet, publish }: Setting): Promise<void> {
  const file = join(documents, 'heart-murmurs.md');
  const host = await servePage(snippet);
  const browser = await launchChromium();
  const problems: string[] = [];

  /** Another reader, with a cache of their own, on the page that frames the article. */
  async function visit(words: string): Promise<string> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    watchProblems(page, problems);
    await page.goto(host.address);
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await shows(frame, words);
    check('on a page of another origin, the frame is as high as the article', true, await fits(page, frame));
    const text = await textOf(frame);
    if (words === OLD) await checkCitation(page, frame);
    await context.close();
    return text;
  }

  try {
    const reader = await browser.newPage();
    watchProblems(reader, problems);
    await checkAlone(reader, `${base}heart-murmurs.embed.html`);
    await visit(OLD);

    writeFileSync(file, readFileSync(file, 'utf8').replace(OLD, NEW));
    console.log(await publish());
    await reader.reload();
    check(
      'the same reader loads it again: the changed sentence',
      (await textOf(reader.mainFrame())).includes(NEW),
    );
    check('another reader: the changed sentence', !(await visit(NEW)).includes(OLD));

    await run('withdraw', file, '--note', 'A newer page takes its place.');
    console.log(await publish());
    await reader.reload();
    const again = await textOf(reader.mainFrame());
    check('after a withdrawal, the same reader: the notice', again.includes('A newer page takes its place.'));
    const other = await visit('withdrawn by its publisher');
    check('another reader: the notice', other.includes('A newer page takes its place.'));
    check('and no word of the text', ![again, other].some((text) => text.includes(NEW)));
    check('nothing went wrong in the browser', problems.length === 0, problems);
  } finally {
    await browser.close();
    host.close();
  }
}

/** The frame is as high as the article, so it is the page around it that has to scroll. */
async function checkCitation(page: Page, frame: Frame): Promise<void> {
  await clickUntil(frame, '#cite-1-1', (timeout) =>
    frame.waitForFunction(() => location.hash === '#ref-1', { timeout }),
  );
  const place = await frame.$eval('#ref-1', (source) => source.getBoundingClientRect().top);
  const isInView = await page.waitForFunction(
    (top) => {
      const y = document.querySelector('iframe')!.getBoundingClientRect().top + top;
      return y >= 0 && y < innerHeight;
    },
    {},
    place,
  );
  check('a citation in it scrolls the page to its source', (await isInView.jsonValue()) === true);
}

/** At the top of a window there is nobody to talk to. */
async function checkAlone(page: Page, address: string): Promise<void> {
  const script = await page.evaluateOnNewDocument(() => {
    const heard: unknown[] = [];
    addEventListener('message', ({ data }) => heard.push(data));
    Object.assign(window, { heard });
  });
  await page.goto(address);
  check('the framed page by itself shows the article', (await textOf(page.mainFrame())).includes(OLD));
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  check('and says nothing', heard.length === 0, heard);
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
}

const textOf = (frame: Frame) => frame.evaluate(() => document.body.innerText);

const shows = (frame: Frame, words: string) =>
  frame.waitForFunction((wanted) => document.body?.innerText.includes(wanted), {}, words);

/** Waits until the frame is as high as its article, and answers how high that is. */
async function fits(page: Page, frame: Frame): Promise<number> {
  const height = await frame.evaluate(() =>
    Math.ceil(document.querySelector('main')!.getBoundingClientRect().height),
  );
  await page.waitForFunction(
    (wanted) => document.querySelector('iframe')!.clientHeight === wanted,
    {},
    height,
  );
  return height;
}
