import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '': 'text/html' };

/** Scripts and styles have names that never change what they mean; pages and documents are asked for again. */
const CACHING = {
  '.js': 'public, max-age=31536000, immutable',
  '.css': 'public, max-age=31536000, immutable',
};

/** A server of files that are compressed ahead of time, as `explainer publish` and every CDN have them. */
export class Server {
  #files = new Map();
  #server = createServer((request, response) => this.#answer(request, response));

  async listen() {
    await new Promise((done) => this.#server.listen(0, 'localhost', done));
    return `http://localhost:${this.#server.address().port}/`;
  }

  add(path, text) {
    if (this.#files.has(path)) return;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    this.#files.set(path, brotliCompressSync(text, { params }));
  }

  /** Bytes of a file as they are sent, without headers. */
  sizeOf(address) {
    return this.#files.get(pathOf(address))?.length ?? 0;
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer({ url }, response) {
    const path = pathOf(url);
    const body = this.#files.get(path);
    if (!body) return response.writeHead(404).end();
    const extension = /^npm\//.test(path) ? '.js' : extname(path);
    response.writeHead(200, {
      'Content-Type': `${TYPES[extension] ?? 'text/javascript'}; charset=utf-8`,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': CACHING[extension] ?? 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(body);
  }
}

const pathOf = (address) => decodeURIComponent(new URL(address, 'http://localhost').pathname.slice(1));
