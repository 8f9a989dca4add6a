import { expect } from '@open-wc/testing';
import { formatOf } from '../../../src/citations/formats/format-of.js';
import { readReferences } from '../../../src/citations/formats/read-references.js';

const inEach = {
  'csl-json': '[{ "id": "murmur", "type": "book", "title": "Murmurs" }]',
  bibtex: '@book{murmur,\n  title = {Murmurs}\n}',
  ris: 'TY  - BOOK\r\nID  - murmur\r\nTI  - Murmurs\r\nER  - \r\n',
};

describe('readReferences', () => {
  for (const [format, text] of Object.entries(inEach)) {
    it(`tells by itself that a text is ${format}`, () => {
      expect(readReferences(text)).to.deep.equal({
        references: [{ id: 'murmur', type: 'book', title: 'Murmurs' }],
        problems: [],
      });
    });

    it(`reads ${format} behind a byte order mark and blank lines`, () => {
      expect(readReferences(`\uFEFF\r\n\r\n${text}`).references).to.have.length(1);
    });
  }

  it('tells by itself that a text is of PubMed', () => {
    const { references } = readReferences('\nPMID- 7\nOWN - NLM\nTI  - Murmurs in cats.\n');
    expect(references).to.deep.equal([
      { id: '7', type: 'article-journal', title: 'Murmurs in cats', PMID: '7' },
    ]);
  });

  for (const text of ['', '  \n', 'Murmurs in cats. 2018.', '[]', '@comment{nothing}']) {
    it(`says that there are no references in ${JSON.stringify(text)}`, () => {
      const { references, problems } = readReferences(text);
      expect(references).to.deep.equal([]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ line: 1 });
    });
  }

  it('gives two entries with the same key ids of their own, and says so', () => {
    const { references, problems } = readReferences('@book{a, title={One}}\n@book{a, title={Two}}');
    expect(references.map(({ id }) => id)).to.deep.equal(['a', 'a-2']);
    expect(problems).to.have.length(1);
    expect(problems[0]!.message).to.include('“a”').and.to.include('“a-2”');
  });

  it('makes an id of author, year and title where the file has none', () => {
    const { references } = readReferences(
      'TY  - JOUR\nAU  - Müller, J.\nPY  - 2018\nTI  - On the murmurs\nER  - ',
    );
    expect(references[0]!.id).to.equal('muller2018murmurs');
  });
});

describe('formatOf', () => {
  const known = {
    'refs.json': 'csl-json',
    'My Library.BIB': 'bibtex',
    'https://example.org/refs.ris?v=2#top': 'ris',
    './pubmed.nbib': 'nbib',
    'application/vnd.citationstyles.csl+json': 'csl-json',
    'application/json; charset=utf-8': 'csl-json',
    'application/x-bibtex': 'bibtex',
    'application/x-research-info-systems': 'ris',
    'Application/NBIB': 'nbib',
  };
  for (const [name, format] of Object.entries(known)) {
    it(`knows ${name} as ${format}`, () => {
      expect(formatOf(name)).to.equal(format);
    });
  }

  for (const name of ['', 'refs.txt', 'text/html', 'bib', 'https://example.org/constructor']) {
    it(`does not know ${JSON.stringify(name)}`, () => {
      expect(formatOf(name)).to.equal(undefined);
    });
  }
});
