import type { CslName } from '../../../article/article.js';

/** "van der ", "d’", "al-": words in lower case before one that is not, or is the last. */
const PARTICLE = /^((?:\p{Ll}+['’]?\s+|\p{Ll}{1,2}['’-])+)(\S.*)$/u;

/** "Neuman, Heather B." or "King, Martin Luther, Jr."; without a comma it is kept as it is. */
export function commaName(text: string): CslName {
  const [last = '', given, ...suffix] = text.split(',').map((part) => part.trim());
  if (given === undefined || !last) return { literal: last || text };
  // Nobody has so long a name; a pattern would look for it all the same.
  const [, particle, family] = (last.length < 200 && PARTICLE.exec(last)) || [];
  return {
    family: family ?? last,
    ...(given && { given }),
    ...(particle && { 'non-dropping-particle': particle.trim() }),
    ...(suffix.length > 0 && suffix[0] && { suffix: suffix.join(', ') }),
  };
}

/** "Neuman HB", as MEDLINE shortens names, with its "Jr" or "3rd" behind. */
export function initialsName(text: string): CslName {
  const [, family, initials, suffix] =
    /^(.*\S)\s(\p{Lu}{1,4})(?:\s(Jr|Sr|\d(?:st|nd|rd|th)|I{2,3}|IV))?$/u.exec(text) ?? [];
  if (!family) return { literal: text };
  return { ...commaName(`${family}, ${[...initials!].join('. ')}.`), ...(suffix && { suffix }) };
}
