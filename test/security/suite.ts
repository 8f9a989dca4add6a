import { build } from 'esbuild';
import type { OpenBrowser } from './browsers.js';
import type { Payload } from './payload.js';
import { startServer, type SecurityServer } from './server.js';
import type { BatchResult, Door, Finding, Shelf, Trial } from './trial.js';

/** What went through one door. */
export interface DoorResult {
  readonly door: string;
  readonly payloads: number;
  readonly trials: number;
  readonly findings: readonly Finding[];
}

/** After as many, a door is known to leak, and whoever was on the page at the time is named. */
const SEARCHES = 60;

const page = (body: string, builder = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page of somebody’s own</title>
<script src="/hooks.js"></script>
<script type="module" src="/cdn/explainer-elements.js"></script>
<script src="/cdn/explainer-frame.js"></script>${builder}
<script src="/harness.js"></script></head>
<body><div id="host-page"><h1>A page of somebody’s own</h1><p>Its words.</p></div>${body}</body></html>`;

const BUILDER = `<ul><li><a data-explainer="reference" href="reference.html">A title</a></li></ul>
<div id="snippet-builder" data-base="https://explainers.example.org/" data-documents="./" data-scripts="/cdn/" data-frames="data-frames"></div>`;

/** Opens the pages that trials are mounted on, and lets payloads through doors. */
export class Suite {
  readonly #browser: OpenBrowser;
  readonly #server: SecurityServer;
  readonly #shelf: Shelf;
  #batches = 0;
  /** Runs of part of a batch for who in it did something, for this door. */
  #searches = 0;

  private constructor(browser: OpenBrowser, server: SecurityServer) {
    this.#browser = browser;
    this.#server = server;
    let files = 0;
    this.#shelf = {
      origin: server.origin,
      put: (type, body, suffix = '') => server.put(`files/${++files}${suffix}`, type, body),
      putAt: (path, type, body) => server.put(path, type, body),
    };
  }

  static async start(browser: OpenBrowser): Promise<Suite> {
    const server = await startServer({
      'run.html': page(''),
      'strict.html': page(''),
      'builder.html': page(BUILDER, '<script type="module" src="/cdn/snippet-builder.js"></script>'),
      'hooks.js': await bundle('hooks'),
      'harness.js': await bundle('harness'),
    });
    return new Suite(browser, server);
  }

  async through(door: Door, payloads: readonly Payload[]): Promise<DoorResult> {
    this.#searches = 0;
    const findings: Finding[] = [];
    let count = 0;
    let batch: Trial[] = [];
    const run = async () => {
      count += batch.length;
      findings.push(...(await this.#run(door, batch)));
      batch = [];
      this.#server.clear();
    };
    for (const payload of payloads) {
      batch.push(...door.trials(payload, this.#shelf));
      if (batch.length >= door.batch) await run();
    }
    if (batch.length > 0) await run();
    return { door: door.name, payloads: payloads.length, trials: count, findings };
  }

  async #run(door: Door, trials: readonly Trial[]): Promise<Finding[]> {
    const { findings, others, suspects } = await this.#mount(door, trials);
    const own = findings.map(([i, found]) => this.#finding(door, trials[i]!, found));
    if (others.length === 0) return own;
    if (trials.length === 1 || this.#searches++ > SEARCHES) {
      const guess = trials[[...suspects][0] ?? 0]!;
      return [...own, ...others.map((found) => this.#finding(door, guess, found))];
    }
    // Which of them it was, only less of them can tell: those first that were on the page at the time.
    const found: Finding[] = [];
    for (const i of suspects) found.push(...(await this.#run(door, [trials[i]!])));
    if (found.length > 0) return [...own, ...found];
    const half = Math.ceil(trials.length / 2);
    for (const some of [trials.slice(0, half), trials.slice(half)])
      found.push(...(await this.#run(door, some)));
    if (found.length > 0) return found;
    const all = `${trials[0]!.payload.id} to ${trials.at(-1)!.payload.id}`;
    return [
      ...own,
      ...others.map((found) => ({ door: door.name, id: all, found: `only together: ${found}` })),
    ];
  }

  async #mount(
    { page = 'run' }: { readonly page?: string },
    trials: readonly Trial[],
  ): Promise<{
    findings: BatchResult['findings'];
    others: readonly string[];
    suspects: ReadonlySet<number>;
  }> {
    const address = this.#server.put(
      `trials/${++this.#batches}.json`,
      'application/json',
      JSON.stringify(trials),
    );
    try {
      await this.#browser.open(`${this.#server.origin}/${page}.html?${this.#batches}`);
      const result = await this.#browser.evaluate(`runTrials(${JSON.stringify(address)})`);
      if (!result || typeof result !== 'object' || !('findings' in result))
        throw new Error(JSON.stringify(result));
      const { findings, calls, requests, changed } = result as BatchResult;
      const isForeign = this.#foreign(trials);
      // What a page of a strict policy asks for, it asks for itself.
      const asked = page === 'strict' ? [] : requests.filter(([, url]) => isForeign(url));
      const seen = this.#browser.requests
        .splice(0)
        .filter((url) => isForeign(url) && (page !== 'strict' || DIALOG.test(url)));
      const urls = new Set([...asked.map(([, url]) => url), ...seen]);
      return {
        findings,
        others: [
          ...calls.map(([, found]) => found),
          ...changed,
          ...Array.from(urls, (url) => `a request to ${url}`),
        ],
        suspects: new Set([...calls, ...asked].map(([trial]) => trial)),
      };
    } catch (error) {
      return { findings: [], others: [`the page is gone: ${(error as Error).message}`], suspects: new Set() };
    }
  }

  readonly #finding = (door: Door, { payload, place = '' }: Trial, found: string): Finding => ({
    door: door.name,
    id: payload.id,
    place,
    found,
  });

  /** Whether an address is on another host, and no author of a page has named it; or is a dialog. */
  #foreign(trials: readonly Trial[]): (url: string) => boolean {
    const { origin } = this.#server;
    const named = new Set(
      trials
        .flatMap(({ named = [] }) => named)
        .flatMap((url) => (URL.canParse(url, origin) ? withoutHash(new URL(url, origin).href) : [])),
    );
    return (url) =>
      !url.startsWith(`${origin}/`) &&
      !/^(data|blob|about|chrome-extension):/.test(url) &&
      !named.has(withoutHash(url));
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}

const DIALOG = /^(alert|beforeunload|confirm|prompt):$/;

/** As a request has it. */
const withoutHash = (url: string) => url.replace(/#.*$/s, '').replace(/^(https?:\/\/)[^/@]*@/, '$1');

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`test/security/page/${name}.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}
