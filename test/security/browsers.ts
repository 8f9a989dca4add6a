import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
// @ts-expect-error: a tool, without types
import { chromiumArguments } from '../support/browsers/chromium.mjs';
// @ts-expect-error: a tool, without types
import * as browserTools from '../support/browsers/index.mjs';
// @ts-expect-error: a tool, without types
import * as installTools from '../support/browsers/install.mjs';
// @ts-expect-error: a tool, without types
import * as processTools from '../support/browsers/webkitgtk-processes.mjs';

/** A browser with one page. */
export interface OpenBrowser {
  readonly name: string;
  /** Addresses that the page asked for, as far as the browser tells; and dialogs, as `alert:`. */
  readonly requests: string[];
  open(url: string): Promise<void>;
  /** What this expression comes to, which may be a promise. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Found {
  readonly title: string;
  readonly find: () => string;
}

interface Processes {
  freePort: () => Promise<number>;
  startXvfb: () => Promise<{ xvfb: unknown; display: string }>;
  startWebKitWebDriver: (options: object) => Promise<unknown>;
  stopProcess: (child: unknown) => Promise<void>;
}

/** How long a batch of trials may take, in milliseconds. */
const LONGEST = 180_000;

/** @param names as `BROWSERS` has them, which is asked otherwise */
export async function openBrowsers(names?: string): Promise<OpenBrowser[]> {
  const { wantedBrowsers } = browserTools as { wantedBrowsers: (names?: string) => Found[] };
  const { ensureInstalled } = installTools as { ensureInstalled: (browsers: Found[]) => void };
  const wanted = wantedBrowsers(names);
  ensureInstalled(wanted);
  const opened: OpenBrowser[] = [];
  for (const { title, find } of wanted) {
    opened.push(await (title.startsWith('WebKit') ? openWebKit(find()) : openWithPuppeteer(title, find())));
  }
  return opened;
}

/** Chromium and Firefox. No name but that of this machine leads anywhere. */
async function openWithPuppeteer(title: string, executablePath: string): Promise<OpenBrowser> {
  const isFirefox = title === 'Firefox';
  const browser = await puppeteer.launch({
    executablePath,
    ...(isFirefox
      ? { browser: 'firefox', extraPrefsFirefox: { 'network.dns.disabled': true } }
      : {
          args: [
            ...(chromiumArguments as () => string[])(),
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
          ],
        }),
    protocolTimeout: LONGEST,
  });
  const requests: string[] = [];
  let page = await browser.newPage();
  // Whoever waits for a page that has crashed would wait for as long as the protocol allows.
  let crashed: Promise<never>;
  return {
    name: isFirefox ? 'Firefox' : 'Chromium',
    requests,
    async open(url) {
      const before = page;
      page = await browser.newPage();
      await before.close();
      crashed = new Promise((_, reject) => page.on('error', reject));
      crashed.catch(() => {});
      page.on('request', (request) => requests.push(request.url()));
      page.on('dialog', (dialog) => {
        requests.push(`${dialog.type()}:`);
        void dialog.dismiss();
      });
      await page.goto(url);
    },
    evaluate: (expression) => Promise.race([page.evaluate(expression), crashed]),
    close: () => browser.close(),
  };
}

/** WebKitGTK tells of no request: what its pages report of their policy has to do. */
async function openWebKit(binary: string): Promise<OpenBrowser> {
  const settings = mkdtempSync(join(tmpdir(), 'explainer-webkitgtk-'));
  const { freePort, startXvfb, startWebKitWebDriver, stopProcess } = processTools as Processes;
  const { xvfb, display } = await startXvfb();
  const port = await freePort();
  const driver = await startWebKitWebDriver({ port, display, settings });
  const browser = await remote({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  });
  await browser.setTimeout({ script: LONGEST, pageLoad: 60_000 });
  return {
    name: 'WebKitGTK',
    requests: [],
    open: (url) => browser.url(url).then(() => {}),
    evaluate: (expression) =>
      browser.executeAsync(
        `const done = arguments[arguments.length - 1];
        Promise.resolve(${expression}).then(done, (error) => done({ error: String(error) }));`,
      ),
    async close() {
      await browser.deleteSession().catch(() => {});
      for (const child of [driver, xvfb]) await stopProcess(child);
      rmSync(settings, { recursive: true, force: true });
    },
  };
}
