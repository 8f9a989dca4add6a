import type { CslDate } from '../../article/article.js';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SEASONS = ['spring', 'summer', 'autumn', 'winter', 'fall'];

/** The month, 1–12, that a word or its beginning names; 0 if none. */
export const monthOf = (word: string): number =>
  word.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(word.toLowerCase())) + 1;

interface Day {
  year?: number;
  month?: number;
  day?: number;
  season?: number;
}

/**
 * A date as the formats and their users write it, or two that a stroke joins: `2018-04-02`, `2018/04/02/`,
 * `2014 Mar-Apr`, `2010/2012`, `2 April 2018`, `Spring 2014`, `2010~`. Without a year it is kept word for word.
 */
export function parseDate(text: string): CslDate | undefined {
  const given = text.trim();
  if (!given) return undefined;
  const days = daysOf(given.slice(0, 80).replace(/(\d)T\d.*?(?=\/|$)/g, '$1'));
  const [first, second] = days;
  if (!first?.year) return { literal: given };
  const parts = (second?.year ? [first, second] : [first]).map(({ year, month, day }) =>
    [year!, month, month && day].filter((part) => part !== undefined),
  );
  return {
    'date-parts': parts,
    ...(first.season && !first.month && { season: first.season }),
    ...(/^\[?(?:c\.|ca\b|circa\b)|\d\s*[?~%]/i.test(given) && { circa: true }),
  };
}

function daysOf(text: string): Day[] {
  const tokens = text.match(/\d+|\p{L}+/gu) ?? [];
  const named = tokens.some(monthOf);
  const days: Day[] = [{}];
  // A second value of a kind begins the second day.
  const put = (kind: keyof Day, value: number) => {
    if (days.at(-1)![kind] !== undefined) days.push({});
    days.at(-1)![kind] = value;
  };
  for (const token of tokens) {
    const number = Number(token);
    const month = monthOf(token);
    const season = SEASONS.indexOf(token.toLowerCase()) + 1;
    if (month) put('month', month);
    else if (season) put('season', season === 5 ? 3 : season);
    else if (/^\d{8}$/.test(token)) {
      days.push({ year: Math.floor(number / 1e4), month: Math.floor(number / 100) % 100, day: number % 100 });
    } else if (/^\d{4}$/.test(token)) put('year', text.startsWith('-') ? -number : number);
    else if (token.length > 2 || number < 1) continue;
    else if (!named && days.at(-1)!.month === undefined) {
      if (number <= 12) put('month', number);
      else if (number > 20 && number < 25) put('season', number - 20);
    } else if (number <= 31) put('day', number);
  }
  return completed(days.filter((day) => Object.keys(day).length > 0));
}

/** "March 12-15, 2018": each day has the year and the month of the other, if it has none. */
function completed([first, second]: Day[]): Day[] {
  if (!first) return [];
  if (!second) return [first];
  return [
    { ...first, year: first.year ?? second.year, month: first.month ?? (first.day && second.month) },
    { ...second, year: second.year ?? first.year, month: second.month ?? (second.day && first.month) },
  ];
}
