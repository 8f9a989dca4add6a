import { expect } from '@open-wc/testing';
import type { CslItem } from '../../../src/article/article.js';
import { writeReferences } from '../../../src/citations/formats/write-references.js';

const article: CslItem = {
  id: 'quill2018',
  type: 'article-journal',
  title: 'The <span class="nocase">DNA</span> of <i>E. coli</i>: 5% & H<sub>2</sub>O',
  'container-title': 'Annals of Testing',
  author: [
    { family: 'Vale', given: 'Jan', 'non-dropping-particle': 'van der' },
    { family: 'Marsh', given: 'Otto', suffix: 'Jr.' },
    { literal: 'Test Group' },
  ],
  issued: { 'date-parts': [[2018, 4]] },
  volume: 25,
  issue: '3',
  page: '612-619',
  DOI: '10.5555/test_1',
  PMID: '123',
};
const raw = String.raw;
const bibtex = (...items: Array<Partial<CslItem>>) => writeReferences(items as CslItem[], 'bibtex');
const ris = (...items: Array<Partial<CslItem>>) => writeReferences(items as CslItem[], 'ris');

describe('references written as BibTeX', () => {
  it('are entries that plain BibTeX understands', () => {
    expect(bibtex(article)).to.equal(raw`@article{quill2018,
  title = {The {DNA} of \textit{E. coli}: 5\% \& H\textsubscript{2}O},
  journal = {Annals of Testing},
  author = {van der Vale, Jan and Marsh, Jr., Otto and {Test Group}},
  volume = {25},
  pages = {612--619},
  doi = {10.5555/test_1},
  pmid = {123},
  number = {3},
  year = {2018},
  month = apr,
}
`);
  });

  it('have keys of author, year and title where the id can be none', () => {
    const work = {
      type: 'book',
      author: [{ family: 'Müller-Ørn' }],
      issued: { 'date-parts': [[2018]] },
      title: 'On <i>Tests</i>',
    };
    const text = bibtex(
      { id: 'https://example.org/1', ...work },
      { id: '2', ...work },
      { id: '{}', type: 'book' },
    );
    expect([...text.matchAll(/@book\{(.*),/g)].map(([, key]) => key)).to.deep.equal([
      'muller2018tests',
      'muller2018tests-2',
      'reference',
    ]);
  });

  it('have BibLaTeX’s date where plain BibTeX can say the year only', () => {
    const dates = [
      { 'date-parts': [[2018, 4, 2]] },
      { 'date-parts': [[2010], [2012]] },
      { 'date-parts': [[1850]], circa: true },
      { 'date-parts': [[2014]], season: 3 },
      { 'date-parts': [['2018', '4']] },
      { 'date-parts': [[-44, null as never]] },
      { literal: 'in press' },
    ];
    const written = dates.map((issued) =>
      bibtex({ id: 'a', type: 'book', issued }).match(/(date|year|month) = .*/g),
    );
    expect(written).to.deep.equal([
      ['date = {2018-04-02},', 'year = {2018},', 'month = apr,'],
      ['date = {2010/2012},', 'year = {2010},'],
      ['date = {1850~},', 'year = {1850},'],
      ['date = {2014-23},', 'year = {2014},'],
      ['year = {2018},', 'month = apr,'],
      ['year = {-0044},'],
      ['year = {in press},'],
    ]);
  });

  it('are balanced, and say what TeX has a meaning for in other words', () => {
    const text = bibtex({ id: 'a', type: 'book', title: raw`}{ \ ~ ^ ` + '`' });
    expect(text).to.include(
      raw`\textbraceright{}\textbraceleft{} \textbackslash{} \textasciitilde{} \textasciicircum{}`,
    );
  });

  it('name the type more exactly where BibTeX has no word for it', () => {
    expect(bibtex({ id: 'a', type: 'article-newspaper' }))
      .to.include('@article')
      .and.to.include('entrysubtype = {newspaper}');
    expect(bibtex({ id: 'a', type: 'map' }))
      .to.include('@misc')
      .and.to.include('entrysubtype = {map}');
  });

  it('have the school of a thesis and the institution of a report', () => {
    expect(bibtex({ id: 'a', type: 'thesis', genre: 'PhD thesis', publisher: 'U' })).to.include(
      'school = {U}',
    );
    expect(bibtex({ id: 'a', type: 'report', publisher: 'U' }))
      .to.include('@techreport')
      .and.to.include('institution = {U}');
  });

  it('have one particle of two in its place, and the other behind the given name', () => {
    const author = [
      { family: 'Sorte', given: 'Jean', 'dropping-particle': 'de', 'non-dropping-particle': 'La' },
    ];
    expect(bibtex({ id: 'a', type: 'book', author })).to.include(
      'family={Sorte}, given={Jean de}, prefix={La}',
    );
  });

  it('are none for no items', () => {
    expect(bibtex()).to.equal('');
  });
});

describe('references written as RIS', () => {
  it('have a tag a line, ended as the format has it', () => {
    expect(ris({ ...article, title: 'On\nTests' }).split('\r\n')).to.deep.equal([
      ...[
        'TY  - JOUR',
        'ID  - quill2018',
        'TI  - On Tests',
        'AU  - van der Vale, Jan',
        'AU  - Marsh, Otto, Jr.',
      ],
      ...['AU  - Test Group', 'VL  - 25', 'DO  - 10.5555/test_1', 'PY  - 2018', 'DA  - 2018/04//'],
      ...[
        'JF  - Annals of Testing',
        'IS  - 3',
        'SP  - 612',
        'EP  - 619',
        'AN  - 123',
        'DB  - PubMed',
        'ER  - ',
        '',
      ],
    ]);
  });

  it('have no type of their own where RIS has none', () => {
    expect(ris({ id: 'a', type: 'treaty' })).to.include('TY  - GEN');
  });
});

describe('references written as CSL-JSON', () => {
  it('are as they are', () => {
    const text = writeReferences([article], 'csl-json');
    expect(JSON.parse(text)).to.deep.equal([article]);
    expect(text).to.match(/\}\n\]\n$/);
  });
});
