import { html, nothing } from 'lit';
import type { Article, Entry } from '../../article/article.js';
import { heading } from './heading.js';
import { drawers, nodes, type Drawing } from './nodes.js';
import { referenceList } from './references.js';
import { isLong, sectionsOf } from './sections.js';
import { termList } from './terms.js';
import type { View } from './view.js';

/** "In brief": the abstract and the key points. */
export function brief({ abstract, body }: Article, drawing: Drawing): unknown {
  const { view } = drawing;
  const { words } = view;
  const { keyPoints } = sectionsOf(body);
  if (!abstract && keyPoints.length === 0) return nothing;
  drawing.depths = [1];
  return html`<section part="brief">
    ${heading(view.level + 1, words.inBrief, { lang: view.wordsLang })}
    ${abstract ? html`<p part="abstract">${abstract}</p>` : nothing} ${nodes(keyPoints, drawing)}
  </section>`;
}

/**
 * The sections of the text; folded, all but those that a reader in a hurry came for. A long text that is not folded has
 * its contents first: of eight headings or more, or of six minutes (1,190 words) or more and three sections.
 */
export function text({ body }: Article, drawing: Drawing, folded: boolean): unknown {
  drawing.depths = [];
  const { sections } = sectionsOf(body);
  const hasContents = !folded && isLong(body) && drawers.contents;
  return [
    hasContents ? hasContents(body, () => nothing, { ...drawing, depths: [] }) : nothing,
    sections.map((section, i) =>
      folded && section.heading && !section.essential
        ? fold(nodes([section.heading], drawing), nodes(section.children, drawing))
        : html`<div id="section-${i}" part="section" tabindex=${hasContents ? -1 : nothing}>
            ${nodes(section.heading && [section.heading], drawing)}${nodes(section.children, drawing)}
          </div>`,
    ),
  ];
}

function fold(title: unknown, content: unknown): unknown {
  return html`<details part="section fold">
    <summary part="summary">${title}</summary>
    ${content}
  </details>`;
}

/** The words that the text explains, once it is drawn. */
export function glossary(drawing: Drawing, folded: boolean): unknown {
  const { terms, view } = drawing;
  return terms.size > 0
    ? appendix('glossary', view.words.glossary, termList(drawing), view, folded)
    : nothing;
}

export function sources(bibliography: readonly Entry[], view: View, folded: boolean): unknown {
  if (bibliography.length === 0) return nothing;
  const { words, wordsLang } = view;
  const list = html`<p lang=${wordsLang}>${words.sourcesNote}</p>
    ${referenceList(bibliography, view)}`;
  return appendix('sources', words.sources, list, view, folded, 'bibliography');
}

function appendix(
  id: string,
  title: string,
  content: unknown,
  { level, wordsLang }: View,
  folded: boolean,
  role = id,
): unknown {
  const head = heading(level + 1, title, { id, lang: wordsLang });
  return html`<section part=${id} role="doc-${role}" aria-labelledby="${id} title">
    ${folded ? fold(head, content) : [head, content]}
  </section>`;
}
