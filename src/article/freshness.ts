import type { Article } from './article.js';

/**
 * How far a reader may rely on the date.
 * - `review-due`: past `reviewDue`, or no such date and more than three years since the last update or review.
 *   Three years is what lies between "page last reviewed" and "next review due" on the pages of the NHS website.
 */
export type Freshness = 'current' | 'review-due' | 'under-review' | 'withdrawn';

const REVIEW_CYCLE_YEARS = 3;

/** `now` is for tests and for pages that are made ahead of time. */
export function freshness(article: Article, now: Date = new Date()): Freshness {
  const { status, reviewDue } = article;
  if (status === 'under-review' || status === 'withdrawn') return status;
  const due = reviewDue ?? cycleEnd(article);
  return due && isPast(due, now) ? 'review-due' : 'current';
}

function cycleEnd({ datePublished, dateModified, lastReviewed }: Article): string | undefined {
  const last = [datePublished, dateModified, lastReviewed].filter(Boolean).sort().at(-1);
  return last && String(Number(last.slice(0, 4)) + REVIEW_CYCLE_YEARS) + last.slice(4, 10);
}

/** ISO dates compare as text; a month or a year is past when it is over. */
function isPast(date: string, now: Date): boolean {
  const day = date.slice(0, 10);
  return now.toISOString().slice(0, day.length) > day;
}
