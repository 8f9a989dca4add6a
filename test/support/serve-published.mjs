import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { publishFolder } from '../../src/publish/site/publish-folder.ts';

/** Before the review of any document of the tests is due. */
const DAY = new Date('2019-06-01');
const PATH = '/test/published/';

/**
 * Koa middleware: `test/documents/` as `explainer publish` publishes it, on the first request and as it was built last.
 */
export function servePublished(rootDir) {
  const out = mkdtempSync(join(tmpdir(), 'explainer-published-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  let published;
  return async (context, next) => {
    if (!context.path.startsWith(PATH)) return next();
    published ??= publish(join(rootDir, 'test/documents'), out, new URL(PATH, context.origin));
    await published;
    const file = join(out, normalize(decodeURIComponent(context.path.slice(PATH.length) || 'index.html')));
    if (!file.startsWith(out) || !existsSync(file)) return undefined;
    context.type = extname(file);
    context.set('Cache-Control', 'no-cache');
    context.set('Access-Control-Allow-Origin', '*');
    context.body = createReadStream(file);
    return undefined;
  };
}

function publish(folder, out, base) {
  return publishFolder(folder, out, {
    base,
    look: { view: 'full', theme: 'auto', headingLevel: 2 },
    citationStyle: 'ama',
    day: DAY,
    script: true,
    prune: false,
    progress: () => ({ async next() {}, end() {} }),
  });
}
