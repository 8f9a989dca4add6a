import type { Article, Work } from '../../../article/article.js';
import { freshness } from '../../../article/freshness.js';
import { isDay } from '../../days.js';
import type { Circumstances, Remark } from '../finding.js';

export function checkReviewDate(article: Article, { now }: Circumstances): Remark[] {
  const { lastReviewed, reviewDue, status } = article;
  if (status === 'under-review' || status === 'withdrawn') return [];
  if (freshness(article, now) === 'review-due') {
    const when = reviewDue ? `was due ${reviewDue}` : 'is due: it is more than three years old';
    return [
      { path: reviewDue ? 'reviewDue' : 'lastReviewed', message: `its review ${when}, and its card says so` },
    ];
  }
  if (!lastReviewed) {
    return [
      {
        path: 'lastReviewed',
        message: 'nothing says when it was last reviewed: `explainer review` writes it',
      },
    ];
  }
  if (!reviewDue) {
    const message =
      'nothing says when it is reviewed next, so its card takes three years: `explainer review` writes it';
    return [{ path: 'reviewDue', message, severity: 'advice' }];
  }
  return [];
}

/** A card would show such a date as it is written, and a machine would take it for another. */
export function checkDays(article: Article): Remark[] {
  return datesOf(article)
    .filter(({ day }) => day.length === 10 && !isDay(day))
    .map(({ path, day }) => ({ path, message: `the calendar has no ${day}` }));
}

export function checkFuture(article: Article, { now }: Circumstances): Remark[] {
  const today = now.toISOString();
  return datesOf(article)
    .filter(({ path, day }) => path !== 'reviewDue' && day > today.slice(0, day.length))
    .map(({ path, day }) => ({ path, message: `${day} has not come yet: correct it` }));
}

export function checkOrder(article: Article): Remark[] {
  const orders = [
    ['datePublished', 'dateModified', 'it was updated before it was published'],
    ['lastReviewed', 'reviewDue', 'its next review comes before its last'],
  ] as const;
  return orders.flatMap(([first, second, message]) => {
    const [a, b] = [article[first]?.slice(0, 10), article[second]?.slice(0, 10)];
    if (!a || !b) return [];
    // A month and a day in it are in no wrong order.
    const length = Math.min(a.length, b.length);
    if (b.slice(0, length) >= a.slice(0, length)) return [];
    return [{ path: second, message: `${message}: ${b} is before ${first}, ${a}` }];
  });
}

const FIELDS = ['datePublished', 'dateModified', 'lastReviewed', 'reviewDue'] as const;

function datesOf(article: Article): Array<{ path: string; day: string }> {
  const works: Array<[string, (Work & Partial<Article>) | undefined]> = [
    ['', article],
    ['isBasedOn.', article.isBasedOn],
  ];
  return works.flatMap(([prefix, work]) =>
    FIELDS.flatMap((field) => {
      const date = work?.[field];
      return date ? [{ path: prefix + field, day: date.slice(0, 10) }] : [];
    }),
  );
}
