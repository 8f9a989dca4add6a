import type { ArticleExplainer, CitationList } from '../../../src/index.js';
import type { Subject } from './subject.js';

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, summary, button';

/** As the snippet builder writes them, which is well-formed XML. */
const module = (name: string) =>
  `<script type="module" src="/dist/cdn/${name}.js" crossorigin="anonymous"></script>`;

export const ours: Subject = {
  name: 'explainer-elements',
  isOurs: true,
  forms: {
    module: ['recurrence-explainer', 'article-explainer', 'citation-list'].map(module),
    classic: [
      '<script src="/dist/cdn/explainer-elements.iife.js" crossorigin="anonymous" async="async"></script>',
    ],
  },
  markup: `<recurrence-explainer><a href="https://example.org/recurrence">What is recurrence?</a></recurrence-explainer>
<article-explainer src="/test/pages/article.json"><a href="https://example.org/murmurs">What is a murmur?</a></article-explainer>
<citation-list><ol><li>A Book. <a href="https://example.org/book">https://example.org/book</a></li></ol><script type="application/vnd.citationstyles.csl+json">[{ "id": "a", "type": "book", "title": "A Book" }, { "id": "b", "type": "book", "title": "Another Book" }]</script></citation-list>`,
  tags: ['recurrence-explainer', 'article-explainer', 'citation-list'],

  words: ({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll(BLOCKS) ?? [])]
      .filter(({ lastChild }) => lastChild)
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
      .join('\n'),

  seen: (element) => ({
    box: element,
    letters: [element, ...(element.shadowRoot?.querySelectorAll('article, section, h2, p, a') ?? [])].slice(
      0,
      8,
    ),
  }),

  isSettled: (element) =>
    element.localName === 'citation-list'
      ? element.matches(':state(settled)')
      : !!element.shadowRoot?.querySelector('article') &&
        !element.shadowRoot.querySelector('[part~="placeholder"]'),

  change(element) {
    if (element.localName === 'citation-list') {
      (element as CitationList).references = [{ id: 'c', type: 'book', title: 'The Third' }];
      return 'The Third';
    }
    (element as ArticleExplainer).article = {
      headline: 'Another Article',
      inLanguage: 'en',
      body: {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Other words.' }] }],
      },
    };
    return 'Other words.';
  },
};
