import type { Node, Root } from '../../article/article.js';
import { trimEnd, type Parent } from './mdast.js';

export type Mark =
  | { type: 'strong' }
  | { type: 'emphasis' }
  | { type: 'link'; url: string }
  | { type: 'textDirective'; name: string; attributes: Record<string, string> };

/** How far the tree was open, to come back to when an element ends. */
export interface Level {
  blocks: number;
  marks: number;
}

/** Deeper than any article; what is nested deeper joins the text at this depth. */
const MAX_OPEN = 24;

/**
 * Grows the body at its right edge from what a walk over HTML meets. Paragraphs come by themselves where text stands,
 * and end at the next boundary; white space collapses as in HTML.
 */
export class TreeBuilder {
  readonly root: Root = { type: 'root', children: [] };
  /** Names by which links of the page reach a block. */
  readonly anchors = new Map<Node, string[]>();
  readonly #blocks: Parent[] = [this.root];
  /** The paragraph, heading or table cell that text goes to. */
  #leaf?: Exclude<Parent, Root>;
  readonly #marks: Mark[] = [];
  /** The nodes of `#marks` in the leaf; made when there is text for them, so that none is empty. */
  #open: Parent[] = [];
  #hasWords = false;
  #atSpace = true;
  #breakDue = false;
  #names: string[] = [];

  get level(): Level {
    return { blocks: this.#blocks.length, marks: this.#marks.length };
  }

  /** What a row or an item would stand in. */
  get parent(): Parent['type'] {
    return this.#blocks.at(-1)!.type;
  }

  get leaf(): Node | undefined {
    return this.#leaf;
  }

  text(value: string): void {
    let text = value.replace(/[ \t\n\r\f]+/g, ' ');
    if (this.#leaf ? this.#atSpace || this.#breakDue : true) text = text.replace(/^ /, '');
    if (!text) return;
    const target = this.#target();
    const last = target.children.at(-1);
    if (last?.type === 'text') last.value += text;
    else target.children.push({ type: 'text', value: text });
    this.#atSpace = text.endsWith(' ');
    this.#hasWords ||= /[^\s\u200b-\u200d]/.test(text);
  }

  image(url: string, alt: string): void {
    this.#target().children.push({ type: 'image', url, alt });
    this.#atSpace = false;
    this.#hasWords = true;
  }

  /** `<br>`; two of them end the paragraph. */
  lineBreak(): void {
    if (!this.#hasWords || this.#leaf?.type === 'heading') this.text(' ');
    else if (this.#breakDue) this.boundary();
    else this.#breakDue = true;
  }

  /** Where a block begins or ends. Headings and cells hold on: they are one line, whatever stands in them. */
  boundary(): void {
    if (this.#leaf?.type === 'paragraph') this.#closeLeaf();
    else if (this.#leaf?.type === 'tableCell' && this.#hasWords) this.#breakDue = true;
    else if (this.#leaf) this.text(' ');
  }

  openBlock(node: Exclude<Parent, Root>): void {
    this.boundary();
    if (this.#leaf || this.#blocks.length >= MAX_OPEN) return;
    this.#append(node);
    this.#blocks.push(node);
    if (node.type === 'listItem') this.#nameIt(node);
  }

  /** A heading or a table cell. */
  openLeaf(node: Exclude<Parent, Root>): void {
    this.boundary();
    if (this.#leaf) return;
    this.#append(node);
    this.#startLeaf(node);
    // So that `leave` closes it, as it does any other block.
    this.#blocks.push(node);
  }

  openMark(mark: Mark): void {
    const isOpen = this.#marks.some(({ type }) => type === mark.type);
    if (!isOpen && this.#marks.length < MAX_OPEN) this.#marks.push(mark);
  }

  /** An element's id: the block that it is or stands in can be linked to by it. */
  name(name: string): void {
    const item = this.#blocks.findLast(({ type }) => type === 'listItem') as Node | undefined;
    if (item) this.#nameIt(item, name);
    if (this.#leaf) this.#nameIt(this.#leaf, name);
    else this.#names.push(name);
  }

  leave(level: Level): void {
    while (this.#blocks.length > level.blocks) {
      const closed = this.#blocks.at(-1)!;
      if (this.#leaf) this.#closeLeaf();
      this.#blocks.pop();
      if (closed.children.length === 0 && closed.type !== 'tableCell') this.#remove(closed as Node);
    }
    this.#marks.length = Math.min(this.#marks.length, level.marks);
    this.#open.length = Math.min(this.#open.length, level.marks);
  }

  #target(): Parent {
    if (!this.#leaf) {
      const paragraph: Node = { type: 'paragraph', children: [] };
      this.#append(paragraph);
      this.#startLeaf(paragraph);
    }
    if (this.#breakDue) {
      trimEnd(this.#leaf!);
      // What `trimEnd` emptied is no longer in the tree.
      this.#open = [];
      this.#leaf!.children.push({ type: 'break' });
      this.#breakDue = false;
    }
    for (const mark of this.#marks.slice(this.#open.length)) {
      const node = { ...mark, children: [] };
      (this.#open.at(-1) ?? this.#leaf!).children.push(node);
      this.#open.push(node);
    }
    return this.#open.at(-1) ?? this.#leaf!;
  }

  #startLeaf(leaf: Exclude<Parent, Root>): void {
    this.#leaf = leaf;
    this.#open = [];
    this.#hasWords = this.#breakDue = false;
    this.#atSpace = true;
    this.#nameIt(leaf);
  }

  #closeLeaf(): void {
    const leaf = this.#leaf!;
    trimEnd(leaf);
    this.#leaf = undefined;
    this.#open = [];
    if (!this.#hasWords && leaf.type !== 'tableCell') this.#remove(leaf);
  }

  /** To the innermost block that may hold such a node: text among rows stands after the table. */
  #append(node: Node): void {
    if (node.type !== 'tableRow' && node.type !== 'tableCell') {
      const home = this.#blocks.findLast(({ type }) => !/^table/.test(type))!;
      if (home.type === 'list' && node.type !== 'listItem') {
        const last = home.children.at(-1);
        if (last?.type === 'listItem') last.children.push(node);
        else home.children.push({ type: 'listItem', children: [node] });
      } else {
        home.children.push(node);
      }
    } else {
      this.#blocks.at(-1)!.children.push(node);
    }
  }

  #remove(node: Node): void {
    for (const parent of [...this.#blocks].reverse()) {
      const { children } = parent;
      if (children.at(-1) === node) {
        children.pop();
        return;
      }
      const last = children.at(-1);
      if (last?.type === 'listItem' && last.children.at(-1) === node) {
        last.children.pop();
        if (last.children.length === 0) children.pop();
        return;
      }
    }
  }

  #nameIt(node: Node, name?: string): void {
    const names = name === undefined ? this.#names.splice(0) : [name];
    const known = this.anchors.get(node);
    if (!known && names.length > 0) this.anchors.set(node, names);
    else for (const name of names) known?.push(name);
  }
}
