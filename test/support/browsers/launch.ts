import puppeteer, { type Browser, type Page } from 'puppeteer-core';
// @ts-expect-error: a tool, without types
import { chromium, chromiumArguments } from './chromium.mjs';

/** Chromium for the commands that need one browser and no test runner. */
export function launchChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: (chromium as { find: () => string }).find(),
    args: (chromiumArguments as () => string[])(),
  });
}

/** Notes what goes wrong on a page: uncaught errors, requests without an answer, errors in the console. */
export function watchProblems(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('requestfailed', (request) => problems.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.location().url ?? ''}: ${message.text()}`);
  });
}
