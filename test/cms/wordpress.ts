import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, start } from '../support/processes.js';

const own = join(import.meta.dirname, 'wordpress');
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

/** A post as the REST API gives it. */
export interface Post {
  readonly link: string;
  readonly content: { readonly rendered: string };
}

export interface WordPress {
  readonly address: string;
  readonly version: string;
  /** What its REST API answers its author. */
  ask<T>(route: string, body?: object): Promise<T>;
}

/** Debian's WordPress in a folder, with a database and a web server of its own. */
export async function startWordPress(folder: string): Promise<WordPress> {
  const site = join(folder, 'wordpress');
  // Debian keeps parts of it elsewhere, behind links.
  cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true });
  copyFileSync(join(own, 'wp-config.php'), join(site, 'wp-config.php'));
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  copyFileSync(join(own, 'allow-loopback.php'), join(site, 'wp-content/mu-plugins/allow-loopback.php'));

  await startDatabase(folder);
  const address = `http://localhost:${await freePort()}`;
  const install = [join(own, 'install.php'), site, address];
  const printed = execFileSync('php', install, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const { password, version } = JSON.parse(printed.slice(printed.lastIndexOf('{'))) as Record<string, string>;

  await start('php', ['-S', new URL(address).host, '-t', site], {
    // The pages of a site ask for its scripts while they are made.
    env: { PHP_CLI_SERVER_WORKERS: '4' },
    isReady: async () => (await fetch(address)).ok,
  });

  const authorization = `Basic ${Buffer.from(`author:${password}`).toString('base64')}`;
  const ask = async <T>(route: string, body?: object): Promise<T> => {
    const [path, query] = route.split('?');
    const response = await fetch(`${address}/?rest_route=${path}${query ? `&${query}` : ''}`, {
      method: body ? 'POST' : 'GET',
      headers: { Authorization: authorization, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${route}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  return { address, version: version!, ask };
}

async function startDatabase(folder: string): Promise<void> {
  const data = `--datadir=${join(folder, 'mariadb')}`;
  const socket = `--socket=${join(folder, 'mariadb.sock')}`;
  const root = '--auth-root-authentication-method=normal';
  execFileSync('mariadb-install-db', ['--no-defaults', data, root, '--skip-test-db', ...asRoot], {
    stdio: 'pipe',
  });
  await start(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      data,
      socket,
      '--skip-networking',
      `--pid-file=${join(folder, 'mariadb.pid')}`,
      ...asRoot,
    ],
    {
      isReady: () => {
        const ping = ['--no-defaults', socket, '--user=root', 'ping'];
        return Promise.resolve(spawnSync('mariadb-admin', ping).status === 0);
      },
    },
  );
}
