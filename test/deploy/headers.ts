import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { version } from '../../src/hardening/version.js';
import { check } from '../support/checks.js';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Unlike `fetch`, this asks for what it is told and takes the answer as it comes. */
function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .once('error', fail)
      .end();
  });
}

const SHORT = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=604800';
const LONG = 'public, max-age=31536000, immutable';
const major = version.split('.')[0]!;

const files: ReadonlyArray<readonly [path: string, type: RegExp, caching: string]> = [
  ['', /^text\/html; charset=utf-8$/, SHORT],
  ['biopsy.html', /^text\/html; charset=utf-8$/, SHORT],
  ['biopsy.embed.html', /^text\/html; charset=utf-8$/, SHORT],
  ['biopsy.json', /^application\/json/, SHORT],
  ['biopsy.oembed.json', /^application\/json/, SHORT],
  ['biopsy.js', /^(text|application)\/javascript/, SHORT],
  ['feed.atom', /^application\/atom\+xml/, SHORT],
  ['sitemap.xml', /^(text|application)\/xml/, SHORT],
  [`${major}/article-explainer.js`, /^(text|application)\/javascript/, SHORT],
  [`${version}/article-explainer.js`, /^(text|application)\/javascript/, LONG],
  [`${version}/chunks/load.js`, /^(text|application)\/javascript/, LONG],
  [`${version}/explainer-frame.js`, /^(text|application)\/javascript/, LONG],
  [`${version}/integrity.json`, /^application\/json/, LONG],
];

/** Each file of a published folder as browsers, caches and other programs get it. */
export async function checkHeaders(
  base: string,
  { documentEncoding }: { documentEncoding: string },
): Promise<void> {
  for (const [path, type, caching] of files) {
    const name = `/${path}`;
    const { status, headers, body } = await get(base + path);
    check(
      `${name}: is there, as ${type.source}`,
      status === 200 && type.test(headers['content-type'] ?? ''),
      headers['content-type'],
    );
    check(`${name}: Cache-Control`, headers['cache-control'] === caching, headers['cache-control']);
    const open =
      headers['access-control-allow-origin'] === '*' && headers['x-content-type-options'] === 'nosniff';
    check(`${name}: any page may read it, and nobody guesses its type`, open);
    const frames = [headers['x-frame-options'], headers['content-security-policy']];
    check(
      `${name}: nothing forbids a frame`,
      frames.every((value) => value === undefined),
      frames.filter(Boolean),
    );

    const again = await get(base + path, { 'If-None-Match': headers.etag ?? '' });
    check(
      `${name}: unchanged by its ETag`,
      headers.etag !== undefined && again.status === 304 && again.body.length === 0,
      `${headers.etag} → ${again.status}, ${again.headers['cache-control']}`,
    );
    const other = await get(base + path, { 'If-None-Match': '"other"' });
    check(`${name}: whole by another ETag`, other.status === 200 && other.body.equals(body), other.status);

    const isScript = /^\d/.test(path);
    const encoding = isScript ? 'br' : documentEncoding;
    const small = await get(base + path, { 'Accept-Encoding': encoding });
    const inflated = encoding === 'br' ? brotliDecompressSync : gunzipSync;
    // What is smaller than a packet is left as it is.
    const isSmall = small.headers['content-encoding'] === undefined && body.length < 1000;
    check(
      `${name}: ${encoding}`,
      isSmall || (small.headers['content-encoding'] === encoding && inflated(small.body).equals(body)),
      `${body.length} → ${small.body.length} bytes, Vary: ${small.headers.vary}`,
    );
    const vary = isSmall || /accept-encoding/i.test(String(small.headers.vary));
    check(`${name}: caches keep both`, vary, small.headers.vary);
    const smallAgain = await get(base + path, {
      'Accept-Encoding': encoding,
      'If-None-Match': small.headers.etag ?? '',
    });
    check(
      `${name}: unchanged by its ETag, compressed`,
      smallAgain.status === 304,
      `${small.headers.etag} → ${smallAgain.status}`,
    );

    const part = await get(base + path, { Range: 'bytes=10-19' });
    const isPart = part.status === 206 && part.body.equals(body.subarray(10, 20));
    check(`${name}: a range of it`, isPart, part.headers['content-range']);
  }
  const record = await get(`${base}.published.json`);
  check('/.published.json: nobody’s business', record.status === 404, record.status);
  const missing = await get(`${base}missing.json`);
  const says = missing.status === 404 && missing.headers['access-control-allow-origin'] === '*';
  check(
    '/missing.json: a page can tell that it is not there, and no cache keeps that',
    says && missing.headers['cache-control'] !== SHORT,
    missing.headers['cache-control'] ?? 'no Cache-Control',
  );
}
