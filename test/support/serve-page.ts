import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly address: string;
  close(): void;
}

/** A page of somebody else's: on an origin of its own. */
export function servePage(body: string): Promise<Served> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title><body>${body}`;
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page),
  );
  return new Promise((done) =>
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      done({ address: `http://localhost:${port}/`, close: () => server.close() });
    }),
  );
}
