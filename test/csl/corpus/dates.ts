import type { CslDate } from '../../../src/article/article.js';
import type { Random } from './random.js';

/** Dates that libraries have now and then. */
const oddDates: CslDate[] = [
  { 'date-parts': [[2012], [2015]] },
  {
    'date-parts': [
      [2018, 3],
      [2018, 5],
    ],
  },
  {
    'date-parts': [
      [2018, 11],
      [2019, 2],
    ],
  },
  {
    'date-parts': [
      [2016, 6, 2],
      [2016, 6, 5],
    ],
  },
  {
    'date-parts': [
      [2016, 6, 29],
      [2016, 7, 2],
    ],
  },
  {
    'date-parts': [
      [2015, 12, 30],
      [2016, 1, 3],
    ],
  },
  { 'date-parts': [[2014]], season: 1 },
  { 'date-parts': [[2014]], season: '3' },
  { 'date-parts': [[1780]], circa: true },
  { 'date-parts': [[1912, 4]], circa: 1 },
  { literal: 'in press' },
  { literal: 'Spring 2019' },
  { literal: 'forthcoming' },
  { 'date-parts': [[-44]] },
  { 'date-parts': [[-430], [-420]] },
  { 'date-parts': [[79]] },
  { 'date-parts': [['2019', '03', '07']] },
  { raw: '2011-05-04' },
  { raw: '2009' },
];

/** From which year, so that works of one author may fall into one. */
export function makeDate(random: Random, first = 1995, years = 28): CslDate {
  if (random.chance(0.1)) return structuredClone(random.pick(oddDates));
  const year = first + random.below(years);
  const month = 1 + random.below(12);
  const parts = [year, month, 1 + random.below(28)].slice(0, 1 + random.below(3));
  return { 'date-parts': [parts] };
}

/** A day, as one looks something up. */
export function makeDay(random: Random): CslDate {
  return { 'date-parts': [[2015 + random.below(9), 1 + random.below(12), 1 + random.below(28)]] };
}
