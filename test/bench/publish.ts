/**
 * `npm run bench:publish [-- --count 500]`: how many documents `explainer publish` makes in a second of one core, the
 * first time and where nothing has changed. Beside it, how many of these very files a bare copy writes, which is what the
 * disk allows. It fails at nothing: times are the machine's.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.js';
import { readDocument } from '../../src/publish/read-document.js';
import { publishFolder, type PublishOptions } from '../../src/publish/site/publish-folder.js';
import { parseArguments } from '../support/parse-arguments.mjs';

const { values } = parseArguments(import.meta.url, {
  options: { count: { type: 'string', default: '200' } },
});
const count = Number(values.count);

const folder = mkdtempSync(join(tmpdir(), 'explainer-bench-'));
try {
  const documents = join(folder, 'documents');
  const out = join(folder, 'out');
  const models = [
    'src/content/recurrence/recurrence.md',
    'demo/articles/biopsy.md',
    'demo/articles/heart-murmurs.json',
  ].map(readDocument);
  mkdirSync(documents);
  // The scripts are compressed once for each version, and styles compiled once for each run.
  write(0, models);
  await publishFolder(documents, out, options());
  const scripts = new Set(readdirSync(out));
  for (let i = 1; i < count; i++) write(i, models);

  await report('first time', () => publishFolder(documents, out, options()));
  await report('unchanged', () => publishFolder(documents, out, options()));

  const files = readdirSync(out).filter((name) => name.startsWith('document-') || !scripts.has(name));
  const bytes = files.map((name) => [name, readFileSync(join(out, name))] as const);
  mkdirSync(join(folder, 'copy'));
  await report('bare copy', () => {
    for (const [name, content] of bytes) writeFileSync(join(folder, 'copy', name), content);
  });
  const size = bytes.reduce((sum, [, content]) => sum + content.length, 0);
  console.log(`${count} documents, ${files.length} files, ${Math.round(size / count / 1024)} kB a document`);

  function write(i: number, all: readonly Article[]): void {
    const article = all[i % all.length]!;
    const text = JSON.stringify({ ...article, headline: `${article.headline} (${i})` });
    writeFileSync(join(documents, `document-${i}.json`), text);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function options(): PublishOptions {
  return {
    base: new URL('https://example.org/'),
    look: { view: 'full', theme: 'auto', headingLevel: 2 },
    citationStyle: 'ama',
    day: new Date('2026-01-01'),
    script: true,
    prune: false,
    progress: () => ({ next: async () => {}, end: () => {} }),
  };
}

/** By the clock, and by what all cores have worked together, whatever else the machine did meanwhile. */
async function report(what: string, run: () => unknown): Promise<void> {
  const begin = { clock: performance.now(), cpu: process.cpuUsage() };
  await run();
  const { user, system } = process.cpuUsage(begin.cpu);
  const rate = (milliseconds: number) => String(Math.round((count * 1000) / milliseconds)).padStart(7);
  const byClock = rate(performance.now() - begin.clock);
  console.log(
    `${what.padEnd(12)}${byClock} documents/s by the clock${rate((user + system) / 1000)} by CPU time`,
  );
}
