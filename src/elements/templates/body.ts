import { html, nothing } from 'lit';
import type { Article, Entry } from '../../article/article.js';
import { heading } from './heading.js';
import { nodes, type Drawing } from './nodes.js';
import { referenceList } from './references.js';
import { sectionsOf, type Section } from './sections.js';
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

/** The sections of the text; folded, all but those that a reader in a hurry came for. */
export function text({ body }: Article, drawing: Drawing, folded: boolean): unknown {
  drawing.depths = [];
  return sectionsOf(body).sections.map((section) =>
    folded && section.heading && !section.essential
      ? foldedSection(section, drawing)
      : html`<div part="section">
          ${nodes(section.heading && [section.heading], drawing)}${nodes(section.children, drawing)}
        </div>`,
  );
}

function foldedSection({ heading: title, children }: Section, drawing: Drawing): unknown {
  return html`<details part="section fold">
    <summary part="summary">${nodes([title!], drawing)}</summary>
    ${nodes(children, drawing)}
  </details>`;
}

export function sources(bibliography: readonly Entry[], view: View, folded: boolean): unknown {
  if (bibliography.length === 0) return nothing;
  const { words, wordsLang, level } = view;
  const title = heading(level + 1, words.sources, { id: 'sources', lang: wordsLang });
  const list = html`<p lang=${wordsLang}>${words.sourcesNote}</p>
    ${referenceList(bibliography, view)}`;
  return html`<section part="sources" role="doc-bibliography" aria-labelledby="sources title">
    ${
      folded
        ? html`<details part="section fold">
            <summary part="summary">${title}</summary>
            ${list}
          </details>`
        : html`${title}${list}`
    }
  </section>`;
}
