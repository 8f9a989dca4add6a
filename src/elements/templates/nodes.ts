import { html, nothing } from 'lit';
import { safeAddress } from '../../article/address.js';
import type { Directive, Node } from '../../article/article.js';
import { citationLinks, type Citations } from './citations.js';
import { figure } from './figure.js';
import { heading } from './heading.js';
import { linked } from './linked.js';
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

function node(it: Node, drawing: Drawing): unknown {
  const inside = () => nodes('children' in it ? it.children : undefined, drawing);
  switch (it.type) {
    case 'text':
      return it.value;
    case 'paragraph':
      return html`<p>${inside()}</p>`;
    case 'heading': {
      drawing.depths = [...drawing.depths.filter((depth) => depth < it.depth), it.depth];
      return heading(drawing.view.level + drawing.depths.length, inside());
    }
    case 'emphasis':
      return html`<em>${inside()}</em>`;
    case 'strong':
      return html`<strong>${inside()}</strong>`;
    case 'break':
      return html`<br />`;
    case 'link':
      return linked(inside(), it.url);
    case 'list':
      return it.ordered
        ? html`<ol start=${it.start ?? nothing}>
            ${inside()}
          </ol>`
        : html`<ul>
            ${inside()}
          </ul>`;
    case 'listItem':
      return html`<li>${inside()}</li>`;
    case 'blockquote':
      return html`<blockquote>${inside()}</blockquote>`;
    case 'table':
      return table(it.children, drawing);
    case 'image':
      return image(it);
    case 'containerDirective':
    case 'leafDirective':
    case 'textDirective':
      return directive(it, drawing);
    default:
      return unknown(it, drawing);
  }
}

function directive(it: Directive, drawing: Drawing): unknown {
  const inside = () => nodes(it.children, drawing);
  switch (it.name) {
    case 'key-points':
      return html`<div part="key-points">${inside()}</div>`;
    case 'types':
      return types(it, drawing);
    case 'note':
      return html`<div part="note" role="note">${inside()}</div>`;
    case 'term':
      return term(it, inside, drawing);
    case 'figure':
      return figure(it.attributes?.name, inside()) ?? unknown(it, drawing);
    default:
      return unknown(it, drawing);
  }
}

/** Kinds that belong side by side: a card for each item, its heading the bold words that the item begins with. */
function types(it: Directive, drawing: Drawing): unknown {
  const list = it.children.find((child) => child.type === 'list');
  if (!list) return nodes(it.children, drawing);
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

/** The first row holds the column heads, as in Markdown. The frame scrolls, so it is a group that takes focus. */
function table(rows: readonly Node[], drawing: Drawing): unknown {
  const cells = (row: Node | undefined) => (row && 'children' in row ? (row.children ?? []) : []);
  const [head, ...body] = rows;
  const inside = (cell: Node) => nodes('children' in cell ? cell.children : [], drawing);
  return html`<div part="table" role="group" tabindex="0" aria-label=${drawing.view.words.table}>
    <table>
      <thead>
        <tr>
          ${cells(head).map((cell) => html`<th scope="col">${inside(cell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body.map(
          (row) =>
            html`<tr>
              ${cells(row).map((cell) => html`<td>${inside(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function image(it: Extract<Node, { type: 'image' }>): unknown {
  const address = safeAddress(it.url);
  return address
    ? html`<img part="image" src=${address} alt=${it.alt ?? ''} loading="lazy" />`
    : (it.alt ?? nothing);
}

const warned = new Set<string>();

/** A node of a later version or of somebody's own: its words stay, and the console is told once. */
function unknown(
  it: { type: string; name?: string; value?: unknown; children?: Node[] },
  drawing: Drawing,
): unknown {
  const kind = it.name ? `${it.type} ${it.name}` : it.type;
  if (!warned.has(kind)) {
    warned.add(kind);
    console.warn(`explainer-elements: "${kind}" is not known here, only its text is shown`);
  }
  return it.children ? nodes(it.children, drawing) : typeof it.value === 'string' ? it.value : nothing;
}
