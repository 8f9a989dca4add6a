import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * What a browser reports of, in place of what a network monitor sees: each request to another host. It forbids nothing,
 * and says nothing of scripts, which are to run if they can.
 */
const REPORT = [
  "default-src * data: blob: 'unsafe-inline' 'unsafe-eval'",
  ...['connect', 'font', 'frame', 'img', 'manifest', 'media', 'object'].map(
    (kind) => `${kind}-src 'self' data: blob:`,
  ),
  "script-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' data: blob: 'unsafe-inline'",
].join('; ');

/** Of a page whose own HTML is hostile: nothing of it runs or is loaded, so what does is ours. */
const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'";

export interface SecurityServer {
  readonly origin: string;
  /** Puts a file there for the life of the server. @returns its address */
  put(path: string, type: string, body: string): string;
  clear(): void;
  close(): Promise<void>;
}

/** The pages that hold trials, the built scripts, and whatever is laid on it. */
export async function startServer(pages: Readonly<Record<string, string>>): Promise<SecurityServer> {
  const files = new Map<string, { type: string; body: string }>();
  const answer = ({ url = '/' }: IncomingMessage, response: ServerResponse): void => {
    const path = normalize(decodeURI(url.replace(/[?#].*$/, ''))).slice(1);
    const page = pages[path];
    const found = files.get(path);
    if (page !== undefined) {
      const policy: Record<string, string> =
        path === 'strict.html'
          ? { 'Content-Security-Policy': STRICT }
          : { 'Content-Security-Policy-Report-Only': REPORT };
      send(response, types[extname(path)]!, page, policy);
    } else if (found) {
      send(response, found.type, found.body, { 'Content-Security-Policy-Report-Only': REPORT });
    } else if (path.startsWith('cdn/')) {
      try {
        send(response, types[extname(path)] ?? '', readFileSync(join('dist', path), 'utf8'));
      } catch {
        response.writeHead(404).end();
      }
    } else {
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // An address that cannot be decoded.
      response.writeHead(400).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, type, body) {
      files.set(path, { type, body });
      return `${origin}/${path}`;
    },
    clear: () => files.clear(),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, type: string, body: string, headers: Record<string, string> = {}) {
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': type === 'text/javascript' ? 'max-age=3600' : 'no-store',
    ...headers,
  });
  response.end(body);
}
