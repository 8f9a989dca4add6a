import type { Node } from '../../article/article.js';
import type { Resolve } from './addresses.js';
import { lineOf, read, walk } from './dom.js';
import { glossaryOf } from './glossary.js';
import { readImage } from './read-image.js';
import { raised } from './raised.js';
import { TreeBuilder, type Level, type Mark } from './tree-builder.js';

export interface Blocks {
  children: Node[];
  /** Ids that the page gives to a block, for links within the page. */
  anchors: Map<Node, string[]>;
  /** A picture's words stay with it. */
  captions: Set<Node>;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'header hgroup hr li main ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

const MARKS = new Map<string, Mark>([
  ['strong', { type: 'strong' }],
  ['b', { type: 'strong' }],
  ['em', { type: 'emphasis' }],
  ['i', { type: 'emphasis' }],
]);

/** The blocks of an element, rebuilt from what they mean; nothing of the page but words and checked addresses gets in. */
export function toBlocks(root: Element, resolve: Resolve, skip: (element: Element) => boolean): Blocks {
  const tree = new TreeBuilder();
  const glossary = glossaryOf(root);
  const levels: Level[] = [];
  const captions = new Set<Node>();
  let captionDepth = 0;

  walk(root, {
    text(value) {
      tree.text(value);
      if (captionDepth > 0 && tree.leaf) captions.add(tree.leaf);
    },
    enter(element) {
      if (skip(element) || glossary.isList(element)) return false;
      const name = read(element, 'localName');
      if (name === 'br' || name === 'wbr') {
        if (name === 'br') tree.lineBreak();
        return false;
      }
      if (name === 'img') {
        const image = readImage(element, resolve);
        if (image) tree.image(image.url, image.alt);
        return false;
      }
      if (name === 'sup' || name === 'sub') {
        const character = raised(element);
        if (character) {
          tree.text(character);
          return false;
        }
      }
      if (name === 'dt') closeTerm();
      levels.push(tree.level);
      if (BLOCKS.has(name)) tree.boundary();
      for (const id of namesOf(element, name)) tree.name(id);
      open(element, name);
      if (name === 'figcaption') captionDepth++;
      return true;
    },
    leave(element) {
      const name = read(element, 'localName');
      const level = levels.pop()!;
      if (name === 'figcaption') captionDepth--;
      if (BLOCKS.has(name)) tree.boundary();
      // What follows a `dt` belongs to its item, until the next one or the end of the list.
      tree.leave(name === 'dt' || name === 'dd' ? { ...level, blocks: tree.level.blocks } : level);
    },
  });
  tree.leave({ blocks: 1, marks: 0 });
  tree.boundary();
  return { children: tree.root.children, anchors: tree.anchors, captions };

  function open(element: Element, name: string): void {
    const mark = MARKS.get(name);
    if (mark) {
      // Google Docs wraps whole documents in such a `b`.
      if (!/font-weight\s*:\s*(normal|400)/.test(element.getAttribute('style') ?? '')) tree.openMark(mark);
    } else if (name === 'a') {
      const definition = glossary.meaningOf(element);
      const url = resolve(element.getAttribute('href'));
      if (definition) tree.openMark({ type: 'textDirective', name: 'term', attributes: { definition } });
      else if (url) tree.openMark({ type: 'link', url });
    } else if (/^h[1-6]$/.test(name)) {
      tree.openLeaf({ type: 'heading', depth: Number(name[1]), children: [] });
    } else if (name === 'blockquote') {
      tree.openBlock({ type: 'blockquote', children: [] });
    } else if (name === 'ul' || name === 'dl') {
      tree.openBlock({ type: 'list', ordered: false, children: [] });
    } else if (name === 'ol') {
      const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
      tree.openBlock({ type: 'list', ordered: true, ...(start > 1 && { start }), children: [] });
    } else if (name === 'li') {
      if (tree.parent === 'list') tree.openBlock({ type: 'listItem', children: [] });
    } else if (name === 'dt') {
      if (tree.parent === 'list') tree.openBlock({ type: 'listItem', children: [] });
      tree.openMark({ type: 'strong' });
    } else if (name === 'table') {
      if (isData(element)) tree.openBlock({ type: 'table', children: [] });
    } else if (name === 'tr') {
      if (tree.parent === 'table') tree.openBlock({ type: 'tableRow', children: [] });
    } else if (name === 'td' || name === 'th') {
      if (tree.parent === 'tableRow') tree.openLeaf({ type: 'tableCell', children: [] });
      else tree.boundary();
    }
  }

  /** A term ends the item of the term before it. */
  function closeTerm(): void {
    tree.boundary();
    if (tree.parent === 'listItem') tree.leave({ ...tree.level, blocks: tree.level.blocks - 1 });
  }
}

function namesOf(element: Element, name: string): string[] {
  const attributes = name === 'a' ? ['id', 'name'] : ['id'];
  return attributes.flatMap(
    (attribute) => read(element, 'getAttribute').call(element, attribute)?.trim() || [],
  );
}

/** A table that lays out the page has one column, or headings, or other tables in it. */
function isData(table: Element): boolean {
  return (
    !/^(presentation|none)$/.test(table.getAttribute('role') ?? '') &&
    !table.querySelector('table, h1, h2, h3, h4, h5, h6') &&
    table.querySelector('td + td, td + th, th + td, th + th') !== null &&
    lineOf(table) !== ''
  );
}
