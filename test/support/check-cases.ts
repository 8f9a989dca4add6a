import type { Article, CslItem, Node } from '../../src/article/article.js';
import { a, articleOf, b, cite, directive, h, img, p, term, ul } from './nodes.js';

const book = (id: string, more: Partial<CslItem> = {}): CslItem => ({
  id,
  type: 'book',
  title: 'Cats',
  ...more,
});
const citing = (...references: CslItem[]): Article =>
  articleOf([p('So.', ...references.map(({ id }) => cite(id)))], { references });
const words = (count: number) => `A${' a'.repeat(count - 1)}`;
const without = (...fields: Array<keyof Article>): Article => {
  const article = articleOf();
  for (const field of fields) delete article[field];
  return article;
};
const translated = (...all: Array<[inLanguage: string, url: string]>): Article =>
  articleOf(undefined, { workTranslation: all.map(([inLanguage, url]) => ({ inLanguage, url })) });
const kinds = ul([b('Dry'), ' without phlegm'], [b('Wet:'), ' with it'], [b('Barking'), ' like a seal']);

/**
 * Of each rule of `explainer check`: articles that it speaks of, with what it says, and then what others do; and
 * articles that it has nothing to say of.
 */
export const cases: Readonly<
  Record<string, { bad: ReadonlyArray<readonly [Article, ...RegExp[]]>; good: Article[] }>
> = {
  translation: {
    bad: [
      [translated(['español', '/es']), /error workTranslation\[0\]\.inLanguage: "español" is no language/],
      [translated(['EN', '/es']), /error workTranslation\[0\]\.inLanguage: .* language of the document/],
      [
        translated(['es', '/es'], ['fr', '/fr'], ['ES', '/es-2']),
        /error workTranslation\[2\]\.inLanguage: workTranslation\[0\] is in "ES" too/,
      ],
      [
        translated(['es', 'mailto:es@example.org']),
        /error workTranslation\[0\]\.url: "mailto:.* no web page/,
      ],
      [translated(['es', ' ']), /error workTranslation\[0\]\.url: " " is no web page/],
    ],
    good: [translated(['es', 'soplos.json'], ['pt', 'https://example.org/pt'], ['pt-BR', '../br'])],
  },
  'dead-citation': {
    bad: [[articleOf([p('So.', cite('x'))]), /error body\.children\[0\]\.children\[1\]: cites "x"/]],
    good: [citing(book('x'))],
  },
  'reference-id': {
    bad: [
      [citing(book('x'), book('y'), book('x')), /error references\[2\]\.id: references\[0\] is called "x"/],
    ],
    good: [citing(book('x'), book('y'))],
  },
  'duplicate-reference': {
    bad: [
      [
        citing(book('x', { DOI: '10.1000/AB' }), book('y', { DOI: 'https://doi.org/10.1000/ab' })),
        /warning references\[1\]: the same work as references\[0\] \(DOI 10\.1000\/ab\)/,
      ],
      [citing(book('x', { PMID: '12' }), book('y', { PMID: '12' })), /PMID 12/],
    ],
    good: [citing(book('x', { DOI: '10.1000/a' }), book('y', { DOI: '10.1000/b', PMID: '12' }), book('z'))],
  },
  'uncited-reference': {
    bad: [
      [
        articleOf([p('So.', cite('x'))], { references: [book('x'), book('y')] }),
        /warning references\[1\]: .* "y"/,
      ],
      [
        articleOf([p('So.')], { references: [book('x'), book('y')] }),
        /advice references: the text cites none/,
      ],
    ],
    good: [citing(book('x')), articleOf()],
  },
  'reference-identifier': {
    bad: [
      ...[
        ['https://doi.org/10.1000/a(b)%3C1%3E', '"DOI": "10\\.1000/a\\(b\\)<1>"'],
        ['https://example.org/doi/full/10.1000/ab?x=1', '"DOI": "10\\.1000/ab"'],
        ['https://example.org/10.1000/ab/pdf', '"DOI": "10\\.1000/ab"'],
        ['https://pubmed.ncbi.nlm.nih.gov/29384721/', '"PMID": "29384721"'],
        ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5877801/', '"PMCID": "PMC5877801"'],
        ['https://pmc.ncbi.nlm.nih.gov/articles/PMC5877801/', '"PMCID": "PMC5877801"'],
      ].map(
        ([URL, hint]) =>
          [
            citing(book('x', { URL: URL! })),
            new RegExp(`warning references\\[0\\]\\.URL: .*write ${hint}$`),
          ] as const,
      ),
    ],
    good: [
      citing(
        book('w', { URL: 'https://example.org/10.5/' }),
        book('x', { URL: 'https://example.org/PMC12/' }),
        book('y', { URL: 'https://doi.org/10.1000/y', DOI: '10.1000/y' }),
        book('z', { URL: 'https://pubmed.ncbi.nlm.nih.gov/1/', PMID: '1' }),
      ),
    ],
  },
  'dead-anchor': {
    bad: [
      [
        articleOf([h(2, 'What next?'), p(a('#next', 'Next'))]),
        /error body\.children\[1\]\.children\[0\]\.url: .*#what-next$/,
      ],
      [articleOf([p(a('#ref-2', 'Two'))], { references: [book('x')] }), /called #ref-2/, /uncited/],
      [articleOf([p(a('#', 'Top'))]), /called #:/],
    ],
    good: [
      articleOf([
        h(2, 'What next?'),
        h(2, 'What ', b('next')),
        h(2, 'Été'),
        p(
          a('#what-next-2', 'Next'),
          a('#%C3%A9t%C3%A9', 'Summer'),
          a('#coughs', 'Top'),
          a('other.html#x', 'Other'),
        ),
      ]),
    ],
  },
  address: {
    bad: [
      [articleOf([p(a('javascript:alert(1)', 'Pay'))]), /error body\.children\[0\]\.children\[0\]\.url/],
      [
        articleOf([p('So.')], { publisher: { name: 'C', url: 'ftp://example.org/' } }),
        /error publisher\.url/,
      ],
    ],
    good: [articleOf([p(a('mailto:a@example.org', 'Write'), a('../a.html', 'Up'))])],
  },
  'empty-link': {
    bad: [
      [
        articleOf([p(a('https://example.org/', ' '))]),
        /error body\.children\[0\]\.children\[0\]: the link to https/,
      ],
    ],
    good: [articleOf([p(a('https://example.org/', img('a.png', 'A cat')))])],
  },
  'link-text': {
    bad: ['Click here', 'here.', 'Read more…', 'this page', 'https://example.org/a'].map(
      (text) => [articleOf([p(a('b.html', text))]), /warning body\.children\[0\]\.children\[0\]: /] as const,
    ),
    good: [articleOf([p(a('b.html', 'Here is what to feed'), a('c.html', 'more than a cough'))])],
  },
  'unencrypted-link': {
    bad: [
      [articleOf([p(a('http://example.org/', 'Clinic'))]), /advice body\.children\[0\]\.children\[0\]\.url/],
      [citing(book('x', { URL: 'HTTP://example.org/' })), /advice references\[0\]\.URL/],
    ],
    good: [articleOf([p(a('https://example.org/?u=http://example.org/', 'Clinic'))])],
  },
  'image-alternative': {
    bad: [
      [articleOf([img('a.png')]), /warning body\.children\[0\]: nothing says what a\.png shows/],
      [articleOf([img('a.png', ' ')]), /warning/],
    ],
    good: [articleOf([img('a.png', 'A cat'), img('line.png', '')])],
  },
  'image-rights': {
    bad: [
      [
        articleOf([img('a.png', 'A')], { imageRights: { creditText: 'Poe' } }),
        /warning imageRights\.usageInfo: .*licence/,
      ],
      [
        articleOf([img('a.png', 'A')], { imageRights: { copyrightNotice: '©' } }),
        /warning imageRights\.creditText/,
      ],
      [
        articleOf(
          [img('a.png', 'A', { creator: 'Ana', license: 'https://example.org/by' }), img('b.png', 'B')],
          {
            imageRights: { copyrightNotice: '©' },
          },
        ),
        /warning body\.children\[1\]: nothing says who made b\.png/,
      ],
    ],
    good: [
      without('imageRights'),
      articleOf([img('a.png', 'A')]),
      articleOf([img('a.png', 'A', { creator: 'Ana', license: 'https://example.org/by' })], {
        imageRights: {},
      }),
    ],
  },
  'image-licensee': {
    bad: [
      [
        articleOf([p('So.')], { imageRights: { licensees: ['example.org', 'https://clinic.example/x'] } }),
        /error imageRights\.licensees\[1\]: .* write clinic\.example/,
      ],
      [articleOf([p('So.')], { imageRights: { licensees: ['Our clinic'] } }), /write it as example\.org/],
    ],
    good: [
      articleOf([p('So.')], { imageRights: { licensees: ['example.org', '*.example.org', 'localhost'] } }),
    ],
  },
  'image-size': {
    bad: [
      [
        articleOf([img('a.png', 'A', { width: 0 })]),
        /advice body\.children\[0\]: the size of a\.png is not known/,
      ],
    ],
    good: [articleOf([img('a.png', 'A')])],
  },
  'heading-level': {
    bad: [
      [
        articleOf([h(2, 'A'), h(4, 'B')]),
        /warning body\.children\[1\]: "B" goes from level 2 to 4: give it level 3/,
      ],
      [articleOf([h(3, 'A')]), /from level 1 to 3/],
      [articleOf([h(1, 'A'), h(2, 'B')]), /only heading of level 1/],
    ],
    good: [articleOf([h(2, 'A'), h(3, 'B'), h(4, 'C'), h(2, 'D')])],
  },
  'empty-heading': {
    bad: [[articleOf([h(2, ' ')]), /error body\.children\[0\]/]],
    good: [articleOf([h(2, b('A'))])],
  },
  'unknown-node': {
    bad: [
      [articleOf([{ type: 'math', children: [] } as unknown as Node]), /warning body\.children\[0\]: "math"/],
      [articleOf([directive('warning', p('So.'))]), /directive "warning"/],
    ],
    good: [articleOf([directive('note', p('So.', { type: 'break' }))])],
  },
  'impossible-date': {
    bad: [
      [articleOf([p('So.')], { lastReviewed: '2026-02-30T10:00:00Z' }), /error lastReviewed: .* 2026-02-30/],
    ],
    good: [
      articleOf([p('So.')], { lastReviewed: '2024-02-29', datePublished: '2024', dateModified: '2024-02' }),
    ],
  },
  'future-date': {
    bad: [
      [articleOf([p('So.')], { dateModified: '2027-01' }), /warning dateModified: 2027-01 /],
      [
        articleOf([p('So.')], { isBasedOn: { headline: 'C', dateModified: '2027' } }),
        /warning isBasedOn\.dateModified/,
      ],
    ],
    good: [articleOf([p('So.')], { dateModified: '2026-12-31', lastReviewed: '2026' })],
  },
  'date-order': {
    bad: [
      [articleOf([p('So.')], { dateModified: '2024-12-31' }), /warning dateModified: .* 2025-01-01/],
      [
        articleOf([p('So.')], { lastReviewed: '2026-12-01', reviewDue: '2026-11' }),
        /warning reviewDue/,
        /review-date/,
      ],
    ],
    good: [articleOf([p('So.')], { dateModified: '2025', lastReviewed: '2026-12-05', reviewDue: '2026-12' })],
  },
  'review-date': {
    bad: [
      [
        articleOf([p('So.')], { reviewDue: '2026-12-30' }),
        /warning reviewDue: its review was due 2026-12-30/,
      ],
      [
        { ...without('reviewDue'), datePublished: '2020', dateModified: '2021', lastReviewed: '2022-01-01' },
        /warning lastReviewed: .*three years/,
      ],
      [without('lastReviewed'), /warning lastReviewed: nothing says/],
      [without('reviewDue'), /advice reviewDue/],
    ],
    good: [
      articleOf([p('So.')], {
        reviewDue: '2020',
        lastReviewed: '2019',
        status: 'withdrawn',
        statusNote: 'Wrong.',
      }),
    ],
  },
  'status-note': {
    bad: [[articleOf([p('So.')], { status: 'withdrawn' }), /warning statusNote: it is withdrawn/]],
    good: [articleOf([p('So.')], { status: 'under-review', statusNote: 'A new study.' })],
  },
  publisher: { bad: [[without('publisher'), /warning publisher/]], good: [articleOf()] },
  copyright: {
    bad: [[without('copyrightNotice'), /warning copyrightNotice/]],
    good: [{ ...without('copyrightNotice'), license: 'https://example.org/licence' }],
  },
  'reading-grade': {
    bad: [
      [
        articleOf([
          p(
            `${'Veterinary oncologists characterise heterogeneous malignancies histologically. '.repeat(20)}`,
          ),
        ]),
        /warning body: reads at US grade \d+\.\d, above 8/,
      ],
      [
        articleOf([p('Das Herz schlägt.')], { inLanguage: 'de' }),
        /advice inLanguage: .* was not measured: .*"de"/,
      ],
    ],
    good: [
      articleOf([p('Veterinary oncologists characterise malignancies.')]),
      articleOf([p('The cat has a cough. She may need some rest at home. '.repeat(20))]),
    ],
  },
  'long-sentence': {
    bad: [[articleOf([p(`${words(26)}. So.`)]), /advice body\.children\[0\]: a sentence has more than 25/]],
    good: [articleOf([p(`${words(20)} Dr. Poe's. ${words(25)}.`), p(words(20)), p(words(20))])],
  },
  'long-paragraph': {
    bad: [
      [articleOf([p(`${words(20)}. `.repeat(8))]), /advice body\.children\[0\]: the paragraph has 160 words/],
    ],
    good: [articleOf([p(`${words(20)}. `.repeat(7))])],
  },
  'list-of-types': {
    bad: [
      [articleOf([kinds]), /advice body\.children\[0\]: each item is a term/],
      [
        articleOf([p('Coughs. There are two main types of cough:'), ul(['dry'], ['wet'])]),
        /advice body\.children\[1\]: .*announces/,
      ],
    ],
    good: [
      articleOf([directive('types', kinds)]),
      articleOf([directive('key-points', kinds)]),
      articleOf([p('There are many reasons:'), ul(['dry'], ['wet'], ['old'])]),
      articleOf([ul([b('Rest')], [b('Drink')], [b('Sleep')])]),
      articleOf([p('Three types of cough kept us up. Now do this:'), ul(['rest'], ['drink'])]),
    ],
  },
  'term-definition': {
    bad: [
      [
        articleOf([p(term('croup'))]),
        /warning body\.children\[0\]\.children\[0\]: .*"croup" means: `:term\[croup/,
      ],
      [articleOf([p(term('croup'), term('croup', 'a cough'))]), /children\[0\]: nothing says/],
    ],
    good: [articleOf([p(term('croup', 'a cough'), ' and ', term('croup'))])],
  },
  'repeated-term': {
    bad: [
      [
        articleOf([p(term('croup', 'a cough')), p(term('Croup', 'a cough'))]),
        /warning body\.children\[1\]\.children\[0\]: .* in body\.children\[0\]\.children\[0\] already/,
      ],
    ],
    good: [articleOf([p(term('croup', 'a cough'), term('croup'), term('rale', 'a rattle'))])],
  },
  'linked-term': {
    bad: [
      [
        articleOf([p(a('b.html', 'The ', b(term('croup', 'a cough'))))]),
        /error body\.children\[0\]\.children\[0\]\.children\[1\]\.children\[0\]: "croup" is a link/,
      ],
    ],
    good: [articleOf([p(b(term('croup', 'a cough')))])],
  },
  abstract: { bad: [[without('abstract'), /advice abstract/]], good: [articleOf()] },
  'key-points': {
    bad: [[articleOf(Array.from({ length: 15 }, () => p(`${words(20)}.`))), /advice body: .*key-points/]],
    good: [
      articleOf([
        directive('key-points', ul(['So.'])),
        ...Array.from({ length: 15 }, () => p(`${words(20)}.`)),
      ]),
      articleOf([p(`${words(20)}.`)]),
    ],
  },
};
