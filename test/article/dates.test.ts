import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/article/dates.js';

describe('formatDate', () => {
  const written = {
    '2022-10-14': 'October 14, 2022',
    '2022-01-01': 'January 1, 2022',
    '2024-02-29': 'February 29, 2024',
    '2022-10': 'October 2022',
    '2022': '2022',
    '2022-10-14T23:30:00-08:00': 'October 14, 2022',
    '2022-10-14T00:30:00.000Z': 'October 14, 2022',
  };
  for (const [date, words] of Object.entries(written)) {
    it(`writes ${date} as ${words}`, () => {
      expect(formatDate(date, 'en')).to.equal(words);
    });
  }

  it('writes in the language that is asked for', () => {
    expect(formatDate('2022-10-14', 'de')).to.equal('14. Oktober 2022');
    expect(formatDate('2022-10', 'fr')).to.equal('octobre 2022');
  });

  it('leaves the date as it is where the language tag is not one', () => {
    expect(formatDate('2022-10-14T09:00:00Z', 'not a language')).to.equal('2022-10-14');
  });

  it('leaves what is no date as it is', () => {
    expect(formatDate('soon', 'en')).to.equal('soon');
  });

  it('leaves a day that the calendar does not have as it is', () => {
    expect(formatDate('2022-02-31', 'en')).to.equal('2022-02-31');
  });
});
