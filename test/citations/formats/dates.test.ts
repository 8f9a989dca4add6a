import { expect } from '@open-wc/testing';
import type { CslDate } from '../../../src/article/article.js';
import { parseDate } from '../../../src/citations/formats/dates.js';
import { readReferences } from '../../../src/citations/formats/read-references.js';

const days = (...parts: number[][]): CslDate => ({ 'date-parts': parts });
const dates: Readonly<Record<string, CslDate>> = {
  '2018': days([2018]),
  '2018-04': days([2018, 4]),
  '2018-04-02': days([2018, 4, 2]),
  '2018-04-02T10:20:30Z': days([2018, 4, 2]),
  '20180402': days([2018, 4, 2]),
  '2018/04/02/': days([2018, 4, 2]),
  '2018///': days([2018]),
  '2018///Spring': { ...days([2018]), season: 1 },
  '2018/04//Easter': days([2018, 4]),
  '2018 Apr 2': days([2018, 4, 2]),
  'April 2, 2018': days([2018, 4, 2]),
  '2 Sept. 2018': days([2018, 9, 2]),
  '2014 Mar-Apr': days([2014, 3], [2014, 4]),
  'Mar/Apr 2014': days([2014, 3], [2014, 4]),
  '2013 Dec-2014 Jan': days([2013, 12], [2014, 1]),
  '2014 Mar 30-Apr 5': days([2014, 3, 30], [2014, 4, 5]),
  'March 12-15, 2018': days([2018, 3, 12], [2018, 3, 15]),
  '12–15 March 2018': days([2018, 3, 12], [2018, 3, 15]),
  '2014 Fall': { ...days([2014]), season: 3 },
  '2014-21': { ...days([2014]), season: 1 },
  '2010/2012': days([2010], [2012]),
  '2010-2012': days([2010], [2012]),
  '2010-03/2012-04-05': days([2010, 3], [2012, 4, 5]),
  '2010/': days([2010]),
  '2010?': { ...days([2010]), circa: true },
  '2010~': { ...days([2010]), circa: true },
  '2010%': { ...days([2010]), circa: true },
  'c. 1850': { ...days([1850]), circa: true },
  '[ca 1850]': { ...days([1850]), circa: true },
  'in press': { literal: 'in press' },
  '2018-00-99': days([2018]),
};

describe('a date', () => {
  for (const [text, date] of Object.entries(dates)) {
    it(`is read from ${text}`, () => {
      expect(parseDate(text)).to.deep.equal(date);
    });
  }

  it('is nothing where there is no text', () => {
    expect(parseDate('  ')).to.equal(undefined);
  });

  for (const [fields, date] of Object.entries({
    'year = 2018, month = apr': days([2018, 4]),
    'year = {2018}, month = {4}, day = {2}': days([2018, 4, 2]),
    'year = 2018, month = apr # "~2"': days([2018, 4, 2]),
    'year = 2018, month = sept': days([2018, 9]),
    'year = 2018, month = mar # "/" # apr': days([2018, 3], [2018, 4]),
    'year = 2018, day = 5': days([2018]),
    'year = 1999, date = {2018-04}': days([2018, 4]),
    'year = {forthcoming}': { literal: 'forthcoming' },
  })) {
    it(`of an entry with ${fields} is put together`, () => {
      const { references, problems } = readReferences(`@book{a, title = {T}, ${fields}}`);
      expect(references[0]!.issued).to.deep.equal(date);
      expect(problems).to.deep.equal([]);
    });
  }
});
