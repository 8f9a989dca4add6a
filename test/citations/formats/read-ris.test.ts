import { expect } from '@open-wc/testing';
import { readReferences } from '../../../src/citations/formats/read-references.js';

const read = (...lines: string[]) => readReferences(lines.join('\n'), 'ris');
const entry = (type: string, ...lines: string[]) =>
  read(`TY  - ${type}`, ...lines, 'ER  - ').references[0]! as unknown as Record<string, unknown>;

describe('RIS', () => {
  it('gives a journal article its fields', () => {
    const lines = [
      ...[
        'ID  - quill2018',
        'AU  - Quill, Anna B.',
        'AU  - Marsh, Otto, Jr.',
        'TI  - On Tests',
        'JF  - Annals of Testing',
      ],
      ...[
        'JA  - Ann Test',
        'PY  - 2018',
        'DA  - 2018/04/02/',
        'VL  - 25',
        'IS  - 3',
        'SP  - 612',
        'EP  - 619',
      ],
      ...[
        'SN  - 1234-5679',
        'DO  - https://doi.org/10.5555/test',
        'UR  - https://example.org/',
        'KW  - one',
        'KW  - two',
      ],
      ...['AB  - In brief.', 'LA  - en', 'XX  - unknown', 'Y2  - 2020/01/05/'],
    ];
    expect(entry('JOUR', ...lines)).to.deep.equal({
      id: 'quill2018',
      type: 'article-journal',
      author: [
        { family: 'Quill', given: 'Anna B.' },
        { family: 'Marsh', given: 'Otto', suffix: 'Jr.' },
      ],
      title: 'On Tests',
      'container-title': 'Annals of Testing',
      'container-title-short': 'Ann Test',
      issued: { 'date-parts': [[2018, 4, 2]] },
      accessed: { 'date-parts': [[2020, 1, 5]] },
      volume: '25',
      issue: '3',
      page: '612-619',
      ISSN: '1234-5679',
      DOI: '10.5555/test',
      URL: 'https://example.org/',
      keyword: 'one, two',
      abstract: 'In brief.',
      language: 'en',
    });
  });

  it('gives a chapter its book, with the editors of that', () => {
    const lines = [
      'A1  - Reed, Ivy',
      'A2  - van der Bee, A.',
      'T1  - Part',
      'T2  - Whole',
      'SN  - 978-3-16-148410-0',
    ];
    expect(entry('CHAP', ...lines, 'SP  - 1-20', 'CY  - Town', 'PB  - Proof', 'T3  - Series')).to.deep.equal({
      id: 'reedpart',
      type: 'chapter',
      author: [{ family: 'Reed', given: 'Ivy' }],
      editor: [{ family: 'Bee', given: 'A.', 'non-dropping-particle': 'van der' }],
      title: 'Part',
      'container-title': 'Whole',
      'collection-title': 'Series',
      ISBN: '978-3-16-148410-0',
      page: '1-20',
      publisher: 'Proof',
      'publisher-place': 'Town',
    });
  });

  it('gives a book the series that its second title is, and the number of its pages', () => {
    const {
      'container-title': container,
      'collection-title': series,
      'number-of-pages': pages,
      page,
    } = entry('BOOK', ...['TI  - Tests', 'T2  - Series', 'SP  - 350']);
    expect([container, series, pages, page]).to.deep.equal([undefined, 'Series', '350', undefined]);
  });

  const types = {
    JOUR: 'article-journal',
    NEWS: 'article-newspaper',
    EBOOK: 'book',
    CONF: 'paper-conference',
    RPRT: 'report',
    ELEC: 'webpage',
    BLOG: 'post-weblog',
    COMP: 'software',
    GEN: 'document',
    NONE: 'document',
  };
  for (const [ris, csl] of Object.entries(types)) {
    it(`knows ${ris} as ${csl}`, () => {
      expect(entry(ris, 'TI  - T').type).to.equal(csl);
    });
  }

  it('keeps a name without a comma as it is, and takes others apart', () => {
    expect(entry('BOOK', 'AU  - World of Tests', 'AU  - Plato,', 'AU  - d’Or, A.').author).to.deep.equal([
      { literal: 'World of Tests' },
      { family: 'Plato' },
      { family: 'Or', given: 'A.', 'non-dropping-particle': 'd’' },
    ]);
  });

  it('goes on with a value on the next lines', () => {
    const { abstract, title } = entry('JOUR', 'TI  - On', 'Tests ', 'AB  - IL', '', 'IL - 2 rose.');
    expect([title, abstract]).to.deep.equal(['On Tests', 'IL IL - 2 rose.']);
  });

  it('takes the first address that is not that of a DOI or of PubMed, and the numbers from those', () => {
    const lines = [
      'UR  - https://pubmed.ncbi.nlm.nih.gov/123/',
      'UR  - https://doi.org/10.5555/x',
      'UR  - https://example.org/',
    ];
    const { URL, DOI, PMID } = entry('JOUR', 'TI  - T', ...lines);
    expect({ URL, DOI, PMID }).to.deep.equal({
      URL: 'https://example.org/',
      DOI: '10.5555/x',
      PMID: '123',
    });
  });

  it('takes an accession number for PubMed’s only if it says so', () => {
    expect(entry('JOUR', 'TI  - T', 'AN  - 123', 'DB  - PubMed').PMID).to.equal('123');
    expect(entry('JOUR', 'TI  - T', 'AN  - PMID: 123').PMID).to.equal('123');
    expect(entry('JOUR', 'TI  - T', 'AN  - 123', 'DB  - Other').PMID).to.equal(undefined);
    expect(entry('JOUR', 'TI  - T', 'C2  - PMC123').PMCID).to.equal('PMC123');
  });

  it('takes only years that agree for one date', () => {
    expect(entry('JOUR', 'TI  - T', 'PY  - 2018', 'DA  - 2019/04/02').issued).to.deep.equal({
      'date-parts': [[2018]],
    });
    expect(entry('JOUR', 'TI  - T', 'Y1  - 2018/04//').issued).to.deep.equal({ 'date-parts': [[2018, 4]] });
  });

  it('reads tags in lower case and with one space, if all are so', () => {
    const { references, problems } = read('ty - book', 'id - a', 'ti - Tests', 'au - Ash, R.', 'er - ');
    expect(references).to.deep.equal([
      { id: 'a', type: 'book', title: 'Tests', author: [{ family: 'Ash', given: 'R.' }] },
    ]);
    expect(problems).to.deep.equal([]);
  });
});

describe('RIS with faults', () => {
  it('reports an entry without an end, and keeps it', () => {
    const { references, problems } = read('', 'TY  - BOOK', 'TI  - One', 'TY  - BOOK', 'TI  - Two', 'ER  - ');
    expect(references.map(({ title }) => title)).to.deep.equal(['One', 'Two']);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ line: 2 });
  });

  it('reports an entry without a type, and keeps it', () => {
    const { references, problems } = read('TI  - One', 'ER  - ', 'TY  - BOOK', 'TI  - Two', 'ER  - ');
    expect(references.map(({ type }) => type)).to.deep.equal(['document', 'book']);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ line: 1 });
  });

  it('reports an entry that says nothing, and leaves it out', () => {
    const { references, problems } = read('TY  - BOOK', 'ER  - ', 'TY  - BOOK', 'TI  - Two', 'ER  - ');
    expect(references).to.have.length(1);
    expect(problems).to.have.length(1);
  });
});
