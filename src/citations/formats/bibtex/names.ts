import type { CslName } from '../../../article/article.js';
import { OTHERS } from '../../../article/others.js';
import { texToText } from './tex-to-text.js';

/** The list of names in a field: `Neuman, Heather B. and {World Health Organization} and others`. */
export function parseNames(tex: string): CslName[] {
  return split(tex.replace(/\s+/g, ' '), / and /iy).flatMap((name) => parseName(name.trim()) ?? []);
}

export function parseName(tex: string): CslName | undefined {
  if (!tex) return undefined;
  if (/^(?:others|et al\.?)$/i.test(tex)) return { literal: OTHERS };
  const parts = split(tex, / ?, ?/y);
  if (/^[a-z]+\s*=/i.test(tex)) return extended(parts);
  const words = split(parts[0]!, /[ ~]+/y);
  if (parts.length > 1) {
    const given = parts.at(-1)!;
    return person(words, fromWords(words.slice(0, -1)), given, parts.length > 2 ? parts[1] : undefined);
  }
  if (words.length === 1 && tex.startsWith('{') && !tex.startsWith('{\\')) return { literal: plain(tex) };
  // "First von Last": the particle goes from the first word in lower case to the last.
  const start = words.slice(0, -1).findIndex(isLower);
  const begin = start < 0 ? words.length - 1 : start;
  return person(words.slice(begin), fromWords(words.slice(begin, -1)), words.slice(0, begin).join(' '));
}

/** How many of these words, which stand before a last name, are its particle. */
const fromWords = (words: readonly string[]): number => words.findLastIndex(isLower) + 1;

function person(words: string[], particles: number, given: string, suffix = ''): CslName | undefined {
  return named({
    family: plain(words.slice(particles).join(' ')),
    given: plain(given),
    'non-dropping-particle': plain(words.slice(0, particles).join(' ')),
    suffix: plain(suffix),
  });
}

/** BibLaTeX: `family=Beethoven, given=Ludwig, prefix=van, useprefix=false`. */
function extended(parts: readonly string[]): CslName | undefined {
  const value = (key: string) => {
    const part = parts.find((part) => part.toLowerCase().replace(/\s+/g, '').startsWith(`${key}=`)) ?? '';
    return plain(part.slice(part.indexOf('=') + 1).replace(/^\s*"|"\s*$/g, ''));
  };
  const drops = value('useprefix') === 'false';
  return named({
    family: value('family'),
    given: value('given'),
    [drops ? 'dropping-particle' : 'non-dropping-particle']: value('prefix'),
    suffix: value('suffix'),
  });
}

function named(name: CslName): CslName | undefined {
  const known = Object.entries(name).filter(([, value]) => value);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

const plain = (tex: string): string => texToText(tex, 'plain').replaceAll('\u00a0', ' ');

/** A word in braces has no case. */
const isLower = (word: string): boolean => !/^\{(?!\\)/.test(word) && /^\P{L}*\p{Ll}/u.test(plain(word));

/** Splits at what stands outside braces. */
function split(tex: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < tex.length;) {
    separator.lastIndex = at;
    const length = depth === 0 ? (separator.exec(tex)?.[0].length ?? 0) : 0;
    if (length > 0) {
      parts.push(tex.slice(start, at));
      start = at += length;
      continue;
    }
    if (tex[at] === '{') depth++;
    if (tex[at] === '}') depth--;
    at++;
  }
  parts.push(tex.slice(start));
  return parts;
}
