/**
 * `npm run test:cms`: what becomes of a published article's address where people paste it. In a real WordPress, that of
 * Debian's packages, in Chromium; and with two libraries by which other programs make cards of addresses.
 *
 * Needs what `npm run build` writes. On Debian as root it installs WordPress, PHP, MariaDB, nginx with Brotli and
 * Chromium, where they are missing. Everything is in a temporary folder, on ports of the loopback interface that nobody
 * uses and a socket, and gone after; only the screenshot, whose path is printed, stays.
 *
 * WordPress asks no address of its own machine for an embed. So that it asks our server here,
 * `wordpress/allow-loopback.php` lifts that, and the rule that names three ports; in all else it is as it is installed.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNginx } from '../deploy/servers.js';
// @ts-expect-error: a tool, without types
import { chromium } from '../support/browsers/chromium.mjs';
// @ts-expect-error: a tool, without types
import { ensureInstalled } from '../support/browsers/install.mjs';
import { check, summary } from '../support/checks.js';
import { freePort, stopAll } from '../support/processes.js';
import { run, writeDocuments } from '../support/editor.js';
import { checkLibraries } from './libraries.js';
import { checkPosts } from './posts.js';
import { startWordPress } from './wordpress.js';

const programs = [
  { title: 'WordPress', file: '/usr/share/wordpress/wp-load.php', debianPackages: ['wordpress'] },
  {
    title: 'A theme of WordPress',
    file: '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
    debianPackages: ['wordpress-theme-twentytwentyone'],
  },
  { title: 'PHP', file: '/usr/bin/php', debianPackages: ['php-cli', 'php-mysql'] },
  { title: 'MariaDB', file: '/usr/sbin/mariadbd', debianPackages: ['mariadb-server'] },
  {
    title: 'nginx with Brotli',
    file: '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so',
    debianPackages: ['nginx', 'libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static'],
  },
].map(({ file, ...program }) => ({
  ...program,
  environmentVariable: 'PATH',
  find: () => (existsSync(file) ? file : undefined),
}));

const folder = mkdtempSync(join(tmpdir(), 'explainer-cms-'));
const screenshot = join(tmpdir(), 'explainer-wordpress.png');

try {
  (ensureInstalled as (programs: unknown[]) => void)([...programs, chromium]);
  const port = await freePort();
  // Another host than WordPress's, which is localhost.
  const base = `http://127.0.0.1:${port}/`;
  const documents = join(folder, 'documents');
  const root = join(folder, 'published');
  writeDocuments(documents);
  await run('withdraw', join(documents, 'biopsy.md'), '--note', 'A newer page takes its place.');
  console.log(await run('publish', documents, '--out', root, '--base-url', base));
  await startNginx({ root, folder: join(folder, 'nginx'), port });
  console.log(`The published folder is ${base}`);

  const wordpress = await startWordPress(folder);
  console.log(`WordPress ${wordpress.version} is ${wordpress.address}`);
  await checkPosts({ wordpress, base, screenshot });
  console.log(`Screenshot: ${screenshot}`);
  const log = join(folder, 'wordpress.log');
  const complaints = existsSync(log) ? readFileSync(log, 'utf8').match(/PHP (Warning|Fatal).*/g) : null;
  check('WordPress has nothing to complain of', complaints === null, complaints ?? []);

  console.log('Libraries that make a card of an address');
  await checkLibraries(base);
} catch (error) {
  check('the run', false, error instanceof Error ? error.stack : String(error));
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = summary();
