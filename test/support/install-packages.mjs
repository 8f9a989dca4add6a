import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts packages that our own are compared with into a cache, without running any install script. Nothing of them ships,
 * so they are in no lockfile of ours.
 * @param versions by the package's name
 * @returns the folder that has them
 */
export function installPackages(name, versions) {
  const cache = `node_modules/.cache/${name}`;
  const manifest = `${cache}/package.json`;
  const wanted = JSON.stringify({ private: true, dependencies: versions }, null, 2);
  const isThere = existsSync(`${cache}/node_modules`) && readFileSync(manifest, 'utf8') === wanted;
  if (!isThere) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(manifest, wanted);
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    execFileSync('npm', ['install', ...options], { cwd: cache, stdio: 'inherit' });
  }
  return `${process.cwd()}/${cache}/node_modules`;
}
