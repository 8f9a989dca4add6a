import { expect } from '@open-wc/testing';
import { readReferences } from '../../../src/citations/formats/read-references.js';

const read = (...lines: string[]) => readReferences(lines.join('\n'), 'nbib');
const entry = (...lines: string[]) =>
  read('PMID- 123', 'TI  - Tests.', ...lines).references[0]! as unknown as Record<string, unknown>;

describe('PubMed’s format', () => {
  it('gives a journal article its fields', () => {
    const { references, problems } = read(
      ...[
        '',
        'PMID- 123',
        'OWN - NLM',
        'STAT- MEDLINE',
        'IS  - 1534-4681 (Electronic)',
        'IS  - 1068-9265 (Print)',
      ],
      ...[
        'VI  - 25',
        'IP  - 3',
        'DP  - 2014 Mar-Apr',
        'TI  - On tests of',
        '      two lines.',
        'PG  - 612-9',
      ],
      ...[
        'LID - 10.5555/test [doi]',
        'LID - S1234 [pii]',
        'AB  - In',
        '      brief.',
        'FAU - Quill, Anna B',
        'AU  - Quill AB',
      ],
      ...[
        'LA  - eng',
        'PT  - Journal Article',
        'TA  - Ann Test',
        'JT  - Annals of testing',
        'OT  - one',
        'OT  - *two',
      ],
      ...['PMC - PMC456', 'AID - 10.5555/test [doi]', 'SO  - Ann Test. 2014'],
    );
    expect(problems).to.deep.equal([]);
    expect(references).to.deep.equal([
      {
        id: '123',
        type: 'article-journal',
        title: 'On tests of two lines',
        'container-title': 'Annals of testing',
        'container-title-short': 'Ann Test',
        author: [{ family: 'Quill', given: 'Anna B' }],
        issued: {
          'date-parts': [
            [2014, 3],
            [2014, 4],
          ],
        },
        volume: '25',
        issue: '3',
        page: '612-9',
        DOI: '10.5555/test',
        PMID: '123',
        PMCID: 'PMC456',
        ISSN: '1534-4681',
        language: 'en',
        abstract: 'In brief.',
        keyword: 'one, two',
      },
    ]);
  });

  it('takes each name in full if it can, else by its initials, and groups in their place', () => {
    const names = [
      'FAU - King, Otto Jr',
      'AU  - King O Jr',
      'AU  - van Dale AB',
      'CN  - Test Group',
      'FAU - Ash, Robin',
    ];
    expect(entry(...names, 'FED - Bee, A', 'ED  - Bee A')).to.deep.include({
      author: [
        { family: 'King', given: 'Otto', suffix: 'Jr' },
        { family: 'Dale', given: 'A. B.', 'non-dropping-particle': 'van' },
        { literal: 'Test Group' },
        { family: 'Ash', given: 'Robin' },
      ],
      editor: [{ family: 'Bee', given: 'A' }],
    });
  });

  it('gives a chapter its book', () => {
    const { references } = read(
      'PMID- 1',
      'BTI - Whole',
      'CTI - Part',
      'PB  - Proof',
      'PL  - Town',
      'ISBN- 9783161484100 (print)',
    );
    expect(references).to.deep.equal([
      {
        id: '1',
        type: 'chapter',
        title: 'Part',
        'container-title': 'Whole',
        publisher: 'Proof',
        'publisher-place': 'Town',
        PMID: '1',
        ISBN: '9783161484100',
      },
    ]);
  });

  it('knows a book and a preprint', () => {
    expect(read('PMID- 1', 'BTI - Whole.').references[0]).to.include({ type: 'book', title: 'Whole' });
    expect(entry('PT  - Preprint').type).to.equal('article');
  });

  it('keeps the place of a journal for no publisher’s', () => {
    expect(entry('PL  - United States')).to.not.have.property('publisher-place');
  });

  for (const [code, tag] of Object.entries({
    eng: 'en',
    ger: 'de',
    fre: 'fr',
    chi: 'zh',
    por: 'pt',
    jpn: 'ja',
    xxx: 'xxx',
  })) {
    it(`knows the language ${code} as ${tag}`, () => {
      expect(entry(`LA  - ${code}`).language).to.equal(tag);
    });
  }

  it('begins an entry at each PubMed number', () => {
    const { references } = read(
      'PMID- 1',
      'TI  - One.',
      '',
      'PMID- 2',
      'TI  - Two?',
      'PMID- 3',
      'TI  - Three...',
    );
    expect(references.map(({ title }) => title)).to.deep.equal(['One', 'Two?', 'Three...']);
  });

  it('reports an entry without a title, and keeps the others', () => {
    const { references, problems } = read('PMID- 1', 'VI  - 3', '', 'PMID- 2', 'TI  - Two.');
    expect(references.map(({ id }) => id)).to.deep.equal(['2']);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ line: 1 });
  });
});
