import { htmlOf } from './article.mjs';
import { writeReferences } from '../../src/citations/formats/write-references.ts';

/** The article as Distill's template takes it: it numbers the citations, and makes the list of sources itself. */
export function distillArticle(article, tree) {
  const ids = article.bibliography.map(({ id }) => id);
  const replace = (node) => {
    if (typeof node === 'string') return [node];
    const [tag, attributes, ...children] = node;
    if (attributes.part === 'sources') return [];
    if (tag === 'sup') {
      const links = children.filter((child) => child[0] === 'a');
      const keys = links.map(([, , number]) => ids[number - 1]);
      return [['dt-cite', { key: keys.join() }]];
    }
    return [[tag, attributes, ...children.flatMap(replace)]];
  };
  const [card] = replace(tree);
  const bibliography = writeReferences(article.references, 'bibtex');
  return `<dt-article>${htmlOf(card)}</dt-article><dt-appendix></dt-appendix>
<script type="text/bibliography">${bibliography}</script>`;
}
