import type { Article } from '../article/article.js';
import { formatDate } from '../article/dates.js';
import { englishDate } from '../locales/en.js';
import * as words from '../locales/en-site.js';

/** Title of a document where it stands without its card, such as in a list: what is not current says so. */
export function titleOf({ headline, status }: Pick<Article, 'headline' | 'status'>): string {
  if (status === 'withdrawn') return words.withdrawnTitle(headline);
  return status === 'under-review' ? words.underReviewTitle(headline) : headline;
}

/** Who says so and how old it is: what stands after a link to the document. */
export function sourceOf({ publisher, dateModified }: Pick<Article, 'publisher' | 'dateModified'>): string[] {
  const date = dateModified && words.lastUpdated(formatDate(dateModified, englishDate));
  return [publisher?.name, date].filter((text) => text !== undefined && text !== '') as string[];
}
