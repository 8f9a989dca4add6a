import type { Article } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { dispatchTap } from '../support/commands.js';
import { all, helped, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

/** What leads to a chunk, and what there is where that does not come. */
export interface ChunkCase {
  readonly html: string;
  /** The script, where it is not that of the tag. */
  readonly script?: string;
  /** What is set on the element before its tag is defined. */
  readonly prepare?: (element: HTMLElement) => void;
  /** What the reader does, where that is what the chunk is for. */
  readonly act?: (element: HTMLElement) => unknown;
  /** What can be read in the end. */
  readonly shows: string;
  /** What tells of it: the code of the error that the page is told of, or words in a notice; nothing where a feature is silently absent. */
  readonly code?: string;
  readonly says?: string;
}

const LINK = '<a href="https://example.org/">Read it there</a>';
const SHIPPED = 'Local recurrence';
const HEADLINE = 'Heart Murmurs in Cats';
const bibliography: Article['bibliography'] = ['b', 'a'].map((id) => ({
  id,
  citations: 1,
  runs: [{ text: 'A source' }],
}));

const give = (changes: Partial<Article>) => (element: HTMLElement) =>
  void Object.assign(element, { article: articleWith(changes) });
const explainer = (changes: Partial<Article> = { bibliography }): ChunkCase => ({
  html: '<article-explainer></article-explainer>',
  prepare: give(changes),
  shows: HEADLINE,
});
/** References that no one has formatted yet. */
const formatted = (attributes: string): ChunkCase => ({
  html: `<article-explainer ${attributes}></article-explainer>`,
  prepare: give({}),
  shows: 'Second',
});
const inLanguage = (lang: string): ChunkCase => ({
  html: `<article-explainer lang="${lang}"></article-explainer>`,
  prepare: give({ bibliography }),
  shows: 'Example Clinic',
});
const figure: ChunkCase = {
  html: '<recurrence-explainer></recurrence-explainer>',
  act: (element) => part(element, 'figure')!.scrollIntoView(),
  shows: SHIPPED,
};
const withoutPicture: ChunkCase = { ...figure, says: 'picture' };
const csl = (title: string) =>
  `<script type="application/vnd.citationstyles.csl+json">[{"id": "a", "type": "book", "title": "${title}"}]</script>`;

async function tapCitation(element: HTMLElement): Promise<void> {
  await helped(element);
  const [citation] = all(element, '[role="doc-noteref"]');
  dispatchTap(citation!);
  await until(() => element.shadowRoot!.activeElement?.id === 'ref-1', 'the link did not lead to its source');
}

/** The chunks that have a case of their own, by their path. */
const CASES: Readonly<Record<string, ChunkCase>> = {
  'after-surgery.js': withoutPicture,
  'drug-pump.js': withoutPicture,
  'recurrence-course.js': withoutPicture,
  'recurrence-map.js': withoutPicture,
  'explainer-figure.js': withoutPicture,
  'reading.js': explainer(),
  'links.js': { ...explainer(), act: tapCitation },
  'listen.js': explainer(),
  'card.js': {
    ...explainer(),
    html: '<article-explainer view="card" opens="dialog"></article-explainer>',
    // The button opens the rest in its place.
    act: async (element) => {
      await helped(element);
      all<HTMLButtonElement>(element, '[part~="folded"] button')[0]!.click();
    },
    shows: 'What is it?',
  },
  'translation.js': {
    html: '<recurrence-explainer></recurrence-explainer>',
    act: async (element) => {
      await helped(element);
      all(element, 'a[hreflang]')[0]!.click();
    },
    shows: SHIPPED,
  },
  'is-same.js': {
    html: '<article-explainer></article-explainer>',
    prepare(element) {
      const came = element.ownerDocument.createElement('article');
      came.textContent = 'What came with the page';
      element.attachShadow({ mode: 'open' }).append(came);
      give({ bibliography })(element);
    },
    shows: 'What came with the page',
  },
  'recurrence.es.js': { html: '<recurrence-explainer lang="es"></recurrence-explainer>', shows: SHIPPED },
  'rare-nodes.js': {
    ...explainer({
      bibliography,
      body: {
        type: 'root',
        children: [
          {
            type: 'table',
            children: [
              {
                type: 'tableRow',
                children: [{ type: 'tableCell', children: [{ type: 'text', value: 'In a table' }] }],
              },
            ],
          },
        ],
      },
    }),
    // The text of a table is drawn all the same.
    shows: 'In a table',
  },
  'load.js': {
    html: '<recurrence-explainer src="/test/pages/article.json"></recurrence-explainer>',
    shows: SHIPPED,
    code: 'reader-unavailable',
    says: 'could not be loaded',
  },
  'readers.js': {
    html: `<article-explainer src="/test/pages/login.html">${LINK}</article-explainer>`,
    shows: 'Read it there',
    code: 'reader-unavailable',
    says: 'could not be loaded',
  },
  'turns.js': {
    html: '<article-explainer></article-explainer>'.repeat(6),
    prepare(element) {
      for (const card of element.parentElement!.children) give({ bibliography })(card as HTMLElement);
    },
    // The ones after the fourth wait for it.
    act: (element) =>
      until(
        () => words(element.parentElement!.lastElementChild!).includes(HEADLINE),
        'the last is not drawn',
      ),
    shows: HEADLINE,
  },
  'build-template.js': {
    html: `<article-explainer>${LINK}</article-explainer>`,
    prepare(element) {
      const { Element } = element.ownerDocument.defaultView!;
      // A page that does not let the browser's parser be used.
      Object.defineProperty(Element.prototype, 'innerHTML', {
        set() {
          throw new TypeError('This document requires TrustedHTML');
        },
      });
      give({ bibliography })(element);
    },
    shows: 'Read it there',
  },
  'signature.js': {
    html: `<article-explainer src="/test/pages/article.json" public-key="x">${LINK}</article-explainer>`,
    shows: 'Read it there',
    code: 'reader-unavailable',
    says: 'could not be loaded',
  },
  'integrity.js': {
    html: `<article-explainer src="/test/pages/article.json" integrity="sha256-x">${LINK}</article-explainer>`,
    shows: 'Read it there',
    code: 'reader-unavailable',
    says: 'could not be loaded',
  },
  'en-errors.js': {
    html: `<article-explainer src="/no-such.json">${LINK}</article-explainer>`,
    shows: 'Read it there',
    code: 'http',
    says: 'could not be loaded',
  },
  'formatter.js': formatted(''),
  'own-references.js': { html: `<citation-list>${csl('A Book')}</citation-list>`, shows: 'A Book' },
  'en-list-errors.js': {
    html: `<citation-list src="/no-such.json">${LINK}</citation-list>`,
    shows: 'Read it there',
    code: 'http',
    says: 'could not be loaded',
  },
  'read-references.js': {
    html: `<citation-list><script type="application/x-bibtex">@book{b, title = {A Book}}</script><p>Ask us.</p></citation-list>`,
    shows: 'Ask us.',
    code: 'reader-unavailable',
    says: 'could not be loaded',
  },
  'read-list.js': {
    html: '<citation-list><ol><li>Lee A. A Book. 2019.</li></ol></citation-list>',
    shows: 'A Book',
    code: 'reader-unavailable',
    says: 'could not be loaded',
  },
  'load-style.js': {
    html: `<citation-list citation-style="/no-such.csl">${csl('A Book')}</citation-list>`,
    shows: 'A Book',
    code: 'reader-unavailable',
    says: 'style',
  },
  'coins-controller.js': { html: `<citation-list coins>${csl('A Book')}</citation-list>`, shows: 'A Book' },
  'save-references.js': {
    html: `<citation-list>${csl('A Book')}</citation-list>`,
    act: async (element) => {
      await until(() => all(element, 'summary').length > 0);
      all(element, 'summary')[0]!.click();
      all<HTMLButtonElement>(element, 'details button')
        .find(({ textContent }) => textContent.includes('.ris'))!
        .click();
    },
    shows: 'A Book',
  },
};

/** Those of which there is one a language or a style. */
const KINDS: ReadonlyArray<readonly [path: RegExp, make: (name: string) => ChunkCase]> = [
  [/^styles\/(.+)\.js$/, (name) => formatted(`citation-style="${name}"`)],
  [
    /^locales\/(.+)\.js$/,
    (name) => ({
      html: `<citation-list locale="${name}">${csl('A Book')}</citation-list>`,
      shows: 'A Book',
      code: 'reader-unavailable',
      says: 'without a citation style',
    }),
  ],
  [
    /^words\/figures\/(.+)\.js$/,
    (name) => ({
      html: `<recurrence-map lang="${name}"></recurrence-map>`,
      script: 'explainer-elements.js',
      shows: 'recurrence',
    }),
  ],
  [/^words\/([^/]+)\.js$/, inLanguage],
];

/** The case of that chunk; nothing, where it is a new one that has none yet. */
export function caseOf(chunk: string): ChunkCase | undefined {
  if (CASES[chunk]) return CASES[chunk];
  for (const [path, make] of KINDS) {
    const [, name] = path.exec(chunk) ?? [];
    if (name) return make(name);
  }
  return undefined;
}
