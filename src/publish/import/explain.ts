import type { Article, Node } from '../../article/article.js';
import { letters, same } from '../../sources/html/compare.js';
import { sentencesOf } from '../../sources/html/statements.js';
import { takeFields, type Fields } from '../../sources/html/take-fields.js';
import { takeReferences } from '../../sources/html/take-references.js';
import type { Piece } from './piece.js';
import type { Notes } from './report.js';
import { wordsOf } from './text/citations.js';
import { wordsIn } from './words.js';

/** A sentence that stands nowhere in the article. */
export interface Lost {
  words: string;
  line?: number | undefined;
}

const SEEMS_A_STATEMENT =
  /©|\bcopyright|\breprint|\billustrations? by\b|\ball rights reserved\b|\beditorial (?:team|board|staff)\b|\blast (?:updated|reviewed|modified)\b|\b(?:written|reviewed) by\b/i;

/** What stands above the statements of a page, and says nothing itself. */
const TITLE_OF_STATEMENTS =
  /^(?:about|authors?|article|copyright|credits?|contact|disclaimer|editorial|footnotes|illustrations?|images?|imprint|last|legal|licen[cs]es?|our|page|permissions?|publication|references?|reprints?|review|rights|sources?|team|terms|usage|who|written)\b/i;

/**
 * Tells what became of each piece, by asking the same rules that made the article of all of them; what they dropped is
 * lost unless it only announced something.
 */
export function explain(
  pieces: readonly Piece[],
  anchors: Map<Node, string[]>,
  article: Article,
  notes: Notes,
): Lost[] {
  const taken = takeReferences(
    pieces.map(({ node }) => node),
    anchors,
  );
  const rest = new Set(taken.rest);
  const isPresent = presence(article);
  const whole = new Set(taken.references.flatMap(({ id, type }) => (type === 'document' ? [id] : [])));
  const lost: Lost[] = [];

  for (const [i, piece] of pieces.entries()) {
    const { node, line } = piece;
    const words = wordsOf(node);
    if (!rest.has(node)) {
      tellSources(piece);
      continue;
    }
    const { fields, rest: left } = takeFields([node], new Set());
    for (const [field, value] of claimsOf(fields)) tellField(field, value, words, line);
    if (left.length === 0) continue;
    if (isPresent(words)) {
      const isTitle = same(words, article.headline);
      if (node.type === 'heading' && !isTitle) notes.recognise('heading', words, line);
      else if (words.length < 600 && SEEMS_A_STATEMENT.test(words)) {
        notes.doubt('it reads like a statement about the page, but stayed in the text', words, line);
      }
    } else if (
      (node.type === 'heading' && TITLE_OF_STATEMENTS.test(words)) ||
      isTitleOfKeyPoints(node, pieces[i + 1]?.node)
    ) {
      notes.recognise('heading', words, line);
    } else {
      for (const sentence of sentencesOf(words))
        if (!isPresent(sentence)) lost.push({ words: sentence, line });
    }
  }
  tellDirectives();
  return lost;

  function tellField(field: string, value: unknown, words: string, line: number | undefined): void {
    const said = valueAt(article, field);
    const isSaid = wordsIn(said).includes(wordsIn(value));
    notes.recognise(field, words, line, /^date|^last|^review/.test(field) ? wordsIn(value) : undefined);
    if (!isSaid)
      notes.doubt(
        `${field} is said twice, and differently: the first was taken, ${wordsIn(said)}`,
        words,
        line,
      );
  }

  function tellSources({ node, line, items }: Piece): void {
    const entries =
      items ??
      (node.type === 'list' ? node.children.map((item) => ({ node: item, line })) : [{ node, line }]);
    for (const entry of entries) {
      const id = taken.targets.get(anchors.get(entry.node)?.[0] ?? '');
      const words = wordsOf(entry.node);
      notes.recognise('references', words, entry.line, id);
      if (id !== undefined && whole.has(id))
        notes.doubt('a source that could not be taken apart: it stays as it is written', words, entry.line);
    }
  }

  function tellDirectives(): void {
    const lines = new Map(pieces.map(({ node, line }) => [letters(wordsOf(node)), line]));
    for (const node of article.body.children) {
      if (node.type !== 'containerDirective') continue;
      const words = wordsOf(node);
      notes.recognise(node.name, words, lines.get(letters(words)));
    }
  }
}

function isTitleOfKeyPoints(node: Node, next: Node | undefined): boolean {
  return (
    (node.type === 'paragraph' || node.type === 'heading') &&
    next?.type === 'list' &&
    wordsOf(node).length < 60
  );
}

function claimsOf({ imageRights, ...fields }: Fields): Array<[field: string, value: unknown]> {
  const ofImages = Object.entries(imageRights ?? {}).map(([key, value]): [string, unknown] => [
    `imageRights.${key}`,
    value,
  ]);
  return [...Object.entries(fields), ...ofImages];
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

/** Whether words stand in the article. They are asked for in its order, so each search begins where the last one ended. */
export function presence(article: Article): (words: string) => boolean {
  const all = letters(wordsIn(article));
  let cursor = 0;
  return (words) => {
    const wanted = letters(words);
    const found = all.indexOf(wanted, cursor);
    if (found >= 0) cursor = found + wanted.length;
    return found >= 0 || all.includes(wanted);
  };
}
