import type { Article, Node } from '../../article/article.js';
import { looksLikeName } from '../../sources/html/byline.js';
import { compose } from '../../sources/html/compose.js';
import type { Known } from '../../sources/html/metadata.js';
import { explain, type Lost } from './explain.js';
import type { Piece } from './piece.js';
import type { Notes } from './report.js';
import { textNode } from './text/units.js';

/** The article that pieces make, by the rules for the blocks of a page. What they drop stands in a note at its end. */
export function articleOf(
  pieces: readonly Piece[],
  anchors: Map<Node, string[]>,
  known: Known,
  notes: Notes,
): Article {
  const inside = { children: pieces.map(({ node }) => node), anchors, captions: new Set<Node>() };
  const composed = withLicense(withHolder(compose({ inside, known }), notes), notes);
  return withNote(composed, explain(pieces, anchors, composed, notes), notes);
}

export function withNote(article: Article, lost: readonly Lost[], notes: Notes): Article {
  if (lost.length === 0) return article;
  const paragraphs = lost.map(({ words, line }): Node => {
    notes.doubt('it fits nowhere: kept in a note at the end', words, line);
    return { type: 'paragraph', children: [textNode(words)] };
  });
  const note: Node = { type: 'containerDirective', name: 'note', children: paragraphs };
  return { ...article, body: { type: 'root', children: [...article.body.children, note] } };
}

const NOTICE =
  /(?:©|\(c\)|\bcopyright)(?: ?©)? ?(?:\d{4}(?: ?[–-] ?\d{4})?,? )?(?:by )?(\p{Lu}[^.|©]{2,80}?)(?:\.|,? all rights|$)/iu;

/** "© 2025 Cat Heart Society" names its holder. */
function withHolder(article: Article, notes: Notes): Article {
  const [words, name] = NOTICE.exec(article.copyrightNotice ?? '') ?? [];
  if (!words || !name || article.copyrightHolder || !looksLikeName(name)) return article;
  notes.recognise('copyrightHolder', words, undefined, name);
  return { ...article, copyrightHolder: { name } };
}

const LICENSE = /https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/[\w./-]*\w\/?/i;

/** The address of a licence that the terms of the text name. */
function withLicense(article: Article, notes: Notes): Article {
  const { text = '', url = '' } = article.usageInfo ?? {};
  const [license] = LICENSE.exec(`${url} ${text}`) ?? [];
  if (!license || article.license) return article;
  notes.recognise('license', text, undefined, license);
  return { ...article, license };
}
