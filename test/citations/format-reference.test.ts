import { expect } from '@open-wc/testing';
import type { CslItem, CslName } from '../../src/article/article.js';
import { formatReference } from '../../src/citations/format-reference.js';
import { runsToText } from '../../src/citations/runs.js';
import { recurrence } from '../../src/content/recurrence/recurrence.js';

type Fields = Partial<CslItem> & Record<string, unknown>;

const runs = (fields: Fields) => formatReference({ id: 'a', type: 'article-journal', ...fields });
const format = (fields: Fields) => runsToText(runs(fields));
const italics = (fields: Fields) =>
  runs(fields).flatMap(({ text, formats }) => (formats?.[0] === 'italic' ? [text] : []));
const links = (fields: Fields) => runs(fields).flatMap(({ text, url }) => (url ? [[text, url]] : []));
const names = (...families: string[]): CslName[] => families.map((family) => ({ family, given: 'A' }));

const journal: Fields = {
  title: 'Purring in cats',
  author: [{ family: 'Lee', given: 'Ann Mary' }],
  issued: { 'date-parts': [[2018, 4]] },
  'container-title': 'Journal of Feline Medicine',
  'container-title-short': 'J Feline Med',
  volume: 36,
  issue: '10',
  page: '975-980',
};

const book: Fields = {
  type: 'book',
  title: 'The Purr',
  author: [{ family: 'Lee', given: 'A' }],
  publisher: 'Cat Press',
  issued: { 'date-parts': [['2018']] },
};

const chapter: Fields = {
  ...book,
  type: 'chapter',
  title: 'How it starts',
  'container-title': 'The Purr',
  editor: names('Roe', 'Poe'),
  page: '99-105',
};

const webpage: Fields = {
  type: 'webpage',
  title: 'Purring',
  author: [{ literal: 'Cat Society' }],
  'container-title': 'Cats Online',
  issued: { 'date-parts': [[2022, 10, 14]] },
  accessed: { 'date-parts': [[2026, 5, 1]] },
  URL: 'https://cats.example.org/purring',
};

describe('a reference in AMA style', () => {
  it('is each of the shipped article to the letter', () => {
    expect(recurrence.references!.map((item) => runsToText(formatReference(item)))).to.have.members([
      'Neuman HB, Schumacher JR, Francescatti AB, et al. Risk of synchronous distant recurrence at time of locoregional recurrence in patients with Stage II and III breast cancer (AFT-01). J Clin Oncol. 2018;36(10):975-980. doi:10.1200/JCO.2017.75.5389 PubMed',
      'Riggio AI, Varley KE, Welm AL. The lingering mysteries of metastatic recurrence in breast cancer. Br J Cancer. 2021;124(1):13-26. doi:10.1038/s41416-020-01161-4 PubMed',
      'Siegel RL, Miller KD, Jemal A. Cancer statistics, 2020. CA Cancer J Clin. 2020;70(1):7-30. doi:10.3322/caac.21590',
      'Wu Q, Yang Z, Nie Y, Shi Y, Fan D. Multi-drug resistance in cancer chemotherapeutics: mechanisms and lab approaches. Cancer Lett. 2014;347(2):159-166. doi:10.1016/j.canlet.2014.03.013 PubMed',
    ]);
  });

  describe('to a journal article', () => {
    it('gives authors, title, journal in italics, year, volume, issue and pages', () => {
      expect(format(journal)).to.equal('Lee AM. Purring in cats. J Feline Med. 2018;36(10):975-980.');
      expect(italics(journal)).to.deep.equal(['J Feline Med']);
    });

    it('spells the journal out where it has no short name', () => {
      expect(italics({ ...journal, 'container-title-short': undefined })).to.deep.equal([
        'Journal of Feline Medicine',
      ]);
    });

    it('leaves out what is not known, and its punctuation', () => {
      expect(format({ ...journal, issue: undefined })).to.contain('. 2018;36:975-980.');
      expect(format({ ...journal, issue: undefined, volume: undefined })).to.contain('. 2018:975-980.');
      expect(format({ ...journal, page: undefined })).to.contain('. 2018;36(10).');
      expect(format({ ...journal, issued: undefined })).to.contain('. 36(10):975-980.');
      expect(format({ ...journal, author: [] })).to.match(/^Purring in cats\. J/);
    });
  });

  describe('names', () => {
    it('all of six authors', () => {
      const author = names('Au', 'Bo', 'Cy', 'Do', 'Ek', 'Fu');
      expect(format({ ...journal, author })).to.match(/^Au A, Bo A, Cy A, Do A, Ek A, Fu A\. /);
    });

    it('the first three of more', () => {
      const author = names('Au', 'Bo', 'Cy', 'Do', 'Ek', 'Fu', 'Gu');
      expect(format({ ...journal, author })).to.match(/^Au A, Bo A, Cy A, et al\. Purring/);
    });

    const written: Array<[CslName, string]> = [
      [{ family: 'Lee', given: 'Hannah Beth' }, 'Lee HB'],
      [{ family: 'Lee', given: 'H. B.' }, 'Lee HB'],
      [{ family: 'Lee', given: 'H.B.' }, 'Lee HB'],
      [{ family: 'Lee', given: 'HB' }, 'Lee HB'],
      [{ family: 'Lee', given: 'Anna-Maria' }, 'Lee AM'],
      [{ family: 'Lee', given: 'Élodie' }, 'Lee É'],
      [{ family: 'Lee' }, 'Lee'],
      [{ family: 'Gogh', 'non-dropping-particle': 'van', given: 'Vincent' }, 'van Gogh V'],
      [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'King ML Jr'],
      [{ family: 'Gates', given: 'William', suffix: 'III' }, 'Gates W III'],
      [{ literal: 'World Health Organization' }, 'World Health Organization'],
    ];
    for (const [name, words] of written) {
      it(`${JSON.stringify(name)} as ${words}`, () => {
        expect(format({ ...journal, author: [name] })).to.match(new RegExp(`^${words}\\. Purring`));
      });
    }
  });

  describe('to a book', () => {
    it('gives author, title in italics, publisher and year', () => {
      expect(format(book)).to.equal('Lee A. The Purr. Cat Press; 2018.');
      expect(italics(book)).to.deep.equal(['The Purr']);
    });

    const editions = { '1': '1st', '2': '2nd', '3': '3rd', '4': '4th', '11': '11th', '22': '22nd' };
    for (const [edition, words] of Object.entries(editions)) {
      it(`calls edition ${edition} the ${words}`, () => {
        expect(format({ ...book, edition })).to.equal(`Lee A. The Purr. ${words} ed. Cat Press; 2018.`);
        expect(format({ ...book, edition: Number(edition) })).to.contain(` ${words} ed. `);
      });
    }

    it('gives an edition in words as it is', () => {
      expect(format({ ...book, edition: 'Rev ed' })).to.contain('The Purr. Rev ed. Cat Press');
    });

    it('names its editors where it has no author', () => {
      const edited = { ...book, author: undefined };
      expect(format({ ...edited, editor: names('Roe', 'Poe') })).to.match(/^Roe A, Poe A, eds\. The Purr\./);
      expect(format({ ...edited, editor: names('Roe') })).to.match(/^Roe A, ed\. The Purr\./);
    });
  });

  describe('to a chapter', () => {
    it('gives the editors and, in italics, the title of the book', () => {
      const words = 'Lee A. How it starts. In: Roe A, Poe A, eds. The Purr. Cat Press; 2018:99-105.';
      expect(format(chapter)).to.equal(words);
      expect(italics(chapter)).to.deep.equal(['The Purr']);
    });

    it('calls one editor ed, and gives the edition', () => {
      const words = 'Lee A. How it starts. In: Roe A, ed. The Purr. 2nd ed. Cat Press; 2018:99-105.';
      expect(format({ ...chapter, editor: names('Roe'), edition: 2 })).to.equal(words);
    });

    it('gives the book alone where it names no editor', () => {
      expect(format({ ...chapter, editor: undefined })).to.contain('How it starts. In: The Purr. Cat Press');
    });

    it('gives the editors alone where the book has no title', () => {
      const words = 'Lee A. How it starts. In: Roe A, Poe A, eds. Cat Press; 2018:99-105.';
      expect(format({ ...chapter, 'container-title': undefined })).to.equal(words);
    });

    it('does not say "In" where nothing says in what', () => {
      const bare = { ...chapter, editor: undefined, 'container-title': undefined };
      expect(format(bare)).to.equal('Lee A. How it starts. Cat Press; 2018:99-105.');
    });
  });

  it('to a report gives its body, its title in italics, publisher and year', () => {
    const report = { ...book, type: 'report', author: [{ literal: 'Cat Society' }] };
    expect(format(report)).to.equal('Cat Society. The Purr. Cat Press; 2018.');
    expect(italics(report)).to.deep.equal(['The Purr']);
  });

  describe('to a web page', () => {
    it('gives site, both dates in full and the address', () => {
      expect(format(webpage)).to.equal(
        'Cat Society. Purring. Cats Online. Published October 14, 2022. Accessed May 1, 2026. https://cats.example.org/purring',
      );
      expect(italics(webpage)).to.deep.equal([]);
    });

    it('gives a date no finer than it is known', () => {
      expect(format({ ...webpage, issued: { 'date-parts': [[2022, 10]] } })).to.contain(
        'Published October 2022.',
      );
      expect(format({ ...webpage, issued: { 'date-parts': [['2022']] } })).to.contain('Published 2022.');
      expect(format({ ...webpage, issued: { literal: 'Spring 2022' } })).to.contain('Published Spring 2022.');
      expect(format({ ...webpage, issued: undefined })).not.to.contain('Published');
    });

    it('names the publisher where the site has no name', () => {
      const page = { ...webpage, 'container-title': undefined, publisher: 'Cat Society of Ohio' };
      expect(format(page)).to.contain('Purring. Cat Society of Ohio. Published');
    });
  });

  for (const type of ['article-journal', 'book', 'report', 'webpage']) {
    it(`says when the address of a work of type ${type} was visited`, () => {
      const { accessed, URL } = webpage;
      const item = { ...journal, publisher: 'Cat Press', type, accessed, URL };
      expect(format(item)).to.match(/Accessed May 1, 2026\. https:\/\/cats\.example\.org\/purring$/);
    });
  }

  it('does without a title', () => {
    expect(format({ ...journal, title: undefined })).to.equal('Lee AM. J Feline Med. 2018;36(10):975-980.');
    expect(format({ ...book, title: undefined })).to.equal('Lee A. Cat Press; 2018.');
  });

  for (const title of ['Why do cats purr?', 'Cats purr!', 'Cats purr.']) {
    it(`sets no full stop after "${title}"`, () => {
      expect(format({ ...journal, title })).to.contain(`${title} J Feline`);
      expect(format({ ...book, title })).to.contain(`${title} Cat Press`);
    });
  }

  describe('links', () => {
    const URL = 'https://cats.example.org/purring';

    it('to the DOI, without a full stop after it', () => {
      expect(links({ ...journal, DOI: '10.1000/182' })).to.deep.equal([
        ['doi:10.1000/182', 'https://doi.org/10.1000/182'],
      ]);
      expect(format({ ...journal, DOI: '10.1000/182' })).to.match(/ doi:10\.1000\/182$/);
    });

    it('to the DOI rather than the address', () => {
      expect(links({ ...journal, DOI: '10.1000/182', URL })).to.have.lengthOf(1);
      expect(format({ ...journal, DOI: '10.1000/182', URL })).not.to.contain('cats.example.org');
    });

    it('to a DOI of characters that an address cannot have', () => {
      const DOI = '10.1002/(SICI)1097<1661::AID-SIM968>3.0.CO;2-2';
      expect(links({ ...journal, DOI })).to.deep.equal([
        [`doi:${DOI}`, 'https://doi.org/10.1002/(SICI)1097%3C1661::AID-SIM968%3E3.0.CO;2-2'],
      ]);
    });

    it('of half a character break nothing', () => {
      expect(format({ ...journal, DOI: '10.1000/\ud800' })).to.match(/^Lee AM\. Purring in cats\./);
      expect(format({ ...journal, PMID: '\ud800' })).to.match(/^Lee AM\. Purring in cats\./);
    });

    it('to the address where there is no DOI', () => {
      expect(links({ ...book, URL })).to.deep.equal([[URL, URL]]);
    });

    it('to PubMed, last', () => {
      expect(links({ ...journal, DOI: '10.1000/182', PMID: '29384721' })[1]).to.deep.equal([
        'PubMed',
        'https://pubmed.ncbi.nlm.nih.gov/29384721/',
      ]);
    });

    for (const address of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'https://[']) {
      it(`not to ${JSON.stringify(address)}`, () => {
        expect(links({ ...webpage, URL: address })).to.deep.equal([]);
      });
    }
  });
});
