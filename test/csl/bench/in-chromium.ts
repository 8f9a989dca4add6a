import type { Browser } from 'puppeteer-core';
import type { Bench } from './subject.js';

export interface Result {
  entries: number;
  first: number;
  steady: number;
  /** Bytes of the heap that the first list leaves in use, with the engine that made it. */
  kept: number;
}

declare const bench: Bench;

/** In a page of its own. */
export async function measureInChromium(browser: Browser, script: string, input: string): Promise<Result> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(script);
  await page.evaluate((json) => bench.load(json), input);
  const before = await used();
  const { milliseconds: first, entries } = await page.evaluate(() => bench.first());
  const kept = (await used()) - before;
  const { milliseconds: steady } = await page.evaluate(() => bench.steady());
  await context.close();
  return { entries, first, steady, kept };
}
