import type { CslItem } from '../../article/article.js';
import { withoutEnd } from '../../article/without-end.js';
import { cslDate, dateAtStart } from './dates.js';

export interface Cut {
  /** What is left when identifiers, addresses and their labels are taken out. */
  rest: string;
  found: Partial<CslItem>;
  /** The day of "Published October 14, 2022", which web pages carry at their end. */
  published?: string;
  isOnline: boolean;
}

/** Where something was cut out. */
const HOLE = '\0';

const DAY =
  '((?:\\w+\\.? )?\\d{1,2}(?:st|nd|rd|th)?,? (?:\\w+\\.?,? )?\\d{4}|\\d{4} \\w{3,9} \\d{1,2}|\\d{4}-\\d\\d-\\d\\d)';
const AT = '(?:(?:available|retrieved|accessed)(?: online)? (?:at|from|via):? ?|url:? ?|from:? )?';

/** Takes the pieces that can be recognised by their form alone, wherever they stand. */
export function cutIdentifiers(text: string): Cut {
  const found: Partial<CslItem> = {};
  let published: string | undefined;
  let isOnline = false;
  let rest = ` ${text.replaceAll(HOLE, ' ')} `;

  const cut = (pattern: string, use: (group: string) => unknown) => {
    rest = rest.replace(new RegExp(pattern, 'i'), (whole, group: string) =>
      use(group) === false ? whole : HOLE,
    );
  };

  cut(
    `${AT}(?:https?://(?:dx\\.)?doi\\.org/|doi:? ?)*(10\\.\\d{4,9}/[^\\s"<>]+)`,
    (doi) => (found.DOI = unpunctuated(doi)),
  );
  cut('\\bPMCID:? ?(PMC\\d+)', (id) => (found.PMCID = id));
  cut('\\bPMID:? ?(\\d+)', (id) => (found.PMID = id));
  cut(`[[(]?\\b(?:(?:last )?accessed(?: on)?|cited):? ${DAY}[\\])]?`, (day) => setAccessed(day));
  cut(`\\bretrieved(?: on)? ${DAY},? (?=from)`, (day) => setAccessed(day));
  cut(`\\b(?:epub|published online:?) (?:ahead of print )?${DAY}`, () => true);
  cut(
    `\\b(?:published|(?:last )?updated|posted)(?: on)?:? ${DAY}`,
    (day) => (published = dayOf(day)) !== undefined,
  );
  cut(`${AT}<?(https?://[^\\s<>"]+)>?`, (url) => (found.URL = unpunctuated(url)));
  cut('\\[(internet|online|website|web page)\\]', () => (isOnline = true));
  cut('\\[(?:pubmed|pmc free article|google scholar|crossref)\\]', () => true);

  return {
    rest: tidy(rest),
    found,
    isOnline: isOnline || found.URL !== undefined,
    ...(published && { published }),
  };

  function setAccessed(day: string): boolean {
    const date = dayOf(day);
    if (date) found.accessed = cslDate(date);
    return date !== undefined;
  }
}

function dayOf(text: string): string | undefined {
  const day = dateAtStart(text);
  return day && day.length === text.length ? day.date : undefined;
}

/** A sentence's point or bracket is not the address's, unless the address opened the bracket. */
export function unpunctuated(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let bare = withoutEnd(address, PUNCTUATION);
  while (unopened-- > 0 && bare.endsWith(')')) bare = withoutEnd(bare.slice(0, -1), PUNCTUATION);
  return bare;
}

const PUNCTUATION = '.,;:]';

/** Closes the holes with what stood around them: brackets, semicolons, and one stop to keep sentences apart. */
function tidy(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  let tidied = '';
  let from = 0;
  for (const { 0: hole, index } of line.matchAll(/\0[ \0.,;:)([\]]*/g)) {
    const before = line.slice(from, index);
    const kept = withoutEnd(before.trimEnd().replace(/[([]$/, ''), ' .,;:');
    const around = before.slice(kept.length) + hole;
    tidied += `${kept}${/[.,;:]/.exec(around)?.[0] ?? ''} `;
    from = index + hole.length;
  }
  return withoutEnd((tidied + line.slice(from)).replace(/ +/g, ' ').trim(), ' ,;:');
}
