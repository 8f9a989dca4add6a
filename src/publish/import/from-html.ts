import type { Article, Node } from '../../article/article.js';
import { resolver } from '../../sources/html/addresses.js';
import { clutterOf } from '../../sources/html/clutter.js';
import { read } from '../../sources/html/dom.js';
import { isSiteFrame } from '../../sources/html/find-content.js';
import { isParent } from '../../sources/html/mdast.js';
import { readPage } from '../../sources/html/read-page.js';
import { readWordPress } from '../../sources/html/read-wordpress.js';
import { sentencesOf } from '../../sources/html/statements.js';
import { toBlocks } from '../../sources/html/to-blocks.js';
import { PLACEHOLDER, withoutPlaceholder } from './addresses.js';
import { withNote } from './article-of.js';
import { explain, presence } from './explain.js';
import { withoutShortcodes } from './shortcodes.js';
import { parseHtml } from './parse-html.js';
import { giveTitle, repairWord } from './repair-html.js';
import type { Notes } from './report.js';
import { wordsOf } from './text/citations.js';
import { wordsIn } from './words.js';

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\S+)\s*-->/i;
const UNSEEN =
  /^(?:script|style|template|noscript|iframe|object|embed|svg|math|canvas|audio|video|head|title|select|button)$/;

/** A saved page, by the rules that the elements follow when they fetch one. */
export function fromHtml(html: string, url: string | undefined, notes: Notes): Article {
  const document = parseHtml(html);
  const address = url ?? SAVED_FROM.exec(html)?.[1] ?? ownAddress(document) ?? PLACEHOLDER;
  repairWord(document, notes);
  giveTitle(document, notes);
  return told(readPage(document, address), document, html, address, notes);
}

/** What a page calls its own address, where nobody names another. */
function ownAddress(document: Document): string | undefined {
  const address =
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address && /^https?:/i.test(address) && URL.canParse(address) ? address : undefined;
}

/** What WordPress's REST API answers for a post or a page. */
export function fromWordPress(json: unknown, url: string | undefined, notes: Notes): Article {
  const address = url ?? PLACEHOLDER;
  const answer = withoutShortcodes(json, notes);
  const [post] = [answer].flat() as Array<{ content?: { rendered?: string } }>;
  const html = post?.content?.rendered ?? '';
  return told(readWordPress(answer, address, parseHtml), parseHtml(html), html, address, notes);
}

function told(article: Article, document: Document, html: string, url: string, notes: Notes): Article {
  const lineOf = linesIn(html);
  const { body } = document;
  const resolve = resolver(url);
  const { isClutter } = clutterOf(body);
  const inside = toBlocks(body, resolve, (element) => isClutter(element) || isSiteFrame(element));
  const pieces = inside.children.map((node) => ({ node, line: lineOf(node) }));
  const lost = explain(pieces, inside.anchors, article, notes);
  for (const { words, line } of lost.filter(({ words }) => !isSentence(words))) {
    notes.doubt('left out, as a way to other pages', words, line);
  }
  const kept = withNote(
    article,
    lost.filter(({ words }) => isSentence(words)),
    notes,
  );
  tellAround(body, kept, notes);
  tellMetadata(kept, notes);
  return withoutPlaceholder(kept, notes);
}

/** Sentences of what stands around the article, and is no part of it. */
function tellAround(body: Element, article: Article, notes: Notes): void {
  const isPresent = presence(article);
  const all = toBlocks(body, resolver(PLACEHOLDER), (element) => UNSEEN.test(read(element, 'localName')));
  for (const block of all.children) {
    for (const sentence of sentencesOf(wordsOf(block))) {
      if (!isSentence(sentence) || isPresent(sentence) || isTold(sentence, notes)) continue;
      notes.doubt('left out, since it stands around the article', sentence);
    }
  }
}

function isTold(sentence: string, { recognised }: Notes): boolean {
  return recognised.some(({ words }) => words.includes(sentence));
}

function isSentence(words: string): boolean {
  return words.split(' ').length > 3 && /[.!?…][”"’)]*$/.test(words);
}

/** What no words of the text say comes from the page's own data: JSON-LD, its meta elements, its breadcrumb. */
function tellMetadata({ body: _body, references: _references, ...fields }: Article, notes: Notes): void {
  const told = new Set(notes.recognised.map(({ field }) => field.split('.')[0]));
  for (const [field, value] of Object.entries(fields)) {
    const isHere = typeof value !== 'string' || !value.startsWith(PLACEHOLDER);
    if (!told.has(field) && isHere) notes.recognise(field, wordsIn(value));
  }
}

/** The line of the source that a block's words begin on, as far as they are found in it as they are. */
function linesIn(html: string): (node: Node) => number | undefined {
  let line = 1;
  let cursor = 0;
  return (node) => {
    const start = firstText(node)?.trim().slice(0, 24) ?? '';
    const at = start.length > 1 ? html.indexOf(start, cursor) : -1;
    if (at < 0) return undefined;
    line += html.slice(cursor, at).split('\n').length - 1;
    cursor = at;
    return line;
  };
}

function firstText(node: Node): string | undefined {
  if (node.type === 'text') return node.value.trim() ? node.value : undefined;
  if (!isParent(node)) return undefined;
  for (const child of node.children) {
    const text = firstText(child);
    if (text) return text;
  }
  return undefined;
}
