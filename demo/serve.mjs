/** `npm start`, once it has built: serves `demo/` and `dist/`, as they stand on disk, and prints the address. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const FIRST_PORT = 8000;

const types = {
  '.bib': 'application/x-bibtex',
  '.csl': 'application/xml',
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** @returns the file that a request is for, `undefined` where there is none to be had */
async function fileOf(path) {
  const file = join(root, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  const isServed = ['demo', 'dist'].some((folder) => file.startsWith(join(root, folder) + sep));
  if (!isServed || !(extname(file) in types) || file.includes('\0')) return undefined;
  const entry = await stat(file).catch(() => undefined);
  return entry?.isFile() ? { file, size: entry.size } : undefined;
}

async function answer(request, response) {
  const say = (status, headers = {}) => response.writeHead(status, headers).end(`${status}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, { Allow: 'GET, HEAD' });
  try {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/' || pathname === '/demo') return say(302, { Location: '/demo/' });
    const found = await fileOf(pathname);
    if (!found) return say(404);
    const type = types[extname(found.file)];
    response.writeHead(200, {
      'Content-Type': type === 'image/png' ? type : `${type}; charset=utf-8`,
      'Content-Length': found.size,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(found.file).pipe(response);
  } catch {
    // An address that cannot be decoded.
    say(400);
  }
}

/**
 * @param port the wanted port; without one, the first that is free from 8000 on
 * @returns the server and its address
 */
export async function serve(port) {
  const server = createServer(answer);
  for (let next = port ?? FIRST_PORT; ; next++) {
    try {
      await listen(server, next);
      return { server, address: `http://localhost:${server.address().port}/demo/` };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port !== undefined) throw error;
    }
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server.off('error', reject)));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { address } = await serve(process.env.PORT ? Number(process.env.PORT) : undefined);
    console.log(address);
  } catch (error) {
    console.error(`Could not serve the demo: ${error.message}`);
    process.exitCode = 1;
  }
}
