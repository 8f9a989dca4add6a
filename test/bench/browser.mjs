import puppeteer from 'puppeteer-core';
import { chromium, chromiumArguments } from '../support/browsers/chromium.mjs';

export const launch = () =>
  puppeteer.launch({
    executablePath: chromium.find(),
    args: chromiumArguments(),
    protocolTimeout: 60_000,
  });

/** Fast 3G, as Chromium's tools have it: 1.6 Mbit/s less a tenth, 562.5 ms there and back. */
const FAST_3G = { offline: false, downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 };

/** A world of its own in the page: it sees the same nodes, and nothing that the page has written. */
const WORLD = 'bench';

/**
 * A tab without a cache of any other, that is watched from outside. What has to be asked inside is asked in a world of
 * its own, and only where nothing is timed by it or all contenders are asked the same.
 */
export class Tab {
  static async open(browser, { isSlow = false } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const tab = new Tab(context, page, await page.createCDPSession());
    await tab.#begin(isSlow);
    return tab;
  }

  /** What the browser has told so far, all times in seconds of one clock. */
  requests = [];
  paints = [];
  shifts = [];

  #tellPainted = () => {};
  #painted = new Promise((resolve) => (this.#tellPainted = resolve));

  constructor(context, page, session) {
    this.context = context;
    this.page = page;
    this.session = session;
  }

  send(method, parameters) {
    return this.session.send(method, parameters);
  }

  async #begin(isSlow) {
    const { session } = this;
    const pending = new Set();
    session.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) => {
      pending.add(requestId);
      this.requests.push({ requestId, url: request.url, begin: timestamp, end: Infinity });
    });
    session.on('Network.loadingFinished', ({ requestId, timestamp }) => {
      const request = this.requests.findLast((it) => it.requestId === requestId);
      if (request) request.end = timestamp;
    });
    for (const end of ['Network.loadingFinished', 'Network.loadingFailed']) {
      session.on(end, ({ requestId }) => pending.delete(requestId));
    }
    session.on('Page.lifecycleEvent', ({ name, timestamp }) => {
      if (name !== 'firstContentfulPaint') return;
      this.paints.push(timestamp);
      this.#tellPainted();
    });
    session.on('PerformanceTimeline.timelineEventAdded', ({ event }) => {
      if (event.layoutShiftDetails) this.shifts.push(event.layoutShiftDetails.value);
    });
    this.isBusy = () => pending.size > 0;
    await this.page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2 });
    await this.send('Page.enable');
    await this.send('Page.setLifecycleEventsEnabled', { enabled: true });
    await this.send('Network.enable');
    // Time at work, not time that has passed: what else the machine does counts for nobody.
    await this.send('Performance.enable', { timeDomain: 'threadTicks' });
    await this.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] });
    if (!isSlow) return;
    await this.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await this.send('Network.emulateNetworkConditions', FAST_3G);
  }

  async goto(url) {
    await this.page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    const { frameTree } = await this.send('Page.getFrameTree');
    const { executionContextId } = await this.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: WORLD,
    });
    this.world = executionContextId;
  }

  /** Waits for the first text or picture on the page. */
  untilPainted() {
    return this.#painted;
  }

  /** In the page's own world. */
  run(expression) {
    return this.#evaluate({ expression });
  }

  /** In a world of its own. */
  ask(expression) {
    return this.#evaluate({ expression, contextId: this.world });
  }

  async #evaluate(options) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      ...options,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /**
   * The longest task of the main thread while `action` runs, in milliseconds at work, as the browser traces it: what comes
   * between, on a machine that does other things too, is nobody's.
   */
  async longestTask(action) {
    await this.page.tracing.start({ categories: ['toplevel'] });
    let trace;
    try {
      await action();
    } finally {
      trace = JSON.parse(new TextDecoder().decode(await this.page.tracing.stop()));
    }
    const { traceEvents } = trace;
    const mains = traceEvents.filter(
      ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
    );
    const isMain = ({ pid, tid }) => mains.some((main) => main.pid === pid && main.tid === tid);
    const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && isMain(event));
    return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
  }

  /** Milliseconds of the main thread, and counts, since the page began. */
  async metrics() {
    const { metrics } = await this.send('Performance.getMetrics');
    const { TaskDuration, ScriptDuration, Nodes, JSEventListeners } = Object.fromEntries(
      metrics.map(({ name, value }) => [name, value]),
    );
    return {
      cpu: TaskDuration * 1000,
      script: ScriptDuration * 1000,
      nodes: Nodes,
      listeners: JSEventListeners,
    };
  }

  /** Waits until nothing is asked for, and the main thread has done next to nothing for two looks in a row. */
  async settle() {
    for (let quiet = 0, before = await this.metrics(); quiet < 2;) {
      await new Promise((done) => setTimeout(done, 60));
      const now = await this.metrics();
      quiet = now.cpu - before.cpu < 3 && !this.isBusy() ? quiet + 1 : 0;
      before = now;
    }
  }

  /** Bytes in use when all garbage is gone: of scripts, and of what the engine keeps for nodes, styles and layout. */
  async heap() {
    // What only the second one finds is what the first one's finalizers let go.
    for (let i = 0; i < 2; i++) await this.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0 } = await this.send('Runtime.getHeapUsage');
    return { scripts: usedSize, nodes: embedderHeapUsedSize };
  }

  close() {
    return this.context.close();
  }
}
