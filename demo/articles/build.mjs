/**
 * Writes the JSON document of every Markdown file here, with its bibliography formatted:
 * `node --import tsx demo/articles/build.mjs`. Prints the hash that an `integrity` attribute takes.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { articleFromMarkdown } from '../../src/publish/markdown.ts';
import { publishedBibliography } from '../../src/publish/published-bibliography.ts';

const read = (file) => readFileSync(join(import.meta.dirname, file), 'utf8');

for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'))) {
  const name = file.replace(/\.md$/, '');
  const article = articleFromMarkdown(read(file), JSON.parse(read(`${name}.references.json`)));
  const path = join(import.meta.dirname, `${name}.json`);
  const text = JSON.stringify({ ...article, bibliography: publishedBibliography(article) });
  const json = await format(text, { ...(await resolveConfig(path)), parser: 'json' });
  writeFileSync(path, json);
  console.log(`${name}.json sha384-${createHash('sha384').update(json).digest('base64')}`);
}
