import type { CslName } from '../../../article/article.js';

/** "Neuman, Heather B." or "King, Martin Luther, Jr."; without a comma it is kept as it is. */
export function commaName(text: string): CslName {
  const [last = '', given = '', ...suffix] = text.split(/\s*,\s*/);
  if (!given) return { literal: last || text };
  const [, particle, family] = /^((?:\p{Ll}[\p{Ll}'’]*\s+)+)(\S.*)$/u.exec(last) ?? [];
  return {
    family: family ?? last,
    given,
    ...(particle && { 'non-dropping-particle': particle.trim() }),
    ...(suffix.length > 0 && suffix[0] && { suffix: suffix.join(', ') }),
  };
}

/** "Neuman HB", as MEDLINE shortens names, with its "Jr" or "3rd" behind. */
export function initialsName(text: string): CslName {
  const [, family, initials, suffix] =
    /^(.*\S)\s(\p{Lu}{1,4})(?:\s(Jr|Sr|\d(?:st|nd|rd|th)|I{2,3}|IV))?$/u.exec(text) ?? [];
  if (!family) return { literal: text };
  return { ...commaName(`${family}, ${Array.from(initials!).join('. ')}.`), ...(suffix && { suffix }) };
}
