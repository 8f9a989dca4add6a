import type { CslItem } from '../../article/article.js';
import { parseBook, parseWebPage } from './book-or-page.js';
import { cslDate, dateAtStart } from './dates.js';
import { cutIdentifiers, type Cut } from './identifiers.js';
import { article, parseJournal, splitYearLast } from './journal.js';
import { parseNames } from './names.js';

type Parsed = Omit<CslItem, 'id'>;

/** A reference is a line or two; what is longer is prose. */
const MAX_LENGTH = 1500;
const MAX_NAMES = 800;

/**
 * A reference in Harvard, APA, AMA or Vancouver style as CSL-JSON. Every pattern spans the whole string, so that a
 * reference whose words are not all accounted for stays as its author wrote it: a wrong parse is worse than none.
 */
export function parseReference(text: string, id: string): CslItem {
  const whole = text.replace(/\s+/g, ' ').trim();
  const parsed = whole.length <= MAX_LENGTH ? parse(whole) : undefined;
  return parsed ? { id, ...parsed } : { id, type: 'document', title: whole };
}

function parse(text: string): Parsed | undefined {
  const cut = cutIdentifiers(text.replace(/^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]) (?=\p{L})/u, ''));
  const parsed =
    yearFirst(cut) ?? yearLast(cut) ?? yearInTheEnd(cut) ?? publisherAndYear(cut) ?? publishedPage(cut);
  if (!parsed) return undefined;
  return { ...parsed, ...cut.found };
}

/** Harvard and APA: "Neuman, H.B. and Yu, M. (2018) …", "Wu, Q. and Fan, D., 2014. …" */
function yearFirst({ rest, found, isOnline, published }: Cut): Parsed | undefined {
  const match =
    /^(.{2,800}?),? ?\((\d{4}(?:, [^()]{3,20})?)\)[.,:]? (.+)$/.exec(rest) ??
    /^([^()]{2,800}?\.), ((?:19|20)\d\d)\. (.+)$/.exec(rest);
  if (!match || published) return undefined;
  const [, names = '', when = '', end = ''] = match;
  const author = parseNames(names);
  const issued = dateOf(when);
  if (!author || !issued) return undefined;
  const work =
    parseJournal(end, found.DOI !== undefined) ??
    parseBook(end) ??
    (isOnline && found.URL ? parseWebPage(end) : undefined);
  return work && { type: 'document', ...work, author, issued };
}

/** AMA and Vancouver: "Neuman HB, Yu M. Title. J Clin Oncol. 2018;36(10):975-980." */
function yearLast({ rest, found, published }: Cut): Parsed | undefined {
  const split = splitYearLast(rest);
  const start = split && splitNames(split.head);
  const issued = split && dateOf(split.date.replace(/[-–/][A-Z][a-z]+/, ''));
  if (!split || !start || !issued || published) return undefined;
  const work = article(start.end, split.numbers, found.DOI !== undefined);
  return work && { type: 'document', ...work, author: start.author, issued };
}

/** As journals cite themselves: "Riggio, A.I. & Welm, A.L. Title. Br J Cancer 124, 13–26 (2021)." */
function yearInTheEnd({ rest, found, published }: Cut): Parsed | undefined {
  const match = /^(.{8,}) \((\d{4})\)\.?$/.exec(rest);
  const start = match && splitNames(match[1]!);
  const work = start && !published && parseJournal(start.end, found.DOI !== undefined);
  return work ? { type: 'document', ...work, author: start.author, issued: dateOf(match[2]!)! } : undefined;
}

/** Books and pages as AMA and Vancouver print them: "Lee A. Title. 3rd ed. Place: Publisher; 2019." */
function publisherAndYear({ rest, found, isOnline }: Cut): Parsed | undefined {
  const match = /^(.{8,}?); ?(\d{4})\.?$/.exec(rest);
  const start = match && splitNames(match[1]!);
  const work = start && parseBook(start.end);
  if (!match || !start || !work) return undefined;
  const isPage = isOnline && found.URL !== undefined && work.edition === undefined;
  return {
    type: 'book',
    ...work,
    ...(isPage && { type: 'webpage' }),
    author: start.author,
    issued: dateOf(match[2]!)!,
  };
}

/** AMA: "Cat Heart Society. Title. Site. Published October 14, 2022. Accessed November 3, 2022. https://…" */
function publishedPage({ rest, found, published }: Cut): Parsed | undefined {
  const start = published && found.URL ? splitNames(rest) : undefined;
  const work = start && parseWebPage(start.end);
  return work && { type: 'webpage', ...work, author: start.author, issued: cslDate(published!) };
}

/**
 * Names up to a point, and the words after it. The last such point is the right one, since initials may have points
 * too, and no title reads like a name.
 */
function splitNames(text: string): { author: CslItem['author']; end: string } | undefined {
  const stops = [...text.slice(0, MAX_NAMES).matchAll(/\. (?=[\p{L}\d"'“‘¿¡])/gu)].map(({ index }) => index);
  for (const stop of stops.reverse()) {
    const author = parseNames(text.slice(0, stop));
    if (author) return { author, end: text.slice(stop + 2) };
  }
  return undefined;
}

function dateOf(text: string): CslItem['issued'] {
  const turned = text.replace(/^(\d{4}), (.+)$/, '$2, $1');
  const found = dateAtStart(turned);
  return found?.length === turned.length ? cslDate(found.date) : undefined;
}
