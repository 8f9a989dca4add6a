import type { CslName } from '../../article/article.js';

const PARTICLE =
  /^(?:van|von|vom|der|den|de|del|della|dela|di|da|do|dos|das|du|la|le|les|ten|ter|te|el|al|bin|ibn|af|av|zu|zur|[’']t)$/;
const FAMILY_WORD = /^(?:[dlO][’'])?\p{Lu}[\p{L}\p{M}’'-]+$/u;
const INITIALS = /^\p{Lu}\.?(?:-?\p{Lu}\.?){0,3}$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV|2nd|3rd)\.?$/;
const INSTITUTION =
  /\b(?:academy|administration|agency|alliance|association|authority|board|bureau|cent(?:er|re)s?|charity|clinic|collaborat(?:ion|ors|ive)|college|commission|committee|consortium|council|department|federation|foundation|group|health|hospital|institutes?|investigators|library|ministry|network|office|organi[sz]ation|panel|partnership|programme|program|protection|research|school|service|services|society|surveillance|task force|team|trust|union|university)\b/i;

/** A list of authors as journals print it, surname first; undefined unless every word of it is understood. */
export function parseNames(text: string): CslName[] | undefined {
  const names = text.trim().replace(/[,;]?\s*(?:\bet al\b\.?|\b(?:and|&) (?:others|colleagues)\b)\s*$/i, '');
  return persons(names) ?? institution(names);
}

function persons(text: string): CslName[] | undefined {
  const parts = text
    .replace(/,?\s*(?:…|\. \. \.)\s*,?/g, ', ')
    .split(/\s*(?:[,;]\s*(?:and |& ?)|[,;]| and | & )\s*/)
    .filter(Boolean);
  const people: CslName[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const last = people.at(-1);
    const person =
      surnameFirst(part) ?? (isInitials(parts[i + 1]) ? surname(part.split(' '), parts[++i]!) : undefined);
    if (person) people.push(person);
    else if (last?.family && SUFFIX.test(part)) last.suffix = part;
    else if (people.length > 0 && isInstitution(unpointed(part))) people.push({ literal: unpointed(part) });
    else return undefined;
  }
  return people.length > 0 ? people : undefined;
}

/** "Neuman HB", "van der Berg A. B.", "King ML Jr". */
function surnameFirst(text: string): CslName | undefined {
  const words = text.split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop() : undefined;
  let start = words.length;
  while (start > 1 && INITIALS.test(words[start - 1]!)) start--;
  if (start === words.length || words.length - start > 4) return undefined;
  const person = surname(words.slice(0, start), words.slice(start).join(' '));
  return person && suffix ? { ...person, suffix } : person;
}

function surname(words: string[], initials: string): CslName | undefined {
  let start = 0;
  while (start < words.length - 1 && PARTICLE.test(words[start]!)) start++;
  const family = words.slice(start);
  const isFamily = family.every(
    (word, i) => FAMILY_WORD.test(word) || (i > 0 && i < family.length - 1 && PARTICLE.test(word)),
  );
  if (!isFamily || family.length > 4 || isInstitution(family.join(' '))) return undefined;
  const [given, suffix] = splitSuffix(initials);
  return {
    family: family.join(' '),
    given: spaced(given),
    ...(start > 0 && { 'non-dropping-particle': words.slice(0, start).join(' ') }),
    ...(suffix && { suffix }),
  };
}

function isInitials(text: string | undefined): boolean {
  if (!text) return false;
  const words = splitSuffix(text)[0].split(' ');
  return words.length <= 4 && words.every((word) => INITIALS.test(word));
}

function splitSuffix(text: string): [string, string?] {
  const words = text.split(' ');
  return words.length > 1 && SUFFIX.test(words.at(-1)!)
    ? [words.slice(0, -1).join(' '), words.at(-1)]
    : [text];
}

/** "HB", "H.B." and "H. B." are "H. B."; "J-P" is "J.-P.". */
function spaced(initials: string): string {
  return initials
    .replace(/[.\s]/g, '')
    .replace(/(-?)(\p{Lu})/gu, (_, hyphen: string, letter: string) => `${hyphen || ' '}${letter}.`)
    .trim();
}

function institution(text: string): CslName[] | undefined {
  const literal = unpointed(text);
  return isInstitution(literal) || /^[A-Z]{2,8}$/.test(literal) ? [{ literal }] : undefined;
}

function unpointed(text: string): string {
  return text.replace(/\.$/, '');
}

/** Capitalised words, one of which says that it is no person. */
function isInstitution(text: string): boolean {
  return (
    text.length <= 150 &&
    INSTITUTION.test(text) &&
    text
      .split(' ')
      .every((word) =>
        /^[(&]?\p{Lu}[\p{L}\p{M}’'&()-]*,?$|^(?:of|the|for|and|in|on|to|&|de|du|et|der|für|und)$/u.test(word),
      )
  );
}
