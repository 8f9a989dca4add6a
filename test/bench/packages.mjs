import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * What contenders are made of, beside what the project has anyway. Nothing of it ships, so it is in no lockfile of ours:
 * the command puts it into a cache, without running any install script.
 */
const PACKAGES = {
  '@awesome.me/webawesome': '3.14.0',
  'distill-template': '1.1.0',
  htm: '3.1.1',
  marked: '18.2.1',
  'marked-alert': '2.1.2',
  'marked-base-url': '1.1.10',
  'marked-gfm-heading-id': '4.1.4',
  'marked-highlight': '2.2.4',
  preact: '11.2.0',
  'zero-md': '3.1.8',
};

const CACHE = 'node_modules/.cache/explainer-bench';

/** @returns the folder that has them */
export function installPackages() {
  const manifest = `${CACHE}/package.json`;
  const wanted = JSON.stringify({ private: true, dependencies: PACKAGES }, null, 2);
  const isThere = existsSync(`${CACHE}/node_modules`) && readFileSync(manifest, 'utf8') === wanted;
  if (!isThere) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(manifest, wanted);
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    execFileSync('npm', ['install', ...options], { cwd: CACHE, stdio: 'inherit' });
  }
  return `${process.cwd()}/${CACHE}/node_modules`;
}
