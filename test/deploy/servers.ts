import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start } from '../support/processes.js';

export interface Place {
  /** What it serves. */
  readonly root: string;
  /** For what the server itself needs. */
  readonly folder: string;
  readonly port: number;
}

const deploy = join(import.meta.dirname, '..', '..', 'demo', 'deploy');

/** Our configuration with the lines changed that everybody has to change. Each must be there once. */
function configuration(file: string, changes: Readonly<Record<string, string>>): string {
  let text = readFileSync(join(deploy, file), 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (text.split(from).length !== 2) throw new Error(`${file} has not one "${from}"`);
    text = text.replace(from, () => to);
  }
  return text;
}

const answers = (port: number) => async () => (await fetch(`http://127.0.0.1:${port}/`)).status > 0;

/**
 * A real nginx with `demo/deploy/nginx.conf` as Debian's own configuration includes it.
 * @param changes other lines to change
 * @returns what ends it
 */
export function startNginx(
  { root, folder, port }: Place,
  changes: Readonly<Record<string, string>> = {},
): Promise<() => Promise<void>> {
  const server = configuration('nginx.conf', {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'server_name explainers.example.org;': 'server_name _;',
    'root /srv/explainers;': `root ${root};`,
    ...changes,
  });
  return runNginx(server, { folder, port });
}

/** A real nginx with `demo/deploy/nginx-cache.conf` in front of that origin. */
export function startNginxCache(
  origin: string,
  { folder, port }: Omit<Place, 'root'>,
): Promise<() => Promise<void>> {
  const server = configuration('nginx-cache.conf', {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'server_name explainers.example.org;': 'server_name _;',
    '/var/cache/nginx/explainers': `${folder}/cache`,
    'http://origin.example.org': origin,
  });
  return runNginx(server, { folder, port });
}

function runNginx(server: string, { folder, port }: Omit<Place, 'root'>): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
${server}
}
`,
  );
  return start('/usr/sbin/nginx', ['-c', file, '-e', `${folder}/error.log`], { isReady: answers(port) });
}

/** A real Caddy with `demo/deploy/Caddyfile`, without the certificate. */
export async function startCaddy({ root, folder, port }: Place): Promise<void> {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  const site = configuration('Caddyfile', {
    'explainers.example.org {': `http://127.0.0.1:${port} {`,
    'root * /srv/explainers': `root * ${root}`,
  });
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  await start('/usr/bin/caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    isReady: answers(port),
    env,
  });
}
