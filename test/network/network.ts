/**
 * `npm run test:network`: opens every page of the demo in Chromium, does all that there is to do on it, and says what it
 * asked of another server or left on the reader's device. Needs what `npm run build` writes.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
// @ts-expect-error: a tool, without types
import * as demo from '../../demo/serve.mjs';
import { launchChromium } from '../support/browsers/launch.js';

const { serve } = demo as { serve: (port: number) => Promise<{ server: Server; address: string }> };
const pages = readdirSync('demo').filter((file) => file.endsWith('.html'));

/** What a page, or a script on it, must not do, as it is done; with a voice, so that there is something to read aloud by. */
function watch(): void {
  const seen: string[] = [];
  Object.defineProperty(window, 'seen', { value: seen });
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its target
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: [string, never, never]) {
    if (/^(before)?unload$/.test(args[0])) seen.push(`a listener for ${args[0]}`);
    return addEventListener.apply(this, args);
  };
  navigator.sendBeacon = (url) => !seen.push(`a beacon to ${String(url)}`);
  for (const socket of ['WebSocket', 'EventSource', 'RTCPeerConnection']) {
    const known = Reflect.get(window, socket) as (new (...args: unknown[]) => object) | undefined;
    if (!known) continue;
    Object.defineProperty(window, socket, {
      value: new Proxy(known, {
        construct(target, args) {
          seen.push(`a ${socket}`);
          return new target(...(args as unknown[]));
        },
      }),
    });
  }
  const voice = { name: 'A voice', lang: 'en-US', localService: true, default: true, voiceURI: 'voice' };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    speaking: false,
    ...Object.fromEntries(['speak', 'cancel', 'pause', 'resume'].map((name) => [name, () => {}])),
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class extends EventTarget {} });
}

/** Does all that there is to do on a page, down to the last shadow root: presses, unfolds, chooses, writes, points at. */
async function actAll(): Promise<string[]> {
  const done: string[] = [];
  const acted = new Set<Element>();
  // No timer, which a page in the background has once a second.
  const { port1, port2 } = new MessageChannel();
  const nextTask = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((it) => (it.shadowRoot ? [it, ...all(it.shadowRoot)] : [it]));
  const act = (it: Element): string | undefined => {
    if (it instanceof HTMLButtonElement && it.type !== 'submit') return (it.click(), 'press');
    if (it instanceof HTMLDetailsElement) return ((it.open = true), 'unfold');
    if (it instanceof HTMLSelectElement) {
      it.selectedIndex = it.options.length - 1;
      return (it.dispatchEvent(new Event('change', { bubbles: true, composed: true })), 'choose');
    }
    if (it instanceof HTMLInputElement && /^(radio|checkbox)$/.test(it.type)) return (it.click(), 'check');
    if (it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement) {
      if (it.type !== 'color' && !it.readOnly) it.value = 'a';
      return (it.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })), 'write');
    }
    if (it instanceof HTMLFormElement) {
      it.addEventListener('submit', (event) => event.preventDefault());
      return (it.requestSubmit(), 'submit');
    }
    if (it instanceof HTMLAnchorElement && it.getAttribute('href')?.startsWith('#')) {
      it.focus();
      it.dispatchEvent(
        new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }),
      );
      return (it.click(), 'follow');
    }
    return undefined;
  };
  // What is done draws more to do, once.
  for (let round = 0; round < 2; round++) {
    for (const it of all(document)) {
      if (acted.has(it)) continue;
      acted.add(it);
      const what = act(it);
      if (what) done.push(what);
      if (what) await nextTask();
    }
  }
  return done;
}

/** What is kept on the reader's device for this page, and what was seen. */
async function leftBehind(): Promise<string[]> {
  const databases = await indexedDB.databases();
  const workers = await navigator.serviceWorker.getRegistrations();
  return [
    ...(Reflect.get(window, 'seen') as string[]),
    ...(document.cookie ? [`the cookie ${document.cookie}`] : []),
    ...Object.keys(localStorage).map((key) => `${key} in localStorage`),
    ...Object.keys(sessionStorage).map((key) => `${key} in sessionStorage`),
    ...databases.map(({ name }) => `the database ${name}`),
    ...(await caches.keys()).map((key) => `the cache ${key}`),
    ...workers.map(({ scope }) => `a service worker for ${scope}`),
    ...(window.onunload || window.onbeforeunload ? ['a handler of unload'] : []),
  ];
}

const isScripted = (frame: Frame) => /^http:/.test(frame.url());

describe('a page with elements of ours, and all that can be done on it', () => {
  let browser: Browser;
  let server: Server;
  let address: string;

  before(async () => {
    ({ server, address } = await serve(0));
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  async function open(name: string): Promise<{ page: Page; requests: string[] }> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => void dialog.dismiss());
    // What compiles these tests names functions by a helper that no page has.
    await page.evaluateOnNewDocument('globalThis.__name = (it) => it');
    await page.evaluateOnNewDocument(watch);
    await page.goto(address + name, { waitUntil: 'networkidle0' });
    return { page, requests };
  }

  for (const name of pages) {
    it(`demo/${name} asks no other server, and leaves nothing behind`, async () => {
      const { page, requests } = await open(name);
      const done: string[] = [];
      for (const frame of page.frames().filter(isScripted)) done.push(...(await frame.evaluate(actAll)));
      await page.waitForNetworkIdle({ idleTime: 100 });
      const left: string[] = [];
      for (const frame of page.frames().filter(isScripted)) left.push(...(await frame.evaluate(leftBehind)));
      const { origin } = new URL(address);
      const foreign = requests.filter(
        (url) => !url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url),
      );
      assert.deepEqual({ foreign, left }, { foreign: [], left: [] });
      assert.ok(done.length > 0, 'there was nothing to do');
      assert.deepEqual(await page.browserContext().cookies(), []);
      await page.browserContext().close();
    });
  }

  it('would be found out', async () => {
    const { page, requests } = await open('index.html');
    await page.evaluate(async () => {
      localStorage.setItem('a', '1');
      sessionStorage.setItem('b', '1');
      document.cookie = 'c=1';
      await caches.open('d');
      addEventListener('beforeunload', () => {});
      navigator.sendBeacon('/e');
      await new Promise((done) => (indexedDB.open('f').onsuccess = done));
      await fetch('http://elsewhere.invalid/').catch(() => {});
    });
    assert.equal((await page.evaluate(leftBehind)).length, 7);
    assert.ok(requests.includes('http://elsewhere.invalid/'));
    await page.browserContext().close();
  });
});
