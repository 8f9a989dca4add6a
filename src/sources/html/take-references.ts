import type { CslItem, Node } from '../../article/article.js';
import { parseReference } from '../references/parse-reference.js';
import { collapse } from './dom.js';
import { isParent, lineOfNode, lineOfNodes, linksIn, type Link } from './mdast.js';
import { referenceId } from './reference-id.js';

export interface TakenReferences {
  rest: Node[];
  references: CslItem[];
  /** From the name by which the page links to a reference to the reference's id. */
  targets: Map<string, string>;
}

export const SOURCES_TITLE =
  /^(?:(?:selected|cited|further|our|article|medical|scientific|list of|key|full|main) )*(?:references?|sources?|bibliography|works cited|citations?|literature(?: cited)?|footnotes|reference list|endnotes)(?: (?:and|&) (?:references?|sources?|notes|citations|bibliography))?(?: \(\d+\))?\s*:?$/i;
const ANNOUNCES =
  /\b(?:sources|references|studies|publications|literature)\b.{0,200}\b(?:used|consulted|referenced|cited|listed|follow|drawn|based)\b|\b(?:following|these|below)\b.{0,60}\b(?:sources|references|studies|publications)\b/i;
export const LOOKS_LIKE_ONE = /\b(?:1[89]|20)\d\d\b|https?:\/\/|\bdoi\b|\bn\.d\./i;
export const BACK_LINK =
  /^(?:(?:[\^↑↩⏎\s,]\ufe0e?)+|[a-z]{1,2}|[\d.]{1,5}|jump (?:up|to).*|back(?: to (?:text|top|article))?)$/iu;
/** What reference lists link beside a reference: labels, not a part of it. */
export const LABEL_LINK =
  /^\[?(?:doi|pubmed(?: central)?|pmc(?: free article)?|google scholar|crossref|abstract|full text|free full text|pdf|link|view(?: article| abstract)?|scopus|web of science)\]?$/i;

/** The lists of sources leave the blocks, with the headings and sentences that announce them. */
export function takeReferences(blocks: readonly Node[], anchors: Map<Node, string[]>): TakenReferences {
  const rest: Node[] = [];
  const entries: Entry[] = [];
  for (let i = 0; i < blocks.length;) {
    const found = sectionAt(blocks, i, anchors);
    if (found) {
      for (const entry of found.entries) entries.push(entry);
      i = found.end;
    } else {
      rest.push(blocks[i++]!);
    }
  }

  const ids = new Set<string>();
  const targets = new Map<string, string>();
  const byText = new Map<string, string>();
  const references: CslItem[] = [];
  for (const { text, links, names } of entries) {
    let id = byText.get(text);
    if (id === undefined) {
      const item = withLinks(parseReference(text, ''), text, links);
      id = referenceId(item, names[0], references.length + 1, ids);
      byText.set(text, id);
      references.push({ ...item, id });
    }
    for (const name of names) targets.set(name, id);
  }
  return { rest, references, targets };
}

interface Entry {
  text: string;
  links: Link[];
  names: string[];
}

function sectionAt(
  blocks: readonly Node[],
  start: number,
  anchors: Map<Node, string[]>,
): { entries: Entry[]; end: number } | undefined {
  const block = blocks[start]!;
  if (block.type !== 'heading' && block.type !== 'paragraph') return undefined;
  const isTitle = SOURCES_TITLE.test(lineOfNode(block));
  if (!isTitle && !announces(block)) return undefined;

  let end = start + 1;
  while (isTitle && blocks[end] && announces(blocks[end]!)) end++;
  const entries: Entry[] = [];
  for (let next = blocks[end]; next; next = blocks[++end]) {
    const more = entriesOf(next, anchors);
    if (!more) break;
    for (const entry of more) entries.push(entry);
  }
  return entries.length > 0 ? { entries, end } : undefined;
}

export function announces(block: Node): boolean {
  if (block.type !== 'paragraph') return false;
  const text = lineOfNode(block);
  return text.length < 300 && /[:.]$/.test(text) && ANNOUNCES.test(text);
}

/** A block that is nothing but references. */
function entriesOf(block: Node, anchors: Map<Node, string[]>): Entry[] | undefined {
  const names = (node: Node) => anchors.get(node) ?? [];
  if (block.type === 'list') {
    const entries = block.children.map((item) => entry([item], names(item))).filter(({ text }) => text);
    const likely = entries.filter(({ text, links }) => LOOKS_LIKE_ONE.test(text) || links.length > 0);
    return likely.length * 2 >= entries.length && likely.length > 0 ? entries : undefined;
  }
  if (block.type !== 'paragraph') return undefined;
  const lines: Node[][] = [[]];
  for (const child of block.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)!.push(child);
  }
  const entries = lines.map((line, i) => entry(line, i === 0 ? names(block) : [])).filter(({ text }) => text);
  const isAll = entries.every(
    ({ text }) =>
      LOOKS_LIKE_ONE.test(text) && text.length < 1500 && !/^(©|copyright)/i.test(text) && !isDated(text),
  );
  return isAll && entries.length > 0 ? entries : undefined;
}

/** "Last updated: 14 October 2022" has a year too. */
function isDated(text: string): boolean {
  return /^(?:page |medically )?(?:last |next )?(?:updated|modified|revised|reviewed?|published)\b/i.test(
    text,
  );
}

function entry(nodes: readonly Node[], names: string[]): Entry {
  const kept = nodes.map(withoutLabels).filter((node) => node !== undefined);
  const text = lineOfNodes(kept)
    .replace(/^[\^↑↩\s]+/, '')
    .replace(/^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)])\s+/, '');
  return {
    text: collapse(text.replace(/[↑↩⏎]\ufe0e?/g, '')),
    links: linksIn(nodes).filter(({ url }) => !url.startsWith('#')),
    names,
  };
}

function withoutLabels(node: Node): Node | undefined {
  if (node.type === 'link') {
    const text = lineOfNode(node);
    if (node.url.startsWith('#') ? BACK_LINK.test(text) || !text : LABEL_LINK.test(text)) return undefined;
  }
  if (!isParent(node)) return node;
  return {
    ...node,
    children: node.children.map(withoutLabels).filter((child) => child !== undefined),
  };
}

/** The addresses behind the words: identifiers where they are known, else the page. Nothing that the text says already. */
export function withLinks(item: CslItem, text: string, links: Link[]): CslItem {
  const added: Partial<CslItem> = {};
  for (const { url } of links) {
    const [, doi] = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/.+)$/i.exec(url) ?? [];
    const [, pmid] =
      /^https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)/i.exec(url) ??
      [];
    const [, pmcid] =
      /^https?:\/\/(?:www\.)?(?:pmc\.)?ncbi\.nlm\.nih\.gov\/(?:pmc\/)?articles\/(PMC\d+)/i.exec(url) ?? [];
    if (doi) added.DOI ??= decode(doi);
    else if (pmid) added.PMID ??= pmid;
    else if (pmcid) added.PMCID ??= pmcid;
    else if (/^https?:/.test(url)) added.URL ??= url;
  }
  if (item.type !== 'document') return { ...added, ...item };
  const { DOI, PMID, PMCID, URL } = added;
  const isSaid = [DOI, PMID, PMCID, URL].some((value) => value !== undefined && text.includes(value));
  return isSaid ? item : { ...added, ...item };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
