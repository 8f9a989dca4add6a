import { gzipSync } from 'node:zlib';

/** What any page may read, and nobody keeps. */
export const OPEN = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

const MEGABYTE = 1_000_000;
const json = { ...OPEN, 'content-type': 'application/json' };
const html = { ...OPEN, 'content-type': 'text/html; charset=utf-8' };

/** A document that can only be this one; of a key that begins with `list`, references. */
const documentOf = (key) => ({
  headline: `Headline ${key}`,
  inLanguage: 'en',
  publisher: { name: 'Example Clinic' },
  body: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `Words of ${key}.` }] }],
  },
});
const textOf = (key) =>
  JSON.stringify(
    key.startsWith('list') ? [{ id: 'a', type: 'book', title: `Headline ${key}` }] : documentOf(key),
  );

const LOGIN = `<!doctype html><html lang="en"><title>Sign in</title><h1>Guest network</h1>
<form action="/login"><label>Room <input name="room"></label><button>Go online</button></form></html>`;

const send =
  (status, headers, body) =>
  ({ response }) =>
    response.writeHead(status, headers).end(body);

/** Made when it is first asked for: 300 MB of spaces before a document, which are some 300 kB. */
let bomb;
const bombOf = () => (bomb ??= gzipSync(Buffer.alloc(300 * MEGABYTE, ' ')));

/** Every answer that is none, by name. */
export const ANSWERS = {
  healthy: ({ response, key }) => response.writeHead(200, json).end(textOf(key)),

  // No answer, or half of one.
  silent: () => {},
  stalled: ({ response, key }) => response.writeHead(200, json).write(textOf(key).slice(0, 40)),
  'stalled-headers': ({ response }) => response.socket.write('HTTP/1.1 200 OK\r\nContent-Type: appli'),
  reset: ({ response }) => response.socket.resetAndDestroy(),
  'reset-headers': ({ response }) => {
    response.socket.write('HTTP/1.1 200 OK\r\nContent-Ty', () => response.socket.resetAndDestroy());
  },
  'reset-body': ({ response, key }) => {
    response.writeHead(200, json).write(textOf(key).slice(0, 40), () => response.socket.resetAndDestroy());
  },
  'closed-body': ({ response, key }) => {
    response.writeHead(200, json).write(textOf(key).slice(0, 40), () => response.socket.destroy());
  },
  'closed-short': ({ response, key }) => {
    const text = textOf(key);
    response.writeHead(200, { ...json, 'content-length': text.length });
    response.write(text.slice(0, 40), () => response.socket.destroy());
  },
  nonsense: ({ response }) => response.socket.end('This is no HTTP.\r\n\r\n'),

  // An answer that says so.
  401: send(401, { ...html, 'www-authenticate': 'Bearer' }, LOGIN),
  403: send(403, html, LOGIN),
  404: send(404, json, '{}'),
  429: send(429, { ...json, 'retry-after': '1' }, '{}'),
  500: ({ response, key }) => response.writeHead(500, json).end(textOf(key)),
  502: send(502, html, '<h1>Bad gateway</h1>'),
  503: send(503, html, '<h1>Back soon</h1>'),
  410: send(410, json, '{}'),

  // An answer that is another one.
  'captive-portal': send(200, html, LOGIN),
  'captive-portal-as-json': send(200, json, LOGIN),
  'login-elsewhere': ({ request, response, key }) => {
    const elsewhere = request.headers.host.replace('127.0.0.1', 'localhost');
    response.writeHead(302, { ...OPEN, location: `http://${elsewhere}/login-closed/${key}` }).end();
  },
  'login-closed': send(200, { 'content-type': 'text/html' }, LOGIN),
  'login-here': ({ response, key }) =>
    response.writeHead(302, { ...OPEN, location: `/captive-portal/${key}` }).end(),
  'redirects-for-ever': ({ request, response }) =>
    response.writeHead(302, { ...OPEN, location: request.url }).end(),
  closed: ({ response, key }) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(textOf(key)),
  'no-content': send(204, OPEN),
  empty: send(200, json, ''),
  white: send(200, json, ' \n\t '),
  truncated: ({ response, key }) => response.writeHead(200, json).end(textOf(key).slice(0, -20)),
  'without-prefix': ({ response, key }) => response.writeHead(200, json).end(`)]}',\n${textOf(key)}`),
  picture: send(
    200,
    { ...OPEN, 'content-type': 'image/png' },
    Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
  ),
  'picture-as-json': send(200, json, Buffer.from('89504e470d0a1a0a0000000d', 'hex')),
  pdf: send(200, { ...OPEN, 'content-type': 'application/pdf' }, '%PDF-1.7\n%\u00e2\n1 0 obj'),
  script: send(200, { ...OPEN, 'content-type': 'text/javascript' }, 'alert(1)'),
  number: send(200, json, '42'),
  list: send(200, json, '[]'),
  null: send(200, json, 'null'),
  other: send(200, json, '{"error": {"message": "Not allowed"}}'),
  deep: send(200, json, '['.repeat(5000) + ']'.repeat(5000)),
  'deep-body': ({ response, key }) => {
    const { body, ...rest } = documentOf(key);
    const text = JSON.stringify(body.children[0]);
    const nested = '{"type":"blockquote","children":['.repeat(5000) + text + ']}'.repeat(5000);
    const root = `{"type":"root","children":[${nested}]}`;
    response.writeHead(200, json).end(`${JSON.stringify(rest).slice(0, -1)},"body":${root}}`);
  },
  'deep-page': send(200, html, `<title>Deep</title>${'<div>'.repeat(5000)}`),
  'not-compressed': ({ response, key }) =>
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(textOf(key)),

  // An answer without an end.
  bomb: ({ response }) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bombOf()),
  'small-bomb': ({ response }) => {
    const headers = { ...json, 'content-encoding': 'gzip', 'content-length': bombOf().length };
    response.writeHead(200, headers).end(bombOf());
  },
  endless: ({ response, state }) => {
    response.writeHead(200, json);
    const piece = Buffer.alloc(MEGABYTE / 10, ' ');
    const more = () => {
      if (response.destroyed) return;
      state.written += piece.length;
      if (response.write(piece)) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  },
  'says-less': ({ response, key }) => {
    const text = textOf(key);
    const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nAccess-Control-Allow-Origin: *\r\n`;
    response.socket.end(`${head}Content-Length: 40\r\nConnection: close\r\n\r\n${text}`);
  },
  'says-more': ({ response, key }) => {
    const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nAccess-Control-Allow-Origin: *\r\n`;
    response.socket.end(
      `${head}Content-Length: ${2000 * MEGABYTE}\r\nConnection: close\r\n\r\n${textOf(key)}`,
    );
  },
};
