import { createGzip } from 'node:zlib';
import { Readable } from 'node:stream';

const ARTICLE = JSON.stringify({
  headline: 'An Article',
  inLanguage: 'en',
  body: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Words.' }] }] },
});
const LOGIN = '<!doctype html><title>Log in</title><form><input name="user"><button>Log in</button></form>';
const MEGABYTE = Buffer.alloc(1_000_000, ' ');

/** 300 MB of white space, which gzip makes 300 kB of. */
function* spaces() {
  yield '{';
  for (let i = 0; i < 300; i++) yield MEGABYTE;
}

/** Nesting that no reader of ours may go through by recursion without an end. */
const nested = (levels) =>
  `{"headline":"Deep","inLanguage":"en","body":{"type":"root","children":[${'{"type":"blockquote","children":['.repeat(levels)}{"type":"text","value":"Deep down"}${']}'.repeat(levels)}]}}`;

const json = (context, body) => {
  context.type = 'json';
  context.body = body;
};

/** What servers answer in place of what was asked for. */
const ANSWERS = {
  article: (context) => json(context, ARTICLE),
  html(context) {
    context.type = 'html';
    context.body = LOGIN;
  },
  redirect: (context) => context.redirect('/hosts/answer/html'),
  empty(context) {
    context.status = 204;
  },
  xssi: (context) => json(context, `)]}',\n${ARTICLE}`),
  truncated: (context) => json(context, ARTICLE.slice(0, 60)),
  reset(context) {
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    context.res.write(ARTICLE.slice(0, 60));
    setImmediate(() => context.res.destroy());
  },
  bomb(context) {
    json(context, Readable.from(spaces()).pipe(createGzip()));
    context.set('Content-Encoding', 'gzip');
  },
  stalled(context) {
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'application/json' });
    context.res.write(ARTICLE.slice(0, 60));
  },
  deep: (context) => json(context, nested(5_000)),
};

export function answers(context, name) {
  ANSWERS[name]?.(context);
}
