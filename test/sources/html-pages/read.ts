import type { Article } from '../../../src/article/article.js';
import { readPage } from '../../../src/sources/html/read-page.js';
import { outline } from './outline.js';

export const pageUrl = 'https://cats.example.org/health/kidneys';

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What `readPage` makes of a page of this head and this body. */
export function read(body: string, head = '<title>Kidneys</title>'): Article {
  return readPage(
    parse(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
    pageUrl,
  );
}

/** The body of an article of this HTML, below a title and one paragraph that makes it an article. */
export function bodyOf(html: string): string[] {
  const { body } = read(
    `<main><h1>Kidneys</h1><p>The kidneys of a cat clean its blood all day.</p>${html}</main>`,
  );
  const [first, ...rest] = outline(body);
  if (first !== 'paragraph("The kidneys of a cat clean its blood all day.")')
    throw new Error(`Lost: ${first}`);
  return rest;
}
