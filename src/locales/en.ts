import { backToText, citation, offline, retry, sources, withdrawn } from './en-shared.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as far as it is known. */
export const englishDate = (year: number, month?: number, day?: number): string =>
  (month ? `${MONTHS[month - 1]} ` : '') + (day ? `${day}, ` : '') + year;

/**
 * What a card says in English, to screen readers too. The article's own words are its own. A card has these with it;
 * those of another language come with `words.ts`.
 */
export const en = {
  /** The language of these words, BCP 47. */
  language: 'en',
  /** Between names, and between sentences. */
  comma: ', ',
  period: '. ',
  breadcrumb: 'Breadcrumb',
  inBrief: 'In brief',
  sources,
  sourcesNote: 'These sources were used to write this page.',
  contents: 'On this page',
  glossary: 'Words in this text',
  readingTime: (minutes: number) => `${minutes} min read`,
  about: 'About this page',
  basis: 'The page that this text is based on',
  lastUpdated: 'Last updated',
  published: 'Published',
  reviewed: 'Reviewed',
  reviewDue: 'Next review due',
  by: 'By',
  adaptedFrom: 'Adapted from',
  adaptationNote: (name: string) => `${name} has not reviewed this wording.`,
  illustrations: 'Illustrations:',
  license: 'License:',
  date: englishDate,
  due: 'This information is due for a review, and some details may have changed.',
  dueAdvice: 'If in doubt, ask your vet or doctor.',
  underReview: 'This information is being reviewed now. Some details may change.',
  withdrawn,
  loading: 'Loading the article…',
  readOn: 'Read the full article',
  showAll: 'Show the whole article',
  showLess: 'Show less',
  table: 'Table',
  citation,
  backToText,
  retry,
  offline,
  unavailable: 'The article could not be loaded.',
};
