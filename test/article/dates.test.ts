import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/article/dates.js';
import { writeDateIn } from '../../src/snippets/write-date.js';
import { en } from '../../src/locales/en.js';

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
      expect(formatDate(date, en.date)).to.equal(words);
    });
  }

  it('writes in any language that the engine knows', () => {
    expect(formatDate('2022-10-14', writeDateIn('tr'))).to.equal('14 Ekim 2022');
    expect(formatDate('2022-10', writeDateIn('it'))).to.equal('ottobre 2022');
    expect(formatDate('2022', writeDateIn('ko'))).to.equal('2022년');
  });

  it('writes in English where the language tag is not one', () => {
    expect(formatDate('2022-10-14T09:00:00Z', writeDateIn('not a language'))).to.equal('October 14, 2022');
  });

  it('leaves what is no date as it is', () => {
    expect(formatDate('soon', en.date)).to.equal('soon');
  });

  it('leaves a day that the calendar does not have as it is', () => {
    expect(formatDate('2022-02-31', en.date)).to.equal('2022-02-31');
    expect(formatDate('2022-13', en.date)).to.equal('2022-13');
  });
});
