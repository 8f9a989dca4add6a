import type { Article } from '../article/article.js';
import { checkArticle } from '../article/parse-article.js';
import { toLines } from '../article/schema.js';
import { fetchDocument } from './fetch-document.js';
import { once } from './once.js';
import { SourceError } from './source-error.js';
import type { Source } from './source.js';

/** Articles by address, hashes and keys. */
const fetched = new Map<string, Promise<Article>>();

/**
 * The article of a source.
 * @param base what relative addresses are resolved against: `document.baseURI`
 * @throws {SourceError}
 */
export async function loadArticle(source: Source, base: string): Promise<Article> {
  switch (source.kind) {
    case 'address':
      return loadAddress(source.value as string, source.integrity!, base);
    case 'script':
      return parse(json((source.value as Element).textContent, 'the child <script>'), 'the child <script>');
    case 'light-dom':
      return (await htmlReaders()).readElement(source.value as Element, base);
    default:
      return parse(source.value, 'the article property');
  }
}

function loadAddress(src: string, integrity: string, base: string): Promise<Article> {
  const address = absolute(src, base);
  return once(fetched, `${address} ${integrity}`, () => read(address, integrity));
}

export function absolute(src: string, base: string, attribute = 'src'): string {
  try {
    const url = new URL(src, base);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Said below.
  }
  throw new SourceError('bad-address', `${attribute}="${src}": expected a relative, http: or https: address`);
}

/** The content type and the first character together tell what came: servers often mislabel JSON, rarely HTML. */
async function read(address: string, integrity: string): Promise<Article> {
  let answer = await fetchDocument(address);
  if (integrity) answer = await (await import('./integrity.js')).verify(answer, integrity, address);
  const { bytes, type, url } = answer;
  const text = new TextDecoder().decode(bytes);
  const first = text.trimStart()[0];
  if (first === '{' || first === '[') {
    const answer = json(text, address);
    return wordPress(answer) ? (await htmlReaders()).readWordPress(answer, url) : parse(answer, address, url);
  }
  if (first === '<' && !type.includes('json')) {
    return (await htmlReaders()).readPage(bytes, type, url);
  }
  throw new SourceError(
    'not-an-article',
    `${address}: expected JSON or HTML, got ${type || 'no content type'} beginning with "${text.slice(0, 40)}"`,
  );
}

const htmlReaders = () => import('./html/readers.js');

/** A post of the WordPress REST API, or a list of them, as `?slug=` answers. */
function wordPress(answer: unknown): boolean {
  const post: unknown = Array.isArray(answer) ? answer[0] : answer;
  return typeof (post as { content?: { rendered?: unknown } } | null)?.content?.rendered === 'string';
}

function json(text: string | null, where: string): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch (error) {
    throw new SourceError('not-an-article', `${where}: not JSON: ${(error as Error).message}`);
  }
}

function parse(value: unknown, where: string, base?: string): Article {
  const { copy, problems } = checkArticle(value, base);
  if (problems.length > 0)
    throw new SourceError('invalid-article', `${where} is not an article:\n${toLines(problems)}`);
  return copy as Article;
}
