/** Writes heart-murmurs.json from its Markdown: `node --import tsx demo/articles/compile.mjs`. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { bibliographyOf } from '../../src/citations/bibliography.ts';
import { articleFromMarkdown } from '../../src/publish/markdown.ts';

const here = (file) => new URL(file, import.meta.url);
const references = JSON.parse(readFileSync(here('references.json'), 'utf8'));
const article = articleFromMarkdown(readFileSync(here('heart-murmurs.md'), 'utf8'), references);
const json = `${JSON.stringify({ ...article, bibliography: bibliographyOf(article) }, null, 2)}\n`;
writeFileSync(here('heart-murmurs.json'), json);
console.log(`integrity="sha384-${createHash('sha384').update(json).digest('base64')}"`);
