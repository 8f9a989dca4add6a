import type { Agent, Article, Node } from '../../article/article.js';
import { dateAtStart } from '../references/dates.js';
import { lineOfNodes, linksIn, type Link } from './mdast.js';

/** What the lines around a title say: dates and names. */
export type Byline = Pick<
  Article,
  'author' | 'dateModified' | 'datePublished' | 'lastReviewed' | 'reviewDue' | 'reviewedBy'
>;

const SUBJECT =
  '(?:(?:this |the |our )?(?:page|article|content|information|text|guide|leaflet)(?: was| is| has been)? )?';

interface Label {
  words: RegExp;
  date?: 'dateModified' | 'datePublished' | 'lastReviewed' | 'reviewDue';
  name?: 'author' | 'reviewedBy';
}

const LABELS: Label[] = [
  label('next review(?: due| date)?|review due|due for review', { date: 'reviewDue' }),
  label(
    '(?:last |most recently |recently |date )?(?:updated|modified|revised|edited)|(?:last|latest|date of last) (?:update|revision)',
    { date: 'dateModified', name: 'author' },
  ),
  label(
    '(?:last |medically |clinically |scientifically |veterinary |expert |peer |date )*(?:reviewed|fact[- ]checked)|(?:last |medical |date of last )*review(?:ers?| date)?',
    { date: 'lastReviewed', name: 'reviewedBy' },
  ),
  label(
    '(?:originally |first |date )?(?:published|posted|created)|(?:publication|creation) date|date of publication',
    {
      date: 'datePublished',
      name: 'author',
    },
  ),
  label('(?:medically )?(?:written|authored)(?= by)|authors?(?=:)|by\\b', { name: 'author' }),
];

function label(words: string, gives: Omit<Label, 'words'>): Label {
  return { words: new RegExp(`^${SUBJECT}(?:${words})(?![\\w])`, 'i'), ...gives };
}

const MAX_LINE = 300;

/**
 * A line such as "By Ann Lee | Last updated: October 14, 2022", if it says nothing else; it may then leave the body.
 * What it says twice, it says once.
 */
export function readByline(nodes: readonly Node[]): Byline | undefined {
  const line = lineOfNodes(nodes);
  if (!line || line.length > MAX_LINE) return undefined;
  const links = linksIn(nodes);
  const byline: Byline = {};
  for (const part of line.split(/ ?[|•·] ?| [–—-] (?=(?:last|updated|published|reviewed|medically|by) )/i)) {
    if (part.trim() && !readPart(part.trim(), links, byline)) return undefined;
  }
  return byline;
}

function readPart(part: string, links: Link[], into: Byline): boolean {
  for (const { words, date, name } of LABELS) {
    const match = words.exec(part);
    if (!match) continue;
    let rest = part.slice(match[0].length).replace(/^[\s:–—-]+/, '');
    const isBy = /\bby$/i.test(match[0]) || /^authors?$/i.test(match[0]);
    const start = date && takeDate(rest);
    let said = start?.date;
    if (start) rest = start.rest;
    let who: string | undefined;
    const by = isBy
      ? rest
      : (/^by:? (.+)$/i.exec(rest)?.[1] ??
        (name === 'reviewedBy' && !said ? colonName(part, match[0], rest) : undefined));
    if (by !== undefined) {
      const [before, after] = splitAtDate(by);
      who = before;
      rest = '';
      if (after && date) said = after;
      else if (after) return false;
    }
    if (rest.replace(/[.\s]/g, '')) return false;
    if (who !== undefined && !(name && looksLikeName(who))) return false;
    if (!said && who === undefined) return false;
    if (said && date) into[date] ??= said;
    if (who !== undefined && name) into[name] ??= agents(who, links);
    return true;
  }
  return false;
}

/** "Reviewer: Dr Ann Lee". */
function colonName(part: string, label: string, rest: string): string | undefined {
  return /^\s*:/.test(part.slice(label.length)) ? rest : undefined;
}

function takeDate(text: string): { date: string; rest: string } | undefined {
  const start = text.replace(/^(?:on|in|at) /i, '');
  const found = dateAtStart(start);
  return (
    found && {
      date: found.date,
      rest: start
        .slice(found.length)
        .replace(/^,? ?(at )?\d{1,2}[:.]\d\d( ?[ap]\.?m\.?)?/i, '')
        .trim(),
    }
  );
}

/** "Ann Lee on October 3, 2020": the name and the date. */
function splitAtDate(text: string): [string, string?] {
  const match =
    /(?:,| on|, on| \() ?(?=(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^,]{0,20},? ?\d{4}\)?\.?$)/i.exec(
      text,
    );
  const found = match ? takeDate(text.slice(match.index + match[0].length)) : undefined;
  return match && found && /^[).]*$/.test(found.rest) ? [text.slice(0, match.index), found.date] : [text];
}

/** Capitalised words and what joins them: "By the time" is how a sentence begins. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  return (
    text.length <= 200 &&
    words.length <= 24 &&
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every((word) =>
      /^[\p{Lu}\d(&][\p{L}\p{M}\d.'’&()/-]*[,;]?$|^(and|of|the|for|our|de|van|von|der|den|la|et)$/u.test(
        word,
      ),
    )
  );
}

function agents(who: string, links: Link[]): Agent[] {
  const named = links.filter(({ text, url }) => text && !url.startsWith('#') && who.includes(text));
  if (named.length > 1) return named.map(({ text, url }) => ({ name: text, url }));
  // "Jr." and "Ph.D." keep their point.
  const name = who.replace(/^the /i, '').replace(/(\p{L}{4})\.$/u, '$1');
  return [{ name, ...(named[0] && { url: named[0].url }) }];
}
