import type { html as litHtml } from 'lit';
import type { Node } from '../../article/article.js';
import type { Drawers, nodes as drawNodes } from './nodes.js';
import { wordsOf } from '../../article/text.js';
import { sectionsOf } from './sections.js';
import { adoptRareStyles } from './rare-styles.js';
import { pictures } from './pictures/pictures.js';

const warned = new Set<string>();

/**
 * What draws the nodes that few articles have: in a script for a page a chunk, which is given the `html` and the `nodes`
 * of that script. A drawer put here is there for each article that needs it before that is drawn.
 */
export function rareNodes(html: typeof litHtml, nodes: typeof drawNodes): Drawers {
  /** The first row holds the column heads, as in Markdown. The frame scrolls, so it is a group that takes focus. */
  const table: Drawers['table'] = ({ children }, _, drawing) => {
    if (drawing.root) adoptRareStyles(drawing.root);
    const cells = (row: Node | undefined) => (row && 'children' in row ? (row.children ?? []) : []);
    const [head, ...body] = children;
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
  };

  /** On a card it is no landmark, as its breadcrumb is none. */
  const contents: Drawers['contents'] = (body, _, drawing) => {
    const { words, wordsLang } = drawing.view;
    const title = { type: 'text', value: words.contents } as const;
    return html`<div part="contents" role="group" aria-label=${words.contents}>
      <div lang=${wordsLang}>${nodes([{ type: 'heading', depth: 1, children: [title] }], drawing)}</div>
      <ul>
        ${sectionsOf(body).sections.map(
          ({ heading }, i) =>
            heading && html`<li><a part="link" href="#section-${i}">${wordsOf(heading)}</a></li>`,
        )}
      </ul>
    </div>`;
  };

  return {
    contents,
    blockquote: (_, inside) => html`<blockquote>${inside()}</blockquote>`,
    table,
    ...pictures(html, nodes),
    unknown(it, inside) {
      const kind = it.name ? `${it.type} ${it.name}` : it.type;
      if (!warned.has(kind)) {
        warned.add(kind);
        console.warn(`explainer-elements: "${kind}" is not known here, only its text is shown`);
      }
      return inside() ?? it.value;
    },
  };
}
