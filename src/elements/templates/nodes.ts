import { html, nothing } from 'lit';
import type { Article, Directive, Node, Root } from '../../article/article.js';
import { citationLinks, citationsOf, type Citations } from './citations.js';
import { element } from './element.js';
import { heading } from './heading.js';
import { linked } from './linked.js';
import { loadRareNodes, rareNodes } from './rare.js';
import { isLong } from './sections.js';
import { term, type Terms } from './terms.js';
import type { View } from './view.js';

/** What the nodes of one article share while they are drawn. */
export interface Drawing {
  readonly article: Article;
  /** What it is drawn into, for styles that come with what draws a node; absent on a server. */
  readonly root?: ShadowRoot | null;
  readonly view: View;
  readonly citations: Citations;
  readonly terms: Terms;
  /** Depths of the headings that the place stands under, so that levels have no gap whatever the document says. */
  depths: number[];
  /** Whether it is the visual of a card, and no more. */
  readonly isSmall?: boolean;
}

export function drawingOf(article: Article, view: View, root?: ShadowRoot | null): Drawing {
  return { article, root, view, citations: citationsOf(article.bibliography), terms: new Map(), depths: [] };
}

/** Draws a node, with what is inside it. */
export type Drawer<It> = (it: It, inside: () => unknown, drawing: Drawing) => unknown;

/** By the kind of the node: its type in mdast; of a directive its name, as `:note`; of a figure `:figure drug-pump`. */
export type Drawers = { [N in Exclude<Node, Directive> as N['type']]?: Drawer<N> } & {
  [kind: `:${string}`]: Drawer<Directive>;
  /** The contents that stand before a long text. */
  contents?: Drawer<Root>;
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
  readonly alt?: string | null;
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
  if (!loadRareNodes || !(isLong(body) || body.children.some(isRare))) return;
  await loadRareNodes().then(
    (rare) => Object.assign(drawers, rare(html, nodes)),
    () => {},
  );
}

export const drawers: Drawers = {
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
/**
 * A figure is an element of that name, with its description in it. What draws it is loaded once the text is there; until
 * then, and without it, the description stands in the space of the picture.
 */
for (const name of ['recurrence-map', 'drug-pump', 'after-surgery', 'recurrence-course']) {
  drawers[`:figure ${name}`] = (_, inside, { isSmall }) =>
    element(name, inside(), { part: isSmall ? 'figure compact' : 'figure' });
}

function node(it: AnyNode, drawing: Drawing): unknown {
  const draw = (drawerOf(it) || drawers.unknown || words) as Drawer<AnyNode>;
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

function words({ value, alt }: AnyNode, inside: () => unknown): unknown {
  return inside() ?? value ?? alt;
}

/** The first figure or picture of a text that is shown here: the visual of a card. */
export function visual(it: AnyNode, drawing: Drawing): unknown {
  return /^(image|figure)$/.test(it.name ?? it.type)
    ? drawerOf(it) && node(it, drawing)
    : it.children?.map((child) => visual(child, drawing)).find(Boolean);
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
