import { stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { extname, join, normalize } from 'node:path';

/**
 * Koa middleware that answers for the paths of this pattern itself, before the dev server can compile, resolve or
 * inject anything: what a test loads there is, byte for byte, what a host page gets.
 */
export function serveUntouched(rootDir, pattern) {
  return async (context, next) => {
    const path = normalize(decodeURIComponent(context.path)).replaceAll('\\', '/');
    const file = join(rootDir, path.endsWith('/') ? `${path}index.html` : path);
    if (!pattern.test(path) || !(await isFile(file))) return next();
    context.type = extname(file);
    context.set('Cache-Control', 'no-cache');
    context.body = createReadStream(file);
  };
}

const isFile = (file) =>
  stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
