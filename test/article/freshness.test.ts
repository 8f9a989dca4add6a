import { expect } from '@open-wc/testing';
import type { Article } from '../../src/article/article.js';
import { freshness } from '../../src/article/freshness.js';

const now = new Date('2026-05-01T12:00:00Z');
const article: Article = {
  headline: 'Heart Murmurs in Cats',
  inLanguage: 'en',
  body: { type: 'root', children: [] },
};

/** The freshness of an article that says no more than this of itself. */
const of = (fields: Partial<Article>, at = now) => freshness({ ...article, ...fields }, at);

describe('freshness', () => {
  describe('of an article with a review date', () => {
    it('is current before that day', () => {
      expect(of({ reviewDue: '2026-05-02' })).to.equal('current');
    });

    it('is current on that day', () => {
      expect(of({ reviewDue: '2026-05-01' })).to.equal('current');
    });

    it('is due for review from the day after', () => {
      expect(of({ reviewDue: '2026-04-30' })).to.equal('review-due');
    });

    it('is current until the month is over when the date is a month', () => {
      expect(of({ reviewDue: '2026-05' })).to.equal('current');
      expect(of({ reviewDue: '2026-04' })).to.equal('review-due');
    });

    it('is current until the year is over when the date is a year', () => {
      expect(of({ reviewDue: '2026' }, new Date('2026-12-31T23:00:00Z'))).to.equal('current');
      expect(of({ reviewDue: '2026' }, new Date('2027-01-01T01:00:00Z'))).to.equal('review-due');
    });

    it('does not look at the time of that day', () => {
      expect(of({ reviewDue: '2026-05-01T08:00:00Z' })).to.equal('current');
    });

    it('is current however old the text is', () => {
      expect(of({ dateModified: '2010-01-01', reviewDue: '2030-01-01' })).to.equal('current');
    });

    it('is due past it however new the text is', () => {
      expect(of({ dateModified: '2026-04-30', reviewDue: '2026-01-01' })).to.equal('review-due');
    });
  });

  describe('of an article without a review date', () => {
    it('is current for exactly three years', () => {
      expect(of({ dateModified: '2023-05-01' })).to.equal('current');
    });

    it('is due for review when the last update is over three years ago', () => {
      expect(of({ dateModified: '2023-04-30' })).to.equal('review-due');
    });

    it('is due in March when the last update was on a leap day', () => {
      expect(of({ dateModified: '2024-02-29' }, new Date('2027-02-28T12:00:00Z'))).to.equal('current');
      expect(of({ dateModified: '2024-02-29' }, new Date('2027-03-01T12:00:00Z'))).to.equal('review-due');
    });

    it('counts from the last review when that came after the update', () => {
      expect(of({ dateModified: '2019-01-01', lastReviewed: '2025-01-01' })).to.equal('current');
    });

    it('counts from the update when that came after the review', () => {
      expect(of({ dateModified: '2025-01-01', lastReviewed: '2019-01-01' })).to.equal('current');
    });

    it('counts from its publication when it was never updated', () => {
      expect(of({ datePublished: '2025-01-01' })).to.equal('current');
      expect(of({ datePublished: '2020-01-01' })).to.equal('review-due');
    });

    it('gives a year-only date the whole of its last year', () => {
      expect(of({ dateModified: '2023' }, new Date('2026-12-31T12:00:00Z'))).to.equal('current');
      expect(of({ dateModified: '2023' }, new Date('2027-01-01T12:00:00Z'))).to.equal('review-due');
    });

    it('is current when it has no date at all', () => {
      expect(of({})).to.equal('current');
    });
  });

  it('is under review when its publisher says so, whatever its dates', () => {
    expect(of({ status: 'under-review', reviewDue: '2020-01-01' })).to.equal('under-review');
    expect(of({ status: 'under-review', reviewDue: '2030-01-01' })).to.equal('under-review');
  });

  it('is withdrawn when its publisher says so, whatever its dates', () => {
    expect(of({ status: 'withdrawn', reviewDue: '2020-01-01' })).to.equal('withdrawn');
    expect(of({ status: 'withdrawn', reviewDue: '2030-01-01' })).to.equal('withdrawn');
  });

  it('goes by the dates when the publisher says that it is current', () => {
    expect(of({ status: 'current', reviewDue: '2020-01-01' })).to.equal('review-due');
  });

  it('goes by today when no day is given', () => {
    expect(freshness({ ...article, reviewDue: '2000-01-01' })).to.equal('review-due');
    expect(freshness({ ...article, reviewDue: '9999-01-01' })).to.equal('current');
  });
});
