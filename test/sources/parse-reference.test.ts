import { expect } from '@open-wc/testing';
import type { CslItem } from '../../src/article/article.js';
import { parseReference } from '../../src/sources/references/parse-reference.js';
import { fourWorks } from './html-pages/four-works.js';

const read = (text: string): Omit<CslItem, 'id'> => {
  const { id, ...item } = parseReference(text, 'x');
  expect(id).to.equal('x');
  return item;
};
const authorsOf = (names: string) => read(`${names} (2019). Murmurs: a review. Vet J, 12(3), 4-5.`).author;

describe('parseReference', () => {
  describe('reads in Harvard, AMA, Vancouver and APA style', () => {
    for (const { item, styles } of fourWorks) {
      for (const [style, text] of Object.entries(styles)) {
        it(`${item.id} as ${style} prints it`, () => {
          const { id: _id, 'container-title-short': short, PMID, PMCID, ...expected } = item;
          if (/Vancouver|AMA/.test(style)) expected['container-title'] = short;
          const { issued, ...rest } = read(text);
          const { issued: issuedThen, ...works } = expected;
          expect(rest).to.deep.equal({
            ...works,
            ...(text.includes('PMID') && { PMID }),
            ...(text.includes('PMCID') && { PMCID }),
          });
          expect(issued?.['date-parts']?.[0]?.[0]).to.equal(issuedThen?.['date-parts']?.[0]?.[0]);
        });
      }
    }
  });

  describe('reads the authors', () => {
    const cases: Record<string, CslItem['author']> = {
      'Lee, A.': [{ family: 'Lee', given: 'A.' }],
      'Lee AB, Roe C': [
        { family: 'Lee', given: 'A. B.' },
        { family: 'Roe', given: 'C.' },
      ],
      'Lee A. B. and Roe C.': [
        { family: 'Lee', given: 'A. B.' },
        { family: 'Roe', given: 'C.' },
      ],
      'van der Berg, A.-M. & O’Hara, C.': [
        { family: 'Berg', given: 'A.-M.', 'non-dropping-particle': 'van der' },
        { family: 'O’Hara', given: 'C.' },
      ],
      'Smith-Jones, K. L., Jr., & Roe, C.': [
        { family: 'Smith-Jones', given: 'K. L.', suffix: 'Jr.' },
        { family: 'Roe', given: 'C.' },
      ],
      'King ML Jr, Roe C': [
        { family: 'King', given: 'M. L.', suffix: 'Jr' },
        { family: 'Roe', given: 'C.' },
      ],
      'Lee, A., Roe, C. et al.': [
        { family: 'Lee', given: 'A.' },
        { family: 'Roe', given: 'C.' },
      ],
      'Lee A; Cat Heart Study Group.': [{ family: 'Lee', given: 'A.' }, { literal: 'Cat Heart Study Group' }],
      'Society for Cats and Dogs.': [{ literal: 'Society for Cats and Dogs' }],
      WHO: [{ literal: 'WHO' }],
    };
    for (const [names, authors] of Object.entries(cases)) {
      it(names, () => expect(authorsOf(names)).to.deep.equal(authors));
    }
  });

  describe('reads the numbers of a journal', () => {
    const cases: Record<string, object> = {
      'Lee, A. (2019) ‘Dogs’ hearts, and cats’’, Vet J, 12, pp. 4–15.': {
        title: 'Dogs’ hearts, and cats’',
        volume: '12',
        page: '4-15',
      },
      'Lee, A. (2019) "Cat hearts," Vet J., vol. 12, no. 3, p. 4.': {
        'container-title': 'Vet J',
        volume: '12',
        issue: '3',
        page: '4',
      },
      'Lee, A.B. and Roe, C., 2019. Cat hearts. Vet J, 12(3), pp.4-5.': {
        author: [
          { family: 'Lee', given: 'A. B.' },
          { family: 'Roe', given: 'C.' },
        ],
        issued: { 'date-parts': [[2019]] },
        page: '4-5',
      },
      'Lee A. B., Roe C. D. Cat hearts. Vet J. 2019;12:4-5.': {
        author: [
          { family: 'Lee', given: 'A. B.' },
          { family: 'Roe', given: 'C. D.' },
        ],
        title: 'Cat hearts',
      },
      'Lee, A. & Roe, C. Cat hearts. Vet J 12, 4–5 (2019). https://doi.org/10.1234/ab': {
        title: 'Cat hearts',
        'container-title': 'Vet J',
        issued: { 'date-parts': [[2019]] },
        page: '4-5',
      },
      'Lee A. Cat hearts. Vet J. 2019;12:e1234.': { volume: '12', page: 'e1234' },
      'Lee A. Cat hearts. Vet J. 2019 Mar 4;12(3):159-66.': {
        page: '159-166',
        issued: { 'date-parts': [[2019, 3, 4]] },
      },
      'Lee A. Cat hearts. J. Vet. Med., 2019;12(3):4.': {
        title: 'Cat hearts',
        'container-title': 'J. Vet. Med',
      },
      'Lee, A. (2019). What is it? A review. Vet J, 12(3). https://doi.org/10.1234/ab(19)3-x.': {
        title: 'What is it? A review',
        DOI: '10.1234/ab(19)3-x',
      },
    };
    for (const [text, fields] of Object.entries(cases)) {
      it(text, () => expect(read(text)).to.deep.include({ type: 'article-journal', ...fields }));
    }
  });

  describe('reads a book', () => {
    const book = {
      type: 'book',
      title: 'Cat hearts',
      edition: '3',
      publisher: 'Blue Press',
      author: [{ family: 'Lee', given: 'A.' }],
      issued: { 'date-parts': [[2019]] },
    };
    const cases: Record<string, object> = {
      'Lee, A. (2019) Cat hearts. 3rd edn. London: Blue Press.': { ...book, 'publisher-place': 'London' },
      'Lee, A. (2019). Cat hearts (3rd ed.). Blue Press.': book,
      'Lee A. Cat hearts. 3rd ed. Blue Press; 2019.': book,
      'Lee A. Cat hearts. 3rd ed. London: Blue Press; 2019.': { ...book, 'publisher-place': 'London' },
    };
    for (const [text, expected] of Object.entries(cases)) {
      it(text, () => expect(read(text)).to.deep.equal(expected));
    }
  });

  describe('reads a web page', () => {
    const page = {
      type: 'webpage',
      title: 'Cat hearts',
      author: [{ literal: 'Cat Heart Society' }],
      URL: 'https://example.org/h',
    };
    const site = { ...page, 'container-title': 'Cat Site' };
    const on = (...parts: number[]) => ({ 'date-parts': [parts] });
    const cases: Record<string, object> = {
      'Cat Heart Society (2022) Cat hearts. Available at: https://example.org/h (Accessed: 3 November 2022).':
        { ...page, issued: on(2022), accessed: on(2022, 11, 3) },
      'Cat Heart Society. (2022, October 14). Cat hearts. Cat Site. https://example.org/h': {
        ...site,
        issued: on(2022, 10, 14),
      },
      'Cat Heart Society. (2022). Cat hearts. Cat Site. Retrieved November 3, 2022, from https://example.org/h':
        { ...site, issued: on(2022), accessed: on(2022, 11, 3) },
      'Cat Heart Society. Cat hearts. Cat Site. Published October 14, 2022. Accessed November 3, 2022. https://example.org/h':
        { ...site, issued: on(2022, 10, 14), accessed: on(2022, 11, 3) },
      'Cat Heart Society. Cat hearts [Internet]. London: Blue Press; 2022 [cited 2022 Nov 3]. Available from: https://example.org/h':
        {
          ...page,
          publisher: 'Blue Press',
          'publisher-place': 'London',
          issued: on(2022),
          accessed: on(2022, 11, 3),
        },
    };
    for (const [text, expected] of Object.entries(cases)) {
      it(text, () => expect(read(text)).to.deep.equal(expected));
    }
  });

  describe('keeps whole what it does not fully understand', () => {
    const cases = [
      'Ask your vet.',
      'Ann Lee, Cats and their hearts, 2019',
      'Lee, A. (2019)',
      'Lee, A. (n.d.) Cat hearts. Available at: https://example.org/h',
      'Cat Heart Society. What is a murmur? https://example.org/h',
      'Ann Lee (2019) ‘Cat hearts’, Vet J, 12(3), pp. 4–5.',
      'Lee, A. (2019) ‘Cat hearts’, in Roe, C. (ed.) Hearts. London: Blue Press, pp. 4–15.',
      'Lee, A. and someone else (2019) ‘Cat hearts’, Vet J, 12(3), pp. 4–5.',
      'Lee, A. (2019) ‘Cat hearts’, Vet J, 12(3), pp. 4–5. Reprinted in 2020 by others.',
      'Lee, A. (2019). One. Two. Three. Four. https://example.org/h',
      'Lee A. Cat hearts. Vet J. 2019;12(3):4-5. See also Roe.',
      'Lee, A. (2019) Cat hearts. PhD thesis. University of Cats.',
      `Lee, A. (2019) ${'( '.repeat(50_000)}`,
    ];
    for (const text of cases) {
      it(text.slice(0, 100), () =>
        expect(read(text)).to.deep.equal({ type: 'document', title: text.trim() }),
      );
    }
  });
});
