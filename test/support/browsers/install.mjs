import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Sees to it that every browser is on this machine. Throws one sentence that says what to do, if that cannot be. */
export function ensureInstalled(browsers) {
  const missing = browsers.filter((browser) => !browser.find());
  if (missing.length === 0) return;
  if (isDebian() && process.getuid?.() === 0)
    installPackages(missing.flatMap((browser) => browser.debianPackages));
  for (const { find, title, environmentVariable } of missing) {
    if (!find()) {
      throw new Error(`${title} not found: install it, or set ${environmentVariable} to its executable.`);
    }
  }
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function installPackages(packages) {
  const log = join(mkdtempSync(join(tmpdir(), 'explainer-install-')), 'apt-get.log');
  console.log(`Installing ${packages.join(', ')}, which takes a minute …`);
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const output = openSync(log, 'a');
    const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...command], {
      stdio: ['ignore', output, output],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    closeSync(output);
    if (status !== 0) throw new Error(`apt-get ${command[0]} failed: see ${log}.`);
  }
}
