import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { prepareCards } from '../../src/publish/site/prepare-cards.ts';
import { readFolder } from '../../src/publish/site/read-folder.ts';
import { readScripts } from '../../src/publish/site/scripts.ts';
import { toSiteDocument } from '../../src/publish/site/to-site-document.ts';
import { writeSite } from '../../src/publish/site/write-site.ts';

const PATH = '/test/published/';

/** How the documents of the tests are published. The day is before the review of any of them is due. */
const site = {
  look: { view: 'full', theme: 'auto', headingLevel: 2 },
  citationStyle: 'ama',
  day: new Date('2019-06-01'),
  script: true,
};

/**
 * Koa middleware: `test/documents/` as `explainer publish` publishes it, on the first request. The scripts are those
 * that were built last, from where they were built.
 */
export function servePublished(rootDir) {
  const out = mkdtempSync(join(tmpdir(), 'explainer-published-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  let published;
  return async (context, next) => {
    if (!context.path.startsWith(PATH)) return next();
    published ??= publish(join(rootDir, 'test/documents'), out, new URL(PATH, context.origin));
    const { folder } = await published;
    const path = normalize(decodeURIComponent(context.path.slice(PATH.length) || 'index.html'));
    const isScript = path.startsWith(folder);
    const file = isScript ? join(rootDir, 'dist/cdn', path.slice(folder.length)) : join(out, path);
    if (path.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) return undefined;
    context.type = extname(file);
    context.set('Cache-Control', 'no-cache');
    context.set('Access-Control-Allow-Origin', '*');
    context.body = createReadStream(file);
    return undefined;
  };
}

async function publish(documents, out, base) {
  const scripts = readScripts();
  const named = readFolder(documents).documents;
  await prepareCards(named.map(({ article }) => article));
  const made = named.map((it) => toSiteDocument(it, { ...site, base, scripts }));
  const options = { base, scripts: { ...scripts, files: new Map() }, prune: false, async onDocument() {} };
  await writeSite(made, out, options);
  return scripts;
}
