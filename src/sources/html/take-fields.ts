import type { Agent, Node } from '../../article/article.js';
import { looksLikeName, readByline, type Byline } from './byline.js';
import { lineOfNode, linksIn } from './mdast.js';
import { takeStatements, type Statements } from './statements.js';

export type Fields = Byline & Statements;

const TEAM =
  /^(?:by |about |meet )?(?:the )?(.*\b(?:editorial|content|medical review) (?:team|board|staff))[.:]?$/i;

/**
 * Lines and paragraphs that state who, when and under which terms become fields and leave the blocks. The first to say
 * a date or a name is heard; headings that have nothing left beneath them go too.
 */
export function takeFields(
  blocks: readonly Node[],
  captions: ReadonlySet<Node>,
): { rest: Node[]; fields: Fields } {
  const fields: Fields = {};
  const taken = new Set<Node>();
  const kept = new Map<Node, Node[]>();

  for (const block of blocks) {
    if (captions.has(block)) continue;
    if (block.type === 'list' && block.children.every((item) => isByline(item))) {
      for (const item of block.children) merge(fields, readByline([item])!);
      taken.add(block);
    } else if (block.type === 'paragraph' || block.type === 'heading') {
      const rest = takeLines(block.children, fields);
      const isTaken =
        rest.length === 0 ||
        takeTeam(block, fields) ||
        (block.type === 'paragraph' && takeStatements(block, fields));
      if (isTaken) taken.add(block);
      else if (rest.length < block.children.length) kept.set(block, rest);
    }
  }
  return { rest: withoutHollow(blocks, taken, kept), fields };
}

function takeLines(children: Node[], fields: Fields): Node[] {
  return linesOf(children)
    .filter((line) => {
      const byline = readByline(line);
      if (byline) merge(fields, byline);
      return !byline;
    })
    .flatMap((line, i): Node[] => (i > 0 ? [{ type: 'break' }, ...line] : line));
}

function linesOf(children: readonly Node[]): Node[][] {
  const lines: Node[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)!.push(child);
  }
  return lines;
}

function isByline(item: Node): boolean {
  return item.type === 'listItem' && readByline([item]) !== undefined;
}

/** The title of a box about those who write: "Cat Heart Editorial Team". */
function takeTeam(block: Node, fields: Fields): boolean {
  const text = lineOfNode(block);
  const name = text.length < 100 ? TEAM.exec(text)?.[1] : undefined;
  if (!name || !looksLikeName(name)) return false;
  const url = linksIn([block])[0]?.url;
  const agent: Agent = { name, ...(url && !url.startsWith('#') && { url }) };
  const known = fields.author?.find((author) => author.name === name);
  if (known) Object.assign(known, { ...agent, ...known });
  else fields.author = [...(fields.author ?? []), agent];
  return true;
}

function merge(fields: Fields, byline: Byline): void {
  Object.assign(fields, { ...byline, ...fields });
}

/** A picture that leads to those who write stands before their name. */
function isPortrait(block: Node | undefined): boolean {
  return block?.type === 'paragraph' && lineOfNode(block) === '' && linksIn([block]).length > 0;
}

function withoutHollow(blocks: readonly Node[], taken: Set<Node>, kept: Map<Node, Node[]>): Node[] {
  const rest: Node[] = [];
  let tookSince = false;
  const dropHollow = (depth: number) => {
    for (
      let last = rest.at(-1);
      tookSince && last?.type === 'heading' && last.depth >= depth;
      last = rest.at(-1)
    )
      rest.pop();
  };
  for (const block of blocks) {
    if (taken.has(block)) {
      if (!tookSince && isPortrait(rest.at(-1))) rest.pop();
      tookSince = true;
      continue;
    }
    if (block.type === 'heading') dropHollow(block.depth);
    tookSince = false;
    const children = kept.get(block);
    rest.push(children && 'children' in block ? { ...block, children } : block);
  }
  dropHollow(1);
  return rest;
}
