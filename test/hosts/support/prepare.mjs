import { existsSync, readdirSync } from 'node:fs';
import { wantedBrowsers } from '../../support/browsers/index.mjs';
import { ensureInstalled } from '../../support/browsers/install.mjs';

const FOLDER = 'test/hosts';

const libraries = ['prototype/prototype.js', 'mootools/mootools-core.min.js'].map((file) => ({
  title: file,
  environmentVariable: 'PATH',
  debianPackages: [`libjs-${file.split('/')[0]}`],
  find: () => existsSync(`/usr/share/javascript/${file}`),
}));

/** Has the browsers, all three but for `BROWSERS`, and the hosts' libraries that are Debian's. */
export function prepare() {
  process.env.BROWSERS ||= 'chromium,firefox,webkit';
  ensureInstalled([...wantedBrowsers(), ...libraries]);
}

export const testFiles = () =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${FOLDER}/${file}`);
