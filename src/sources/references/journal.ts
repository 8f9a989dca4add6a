import type { CslItem } from '../../article/article.js';
import { splitTitle } from './title.js';

const VOLUME = '(?:vol(?:ume)?\\.? ?)?(\\d{1,5}[A-Za-z]?(?: Suppl\\.?(?: \\d+)?)?)';
const ISSUE =
  '(?: ?\\((?:(?:no|iss)\\.? |issue )?([^()]{1,24})\\)|,? (?:no\\.?|issue|iss\\.?|number) ?(\\d[\\w–-]{0,8}))?';
const PAGE = '[A-Za-z]{0,4}\\d[\\w.]*(?: ?[-–—] ?[A-Za-z]{0,4}\\d\\w*)?';
const PAGES = `(?:pp?\\.? ?|pages? |(?:art(?:icle)?\\.?) (?:no\\.? |number |ID )?)?(${PAGE}(?:, ?${PAGE})*)`;

/** "Title. Journal, 36(10), pp. 975–980", when the year is known already. */
const YEAR_FIRST = new RegExp(`^(.{8,}?)[,.]? ${VOLUME}${ISSUE}(?:[,:] ?${PAGES})?\\.?$`, 'i');
/** "Title. Journal. 2018 Apr 1;36(10):975-980" */
const YEAR_LAST = new RegExp(
  `^(.{8,}?)[.,]? (\\d{4}(?: [A-Z][a-z]{2,8}(?:[-–/][A-Z][a-z]{2,8})?(?: \\d{1,2})?)?); ?${VOLUME}?${ISSUE}(?:: ?${PAGES})?\\.?$`,
);

export function parseJournal(text: string, hasDoi: boolean): Partial<CslItem> | undefined {
  const match = YEAR_FIRST.exec(text);
  if (!match) return undefined;
  const [, head = '', volume, issue, number, pages] = match;
  return article(head, { volume, issue: issue ?? number, pages }, hasDoi);
}

/** The words before the year too, which hold the authors. */
export function splitYearLast(text: string): { head: string; date: string; numbers: Numbers } | undefined {
  const match = YEAR_LAST.exec(text);
  if (!match) return undefined;
  const [, head = '', date = '', volume, issue, number, pages] = match;
  return { head, date, numbers: { volume, issue: issue ?? number, pages } };
}

interface Numbers {
  volume?: string;
  issue?: string;
  pages?: string;
}

/** A volume alone could be any number; it takes an issue, pages or a DOI beside it. */
export function article(
  head: string,
  { volume, issue, pages }: Numbers,
  hasDoi: boolean,
): Partial<CslItem> | undefined {
  const split = splitTitle(head);
  if (!split || !(volume ?? issue) || !(pages || (volume && issue) || hasDoi)) return undefined;
  return {
    type: 'article-journal',
    title: split.title,
    'container-title': split.container,
    ...(volume && { volume }),
    ...(issue && { issue: issue.replace(/–/g, '-') }),
    ...(pages && { page: wholePages(pages) }),
  };
}

/** "159-66" is short for "159-166". */
function wholePages(pages: string): string {
  return pages
    .replace(/ ?[-–—] ?/g, '-')
    .replace(/(\d+)-(\d+)\b/g, (range, from: string, to: string) =>
      to.length < from.length ? `${from}-${from.slice(0, from.length - to.length)}${to}` : range,
    )
    .replace(/\.$/, '');
}
