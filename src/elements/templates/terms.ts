import { html, nothing } from 'lit';
import type { Directive } from '../../article/article.js';
import { wordsOf } from '../../article/text.js';
import type { Drawing } from './nodes.js';
import { backLink } from './references.js';

/** Words that the text explains, each with what it means, in the order of their first use. */
export type Terms = Map<string, string>;

/**
 * A word that leads to its meaning in the list at the end, and is described by it. The first definition of a word holds
 * for all its places; one without any is a word like others.
 */
export function term(it: Directive, inside: () => unknown, { terms }: Drawing): unknown {
  const words = wordsOf(it);
  const definition = it.attributes?.definition;
  const isFirst = definition && !terms.has(words);
  if (isFirst) terms.set(words, definition);
  const number = [...terms.keys()].indexOf(words);
  return number < 0
    ? inside()
    : html`<a
        id=${isFirst ? `use-${number}` : nothing}
        part="term"
        role="doc-glossref"
        aria-describedby="meaning-${number}"
        href="#term-${number}"
        >${inside()}</a
      >`;
}

export function termList({ terms, view }: Drawing): unknown {
  return html`<dl>
    ${[...terms].map(
      ([words, definition], i) =>
        html`<dt id="term-${i}" tabindex="-1">${words}</dt>
          <dd><span id="meaning-${i}">${definition}</span>${backLink(`use-${i}`, 1, 1, view)}</dd>`,
    )}
  </dl>`;
}
