import { createReadStream, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { cases } from '../cases/index.ts';
import { subjects } from '../subjects/index.ts';
import { widgetFile } from '../widgets/index.mjs';
import { answers } from './answers.mjs';
import { headersOf, pageOf } from './page-of.ts';

const DEBIAN = '/usr/share/javascript/';

/** Lit's own build, in one file, for hosts that run it themselves; without it in `globalThis` nobody finds it. */
const litBundle = (rootDir) =>
  build({
    stdin: { contents: "export * from 'lit';", resolveDir: rootDir },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'HostLit',
    conditions: ['browser', 'production'],
    minify: true,
  }).then(({ outputFiles }) => outputFiles[0].text);

/**
 * Koa middleware for the pages of hosts: `/hosts/NUMBER/PAGE/SUBJECT/FORM`, with their own headers; what hosts load, from
 * npm's packages and Debian's; and, below `/hosts/answer/`, what servers answer in place of an article.
 */
export function serveHosts(rootDir) {
  let lit;
  const files = {
    async 'wanted.js'() {
      const { HOST_CASES = '', HOST_SUBJECTS = subjects[0].name, HOST_WAIT = '8000' } = process.env;
      return `export const cases = [${HOST_CASES}], subjects = ${JSON.stringify(HOST_SUBJECTS.split(','))}, wait = ${HOST_WAIT};`;
    },
    'lit.js': () => (lit ??= litBundle(rootDir)),
  };

  return async (context, next) => {
    // A page in a sandbox has no origin.
    if (context.get('origin') === 'null') context.set('Access-Control-Allow-Origin', '*');
    const [, path] = /^\/hosts\/(.+)$/.exec(context.path) ?? [];
    if (!path) return next();
    context.set('Cache-Control', 'no-store');
    const [place, ...rest] = path.split('/').map(decodeURIComponent);
    if (place === 'answer') return answers(context, rest[0]);
    if (place === 'widget') {
      context.type = rest[0].endsWith('.css') ? 'css' : 'js';
      context.body = await widgetFile(rest[0]);
    } else if (place === 'debian' || place === 'npm') {
      context.type = 'js';
      context.body = createReadStream(
        (place === 'npm' ? `${rootDir}/node_modules/` : DEBIAN) + rest.join('/'),
      );
    } else if (place === 'older') {
      // The same script in another version.
      context.type = 'js';
      context.body = readFileSync(`${rootDir}/dist/cdn/${rest.join('/')}`, 'utf8').replaceAll(
        /(["'`])0\.1\.0\1/g,
        '"0.0.9"',
      );
    } else if (files[path]) {
      context.type = 'js';
      context.body = await files[path]();
    } else {
      const [page, subject, form] = rest;
      const host = cases.find(({ number }) => number === Number(place))?.pages[page];
      const shown = subjects.find(({ name }) => name === subject);
      if (!host || !shown) return next();
      if (form === 'host.js') {
        context.type = 'js';
        context.body = host.script ?? '';
      } else {
        context.set(headersOf(host, shown));
        context.body = pageOf(host, shown, form);
        context.type = host.isXhtml ? 'application/xhtml+xml' : 'html';
      }
    }
    return undefined;
  };
}
