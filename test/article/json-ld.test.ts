import { expect } from '@open-wc/testing';
import type { Article, CslItem, Node } from '../../src/article/article.js';
import { toJsonLd } from '../../src/article/json-ld.js';
import { articleWith } from '../support/article.js';
import { schemaOrgProblems, vocabulary } from '../support/schema-org.js';

/** Every object inside, itself included. */
function objects(value: unknown): Array<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objects);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

const paper: CslItem = {
  id: 'lee',
  type: 'article-journal',
  title: 'Purring in cats',
  author: [{ family: 'Lee', given: 'Ann' }, { literal: 'Cat Society' }],
  issued: { 'date-parts': [[2018, '4', 7]] },
  'container-title': 'Journal of Feline Medicine',
  page: '7-30',
  DOI: '10.1000/182',
  URL: 'https://cats.example.org/purring',
};

const full: Required<Article> = {
  headline: 'Heart Murmurs in Cats',
  url: 'https://example.org/murmurs',
  abstract: 'An extra sound of the heart.',
  inLanguage: 'en',
  breadcrumb: [{ name: 'Home', url: 'https://example.org/' }, { name: 'Heart Murmurs in Cats' }],
  datePublished: '2020-01-02',
  dateModified: '2022-10-14',
  lastReviewed: '2022-10',
  reviewedBy: [{ name: 'Ann Lee', url: 'https://example.org/lee', description: 'Vet' }],
  reviewDue: '2025-10-14',
  status: 'under-review',
  statusNote: 'A new study came out.',
  author: [{ name: 'Editorial team' }],
  publisher: { name: 'Example Clinic', url: 'https://example.org/' },
  publishingPrinciples: { text: 'Vets check every page.', url: 'https://example.org/editorial' },
  copyrightNotice: '© 2022 Example Clinic',
  copyrightHolder: { name: 'Example Clinic' },
  usageInfo: { text: 'Share it.' },
  license: 'https://example.org/license',
  imageRights: { creditText: 'Pictures by Poe' },
  workTranslation: [{ inLanguage: 'es', url: 'https://example.org/soplos' }],
  isBasedOn: {
    headline: 'Murmurs',
    url: 'https://b.example/',
    publisher: { name: 'B' },
    dateModified: '2019',
  },
  body: {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: 'What is it?' }] },
      { type: 'paragraph', children: [{ type: 'text', value: 'A sound.' }] },
    ],
  },
  references: [paper],
  bibliography: [{ id: 'lee', runs: [{ text: 'Lee A.' }] }],
};

const cited = (item: Partial<CslItem>) => {
  const [citation] = toJsonLd({ ...full, references: [{ ...paper, ...item }] }).citation as Array<
    Record<string, unknown>
  >;
  return citation!;
};
const textOf = (...children: Node[]) => toJsonLd({ ...full, body: { type: 'root', children } }).text;

describe('toJsonLd', () => {
  it('tells all of a document that schema.org has words for', () => {
    const agent = (name: string, more = {}) => ({ '@type': 'Organization', name, ...more });
    expect(toJsonLd(full)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      headline: 'Heart Murmurs in Cats',
      url: 'https://example.org/murmurs',
      abstract: 'An extra sound of the heart.',
      inLanguage: 'en',
      datePublished: '2020-01-02',
      dateModified: '2022-10-14',
      lastReviewed: '2022-10',
      reviewedBy: [agent('Ann Lee', { url: 'https://example.org/lee', description: 'Vet' })],
      creativeWorkStatus: 'Under review',
      author: [agent('Editorial team')],
      publisher: agent('Example Clinic', { url: 'https://example.org/' }),
      publishingPrinciples: {
        '@type': 'CreativeWork',
        text: 'Vets check every page.',
        url: 'https://example.org/editorial',
      },
      copyrightNotice: '© 2022 Example Clinic',
      copyrightHolder: agent('Example Clinic'),
      usageInfo: { '@type': 'CreativeWork', text: 'Share it.' },
      license: 'https://example.org/license',
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: '1', name: 'Home', item: 'https://example.org/' },
          { '@type': 'ListItem', position: '2', name: 'Heart Murmurs in Cats' },
        ],
      },
      workTranslation: [{ '@type': 'MedicalWebPage', inLanguage: 'es', url: 'https://example.org/soplos' }],
      isBasedOn: {
        '@type': 'WebPage',
        headline: 'Murmurs',
        url: 'https://b.example/',
        publisher: agent('B'),
        dateModified: '2019',
      },
      text: 'What is it?\nA sound.\n',
      citation: [cited({})],
    });
  });

  it('leaves out what the document does not have', () => {
    const { headline, inLanguage, body } = full;
    const least = toJsonLd({ headline, inLanguage, body });
    expect(Object.keys(least)).to.have.members(['@context', '@type', 'headline', 'inLanguage', 'text']);
    expect(JSON.stringify(least)).not.to.contain('null');
  });

  it('tells the rights of a picture, its own or those of all', () => {
    const body: Article['body'] = {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'image',
              url: 'https://example.org/heart.png',
              alt: 'A heart',
              caption: 'Cut open.',
              creator: { name: 'Ana Diaz', url: 'https://example.org/ana' },
              artDirector: 'Bo Lee',
              license: 'https://example.org/by',
              acquireLicensePage: 'https://example.org/ask',
              width: 800,
              height: 600,
            },
          ],
        },
        { type: 'image', url: 'https://example.org/lungs.png' },
      ],
    };
    const imageRights = { creditText: 'Pictures by Poe', copyrightNotice: '© Poe' };
    const document = toJsonLd({ ...full, body, imageRights });
    expect(document.image).to.deep.equal([
      {
        '@type': 'ImageObject',
        contentUrl: 'https://example.org/heart.png',
        description: 'A heart',
        caption: 'Cut open.',
        creator: { '@type': 'Person', name: 'Ana Diaz', url: 'https://example.org/ana' },
        contributor: {
          '@type': 'Role',
          roleName: 'art director',
          contributor: { '@type': 'Person', name: 'Bo Lee' },
        },
        license: 'https://example.org/by',
        acquireLicensePage: 'https://example.org/ask',
        width: '800 px',
        height: '600 px',
      },
      {
        '@type': 'ImageObject',
        contentUrl: 'https://example.org/lungs.png',
        creditText: 'Pictures by Poe',
        copyrightNotice: '© Poe',
      },
    ]);
    expect(schemaOrgProblems(document)).to.deep.equal([]);
  });

  it('has no status where the article is current', () => {
    expect(toJsonLd({ ...full, status: 'current' })).not.to.have.property('creativeWorkStatus');
  });

  it('says that an article is withdrawn, and not its text', () => {
    const withdrawn = toJsonLd({ ...full, status: 'withdrawn' });
    expect(withdrawn.creativeWorkStatus).to.equal('Withdrawn');
    expect(withdrawn).not.to.have.property('text');
    expect(withdrawn.headline).to.equal(full.headline);
  });

  it('uses no type and no property that schema.org does not know', () => {
    const references = ['article-journal', 'book', 'webpage', 'report', 'chapter'].map((type) => ({
      ...paper,
      type,
    }));
    for (const document of [toJsonLd({ ...full, references }), toJsonLd(articleWith())]) {
      for (const { '@type': type, '@context': _, ...properties } of objects(document)) {
        expect(vocabulary).to.have.property(type as string);
        expect(vocabulary[type as string]!.split(' ')).to.include.members(Object.keys(properties));
      }
    }
  });

  it('can be written as JSON and read back', () => {
    expect(JSON.parse(JSON.stringify(toJsonLd(full)))).to.deep.equal(toJsonLd(full));
  });

  describe('tells the text', () => {
    const text = (value: string): Node => ({ type: 'text', value });

    it('without the marks of citations', () => {
      const citation: Node = { type: 'footnoteReference', identifier: 'lee' };
      expect(textOf({ type: 'paragraph', children: [text('A sound'), citation, text('.')] })).to.equal(
        'A sound.\n',
      );
    });

    it('with a line for each row of a table, and a gap between its cells', () => {
      const cell = (value: string): Node => ({ type: 'tableCell', children: [text(value)] });
      const row: Node = { type: 'tableRow', children: [cell('Grade'), cell('Sound')] };
      expect(textOf({ type: 'table', children: [row, row] })).to.match(
        /^Grade\s+Sound\s*\nGrade\s+Sound\s*$/,
      );
    });

    for (const type of ['constructor', 'toString', '__proto__']) {
      it(`of a node of the type ${type} and nothing else`, () => {
        expect(textOf({ type, children: [text('A sound.')] } as unknown as Node)).to.equal('A sound.');
      });
    }

    it('with a gap after the caption of a figure', () => {
      const figure: Node = { type: 'leafDirective', name: 'figure', children: [text('The heart.')] };
      expect(textOf(figure, { type: 'paragraph', children: [text('A sound.')] })).to.match(
        /^The heart\.\s+A sound/,
      );
    });
  });

  describe('tells a reference', () => {
    it('to a journal article as a ScholarlyArticle', () => {
      expect(cited({})).to.deep.equal({
        '@type': 'ScholarlyArticle',
        name: 'Purring in cats',
        author: [
          { '@type': 'Person', familyName: 'Lee', givenName: 'Ann' },
          { '@type': 'Organization', name: 'Cat Society' },
        ],
        datePublished: '2018-04-07',
        isPartOf: { '@type': 'Periodical', name: 'Journal of Feline Medicine' },
        pagination: '7-30',
        identifier: 'https://doi.org/10.1000/182',
        url: 'https://cats.example.org/purring',
      });
    });

    const types = { book: 'Book', webpage: 'WebPage', report: 'CreativeWork' };
    for (const [type, name] of Object.entries(types)) {
      it(`of type ${type} as a ${name}`, () => {
        expect(cited({ type })['@type']).to.equal(name);
      });
    }

    const dates: Array<[CslItem['issued'], string | undefined]> = [
      [{ 'date-parts': [[2018]] }, '2018'],
      [{ 'date-parts': [['2018', '04']] }, '2018-04'],
      [{ 'date-parts': [[2018, 4, 7], [2019]] }, '2018-04-07'],
      [{ 'date-parts': [[850]] }, '0850'],
      [{ 'date-parts': [[]] }, undefined],
      [{ 'date-parts': [['n.d.']] }, undefined],
      [{ literal: 'Spring 2018' }, undefined],
      [undefined, undefined],
    ];
    for (const [issued, date] of dates) {
      it(`of ${JSON.stringify(issued) ?? 'no date'} with ${date ?? 'no date'}`, () => {
        expect(cited({ issued }).datePublished).to.equal(date);
      });
    }

    it('with the particles of a name', () => {
      const author = [{ 'non-dropping-particle': 'van', family: 'Gogh', given: 'Vincent' }];
      expect(cited({ author }).author).to.deep.equal([
        { '@type': 'Person', familyName: 'van Gogh', givenName: 'Vincent' },
      ]);
    });
  });
});
