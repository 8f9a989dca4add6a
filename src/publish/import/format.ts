import { ImportProblem } from './import-problem.js';

export const FORMATS = ['html', 'text', 'markdown', 'json', 'wordpress'] as const;
export type Format = (typeof FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  json: 'json',
};

const MARKDOWN =
  /^(?:---\s*$|#{1,6} \S)|\]\((?:https?:|mailto:|\/|#)[^)\s]*\)|^\[\^[^\]]+\]:|^\*\*[^*\n]+\*\*/m;
const HTML =
  /^\s*<(?:!doctype|html|head|body|!--|\?xml)|<\/(?:p|div|h[1-6]|li|span|article|section|title|table)>/i;

/** What a source is, by what stands in it and, where that could be more, by the end of its name. */
export function formatOf(file: string, text: string): Format {
  const named = BY_EXTENSION[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];
  const start = text.slice(0, 20_000);
  if (/^\s*[{[]/.test(start) && named !== 'markdown' && named !== 'html') {
    const value = named === 'json' ? parseJson(text) : tryJson(text);
    if (value !== undefined) return isWordPress(value) ? 'wordpress' : 'json';
  }
  if (named === 'json') parseJson(text);
  if (named === 'markdown') return named;
  if (/^\s*</.test(start) && HTML.test(start)) return 'html';
  if (named === 'html') return /<\w/.test(start) ? 'html' : 'text';
  if (named) return named;
  return MARKDOWN.test(start) ? 'markdown' : HTML.test(start) ? 'html' : 'text';
}

/** A post of the WordPress REST API, or a list of them. */
export function isWordPress(value: unknown): boolean {
  const post: unknown = Array.isArray(value) ? value[0] : value;
  return typeof (post as { content?: { rendered?: unknown } } | null)?.content?.rendered === 'string';
}

/** @throws {ImportProblem} */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const { message } = error as Error;
    const [, at] = /position (\d+)/.exec(message) ?? [];
    const line = at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
    throw new ImportProblem(`not JSON: ${message}`, line);
  }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
