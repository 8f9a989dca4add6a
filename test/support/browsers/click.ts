import type { Frame } from 'puppeteer-core';

const TRIES = 5;
const TIMEOUT = 6000;

/**
 * Clicks something in a frame until that shows. Just after a scroll, a browser may send a click to where a frame of
 * another origin stood before.
 * @param shows waits so many milliseconds for what the click does
 */
export async function clickUntil(
  frame: Frame,
  selector: string,
  shows: (timeout: number) => Promise<unknown>,
): Promise<void> {
  for (let i = 0; i < TRIES; i++) {
    const isShown = shows(TIMEOUT).then(
      () => true,
      () => false,
    );
    await frame.click(selector);
    if (await isShown) return;
  }
  throw new Error(`A click on ${selector} does nothing, ${TRIES} times.`);
}
