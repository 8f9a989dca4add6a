import { createReadStream, existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const PATH = /^\/test\/without\/([^/]+)\/(.+)$/;

/**
 * Koa middleware: `/test/without/CHUNK/` is `dist/cdn/` where that chunk, its path encoded, is not there: no such file,
 * until `/test/without/CHUNK/heal`. `/test/without/CHUNK/asked` is how often it was asked for.
 */
export function serveWithout(rootDir) {
  const asked = new Map();
  const healed = new Set();
  return async (context, next) => {
    const [, encoded, file] = PATH.exec(context.path) ?? [];
    if (!encoded) return next();
    const missing = decodeURIComponent(encoded).replaceAll('~', '/');
    const path = normalize(file);
    context.set('Cache-Control', 'no-store');
    if (path === 'heal') healed.add(missing);
    if (path === 'asked' || path === 'heal') context.body = String(asked.get(missing) ?? 0);
    else if (path === `chunks/${missing}` && !healed.has(missing)) {
      asked.set(missing, (asked.get(missing) ?? 0) + 1);
      context.status = 404;
    } else if (!path.startsWith('..') && existsSync(join(rootDir, 'dist/cdn', path))) {
      context.type = extname(path);
      context.body = createReadStream(join(rootDir, 'dist/cdn', path));
    } else context.status = 404;
    return undefined;
  };
}
