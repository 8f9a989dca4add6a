import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { version } from '../../src/hardening/version.js';
import { launchChromium } from '../support/browsers/launch.js';
import { check } from '../support/checks.js';
import { freePort } from '../support/processes.js';
import { servePage } from '../support/serve-page.js';
import { startNginx, startNginxCache } from './servers.js';

interface Setting {
  /** What is published. */
  readonly root: string;
  /** For what the servers need. */
  readonly folder: string;
}

/** Documents are asked for again after a second, so that nobody has to wait for five minutes. */
const SOON = { 'max-age=300': 'max-age=1' };
const TITLE = 'Biopsy';

/**
 * A server that goes away: behind `nginx-cache.conf` every reader goes on getting the last good copy, and the element
 * shows it; without, a browser that honours stale-while-revalidate has its own for an hour. When the server is back,
 * readers get what it has.
 */
export async function checkStale({ root, folder }: Setting): Promise<void> {
  const [port, cachePort] = [await freePort(), await freePort()];
  const [origin, cache] = [port, cachePort].map((it) => `http://127.0.0.1:${it}/`) as [string, string];
  const place = { root, folder: join(folder, 'origin'), port };
  const stopOrigin = await startNginx(place, SOON);
  await startNginxCache(origin.slice(0, -1), { folder: join(folder, 'cache'), port: cachePort });
  const page = (base: string) =>
    servePage(`<script type="module" src="${cache}${version}/article-explainer.js"></script>
<article-explainer src="${base}biopsy.json"><a href="${base}biopsy.html">Read it there</a></article-explainer>`);
  const hosts = { cached: await page(cache), direct: await page(origin) };
  const browser = await launchChromium();
  try {
    const [reader, direct] = [await browser.newPage(), await browser.newPage()];
    check('the article, through the cache', (await outcome(reader, hosts.cached.address)) === 'article');
    check('the article, from its server', (await outcome(direct, hosts.direct.address)) === 'article');
    const good = await (await fetch(`${cache}biopsy.json`)).text();

    await stopOrigin();
    const status = await statusOf(`${cache}biopsy.json`, (it) => /STALE|UPDATING/.test(it));
    check('away: the cache gives what it has, and says so', /STALE|UPDATING/.test(status), status);
    const kept = await fetch(`${cache}biopsy.json`);
    check('away: that is the last good copy', kept.status === 200 && (await kept.text()) === good);
    const open = kept.headers.get('access-control-allow-origin');
    check('away: any page may read it', open === '*', open);
    const other = await (await browser.createBrowserContext()).newPage();
    const first = await outcome(other, hosts.cached.address);
    check('away: a reader who was never there gets the article', first === 'article', first);
    const unknown = await fetch(`${cache}heart-murmurs.json`);
    check('away: what the cache never had is an error', unknown.status >= 500, unknown.status);
    const again = await outcome(direct, hosts.direct.address);
    check('away, without the cache: Chromium gives a reader its own copy', again === 'article', again);
    const stranger = await (await browser.createBrowserContext()).newPage();
    const none = await outcome(stranger, hosts.direct.address);
    check('away, without the cache: another reader gets the link and a sentence', none === 'network', none);

    await startNginx(place, SOON);
    const back = await statusOf(`${cache}biopsy.json`, (it) => /HIT|REVALIDATED|MISS/.test(it));
    check('back: the cache has it from the server again', /HIT|REVALIDATED|MISS/.test(back), back);
  } finally {
    await browser.close();
    for (const host of Object.values(hosts)) host.close();
  }
}

/** `article`, or the code of the error of the element on a page. */
async function outcome(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const found = await page.waitForFunction(
    (title) => {
      const element = document.querySelector('article-explainer')!;
      const text = element.shadowRoot?.textContent ?? '';
      if (element.shadowRoot?.querySelector('article') && text.includes(title)) return 'article';
      if (!element.shadowRoot?.querySelector('[role="status"] button')) return '';
      return document.querySelector('a')!.offsetHeight > 0 ? 'network' : 'nothing';
    },
    { timeout: 30_000 },
    TITLE,
  );
  return found.jsonValue();
}

/** What the cache says of an answer, once that is as wanted, or after a while. */
async function statusOf(address: string, isWanted: (status: string) => boolean): Promise<string> {
  let status = '';
  for (let tries = 0; tries < 100 && !isWanted(status); tries++) {
    await new Promise((done) => setTimeout(done, 100));
    status = (await fetch(address)).headers.get('x-cache-status') ?? '';
  }
  return status;
}
