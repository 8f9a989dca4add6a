import { html, nothing } from 'lit';
import type { Article, Directive, Node } from '../../article/article.js';
import { citationLinks, type Citations } from './citations.js';
import { figure, FIGURES } from './figure.js';
import { heading } from './heading.js';
import { linked } from './linked.js';
import { loadRareNodes, rareNodes } from './rare.js';
import { term, type Terms } from './terms.js';
import type { View } from './view.js';

/** What the nodes of one article share while they are drawn. */
export interface Drawing {
  readonly view: View;
  readonly citations: Citations;
  readonly terms: Terms;
  /** Depths of the headings that the place stands under, so that levels have no gap whatever the document says. */
  depths: number[];
}

/** Draws a node, with what is inside it. */
export type Drawer<It> = (it: It, inside: () => unknown, drawing: Drawing) => unknown;

/** By the kind of the node: its type in mdast; of a directive its name, as `:note`; of a figure `:figure drug-pump`. */
export type Drawers = { [N in Exclude<Node, Directive> as N['type']]?: Drawer<N> } & {
  [kind: `:${string}`]: Drawer<Directive>;
  /** For all that nothing else is for. */
  unknown?: Drawer<AnyNode>;
};

/** What there may be to a node of any kind. */
export interface AnyNode {
  readonly type: string;
  readonly name?: string;
  readonly attributes?: Directive['attributes'];
  readonly children?: readonly Node[];
  readonly value?: unknown;
}

/** Nodes as templates: each becomes an element of its kind or its text, and no string is ever parsed. */
export function nodes(children: readonly Node[] | undefined, drawing: Drawing): unknown {
  /** The citations that came last, with nothing between. */
  let ids: string[] = [];
  return children?.map((child, i) => {
    if (child.type !== CITATION) return node(child, drawing);
    ids.push(child.identifier);
    if (children[i + 1]?.type === CITATION) return nothing;
    const links = citationLinks(ids, drawing.citations, drawing.view);
    ids = [];
    return links;
  });
}

const CITATION = 'footnoteReference';

/** To be awaited before an article is drawn that came from elsewhere. Without the chunk, the words of a node are shown. */
export async function prepareNodes({ body }: Article): Promise<void> {
  if (!loadRareNodes || !body.children.some(isRare)) return;
  await loadRareNodes().then(
    (rare) => Object.assign(drawers, rare(html, nodes)),
    () => {},
  );
}

const drawers: Drawers = {
  text: words,
  paragraph: (_, inside) => html`<p>${inside()}</p>`,
  heading({ depth }, inside, drawing) {
    drawing.depths = [...drawing.depths.filter((other) => other < depth), depth];
    return heading(drawing.view.level + drawing.depths.length, inside());
  },
  emphasis: (_, inside) => html`<em>${inside()}</em>`,
  strong: (_, inside) => html`<strong>${inside()}</strong>`,
  break: () => html`<br />`,
  link: ({ url }, inside) => linked(inside(), url),
  list: ({ ordered, start }, inside) =>
    ordered
      ? html`<ol start=${start ?? nothing}>
          ${inside()}
        </ol>`
      : html`<ul>
          ${inside()}
        </ul>`,
  listItem: (_, inside) => html`<li>${inside()}</li>`,
  ':key-points': (_, inside) => html`<div part="key-points">${inside()}</div>`,
  ':types': types,
  ':term': term,
  ':note': (_, inside) => html`<div part="note" role="note">${inside()}</div>`,
  ...rareNodes?.(html, nodes),
};
for (const name of FIGURES) drawers[`:figure ${name}`] = (_, inside) => figure(name, inside());

function node(it: AnyNode, drawing: Drawing): unknown {
  const draw = (drawerOf(it) ?? drawers.unknown ?? words) as Drawer<AnyNode>;
  return draw(it, () => nodes(it.children, drawing), drawing);
}

function drawerOf({ type, name, attributes }: AnyNode): unknown {
  const ofDirective = name === 'figure' ? `:figure ${attributes?.name}` : `:${name}`;
  const kind = (type.endsWith('Directive') ? ofDirective : type) as keyof Drawers;
  return Object.hasOwn(drawers, kind) && drawers[kind];
}

/** Whether nothing here is for a node, or for one inside it. */
const isRare = (it: AnyNode): boolean =>
  it.type !== CITATION && (!drawerOf(it) || !!it.children?.some(isRare));

function words({ value }: AnyNode, inside: () => unknown): unknown {
  return inside() ?? value;
}

/** Kinds that belong side by side: a card for each item, its heading the bold words that the item begins with. */
function types(it: Directive, inside: () => unknown, drawing: Drawing): unknown {
  const list = it.children.find((child) => child.type === 'list');
  if (!list) return inside();
  const level = drawing.view.level + drawing.depths.length + 1;
  // list-style: none takes the role away in Safari.
  // eslint-disable-next-line lit-a11y/no-redundant-role
  return html`<ul part="types" role="list">
    ${list.children.map((item) => {
      const [first, ...others] = 'children' in item ? (item.children ?? []) : [];
      const [name, ...words] = first?.type === 'paragraph' ? first.children : [];
      return name?.type === 'strong'
        ? html`<li part="type">
            ${heading(level, nodes(name.children, drawing), { part: 'type-heading' })}
            ${words.length > 0 ? html`<p>${nodes(words, drawing)}</p>` : nothing} ${nodes(others, drawing)}
          </li>`
        : html`<li part="type">${nodes('children' in item ? item.children : [], drawing)}</li>`;
    })}
  </ul>`;
}
