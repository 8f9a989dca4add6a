/**
 * `npm run test:deploy`: a published folder behind a real nginx and a real Caddy with the configurations of
 * `demo/deploy/`, and an article that is changed while a page frames it, in Chromium.
 *
 * Needs what `npm run build` writes. On Debian as root it installs nginx with Brotli, Caddy and Chromium, where they are
 * missing. Everything is in a temporary folder and on ports of the loopback interface that nobody uses, and gone after.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameSnippet } from '../../src/publish/site/frame-snippet.js';
// @ts-expect-error: a tool, without types
import { chromium } from '../support/browsers/chromium.mjs';
// @ts-expect-error: a tool, without types
import { ensureInstalled } from '../support/browsers/install.mjs';
import { check, summary } from '../support/checks.js';
import { freePort, stopAll } from '../support/processes.js';
import { embedDocument } from '../support/embeds.js';
import { run, writeDocuments } from '../support/editor.js';
import { checkHeaders } from './headers.js';
import { startCaddy, startNginx } from './servers.js';
import { checkStale } from './stale.js';
import { checkUpdate } from './update.js';

const programs = [
  { title: 'nginx', file: '/usr/sbin/nginx', debianPackages: ['nginx'] },
  {
    title: 'Brotli of nginx',
    file: '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so',
    debianPackages: ['libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static'],
  },
  { title: 'Caddy', file: '/usr/bin/caddy', debianPackages: ['caddy'] },
].map(({ file, ...program }) => ({
  ...program,
  environmentVariable: 'PATH',
  find: () => (existsSync(file) ? file : undefined),
}));

const folder = mkdtempSync(join(tmpdir(), 'explainer-deploy-'));
const documents = join(folder, 'documents');
const root = join(folder, 'published');

try {
  (ensureInstalled as (programs: unknown[]) => void)([...programs, chromium]);
  const [nginx, caddy] = [await freePort(), await freePort()];
  const base = `http://127.0.0.1:${nginx}/`;
  writeDocuments(documents);
  const publish = () => run('publish', documents, '--out', root, '--base-url', base);
  console.log(await publish());

  await startNginx({ root, folder: join(folder, 'nginx'), port: nginx });
  console.log(`nginx on ${base}`);
  await checkHeaders(base, { documentEncoding: 'br' });
  await startCaddy({ root, folder: join(folder, 'caddy'), port: caddy });
  console.log(`Caddy on http://127.0.0.1:${caddy}/`);
  await checkHeaders(`http://127.0.0.1:${caddy}/`, { documentEncoding: 'gzip' });

  console.log('A server that is away');
  await checkStale({ root, folder });

  console.log('An article that is changed while a page frames it');
  const snippet = frameSnippet(embedDocument(base));
  await checkUpdate({ base, documents, snippet, publish });
  check('publishing the same again writes nothing', / 0 files written/.test(await publish()));
} catch (error) {
  check('the run', false, error instanceof Error ? error.message : String(error));
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = summary();
