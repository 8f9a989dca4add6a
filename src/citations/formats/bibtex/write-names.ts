import type { CslName } from '../../../article/article.js';
import { OTHERS } from '../../../article/others.js';
import { NAME_PARTS, namesIn } from '../csl-record.js';
import { parseName } from './names.js';
import { escapeTex } from './text-to-tex.js';

export const namesToTex = (value: unknown): string => namesIn(value).map(nameToTex).join(' and ');

/** As "von Last, Jr, First", which every program reads, unless that would come back as another name. */
function nameToTex(name: CslName): string {
  const { family = '', given = '', suffix, literal } = name;
  const [particle, dropping] = [name['non-dropping-particle'], name['dropping-particle']];
  if (literal) return literal === OTHERS ? 'others' : `{${escapeTex(literal)}}`;
  // There is room for one particle. What drops stands behind the given name then, where it is printed anyhow.
  if (particle && dropping) {
    const { 'dropping-particle': _, ...other } = name;
    return nameToTex({ ...other, given: `${given} ${dropping}`.trim() });
  }
  const last = [particle ?? dropping, braced(family)].filter(Boolean).join(' ');
  const parts = given || suffix ? [last, suffix && braced(suffix), braced(given)] : [last];
  const classic = parts.filter(Boolean).join(', ');
  return isSame(parseName(classic), name) ? classic : extended(name);
}

/** A part that might be taken for several. */
const braced = (part: string): string =>
  /,| and |^\p{Ll}[^ ]* /u.test(part) ? `{${escapeTex(part)}}` : escapeTex(part);

const isSame = (one: CslName | undefined, other: CslName): boolean =>
  NAME_PARTS.every((part) => one?.[part] === other[part]);

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
