import type { CslName } from '../../../article/article.js';
import { textOf } from '../csl-record.js';
import { OTHERS, parseName } from './names.js';
import { escapeTex } from './text-to-tex.js';

const PARTS = ['family', 'given', 'non-dropping-particle', 'dropping-particle', 'suffix', 'literal'] as const;

/** The names of an item that can be written. */
export const namesIn = (value: unknown): CslName[] =>
  Array.isArray(value) ? value.map(clean).filter((name) => Object.keys(name).length > 0) : [];

function clean(name: unknown): CslName {
  const given = (typeof name === 'object' && name) || { literal: name };
  const parts = PARTS.map((part) => [part, textOf((given as Record<string, unknown>)[part])] as const);
  return Object.fromEntries(parts.filter(([, value]) => value));
}

export const namesToTex = (value: unknown): string => namesIn(value).map(nameToTex).join(' and ');

/** As "von Last, Jr, First", which every program reads, unless that would come back as another name. */
function nameToTex(name: CslName): string {
  const { family = '', given = '', suffix, literal } = name;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  if (literal) return literal === OTHERS ? 'others' : `{${escapeTex(literal)}}`;
  const last = [particle, braced(family)].filter(Boolean).join(' ');
  const classic =
    given || suffix ? [last, suffix && braced(suffix), braced(given)].filter(Boolean).join(', ') : last;
  return isSame(parseName(classic), name) ? classic : extended(name);
}

/** A part that would be taken for several. */
const braced = (part: string): string =>
  /,| and |^\p{Ll}.* /iu.test(part) && !/^\p{Lu}[^,]*$/u.test(part.replace(/ and /i, ','))
    ? `{${escapeTex(part)}}`
    : escapeTex(part);

const isSame = (one: CslName | undefined, other: CslName): boolean =>
  PARTS.every((part) => one?.[part] === other[part]);

/** BibLaTeX names each part. */
function extended(name: CslName): string {
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  const parts = [
    ['family', name.family],
    ['given', name.given],
    ['prefix', particle],
    ['useprefix', particle && !name['non-dropping-particle'] && 'false'],
    ['suffix', name.suffix],
  ];
  return parts.flatMap(([key, value]) => (value ? [`${key}={${escapeTex(value)}}`] : [])).join(', ');
}
