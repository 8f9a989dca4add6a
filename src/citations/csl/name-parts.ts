import type { CslName } from '../../article/article.js';

/** A name with its particles where CSL wants them, read from the family and given names where they hide there. */
export interface NameParts {
  readonly literal?: string;
  readonly family: string;
  readonly given: string;
  /** Stays before the family name when the name is turned round: “de” in “de Gaulle, Charles”. */
  readonly nonDropping: string;
  /** Goes with the given name then: “van” in “Beethoven, Ludwig van”. */
  readonly dropping: string;
  readonly suffix: string;
  readonly commaSuffix: boolean;
  /** Chinese, Japanese and Korean names: the family name first, no space, and never turned round. */
  readonly isEastAsian: boolean;
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・·\s]+$/u;
/** Words in lower case, or elided ones, before the name proper: “van der ”, “d’”, “al-”. */
const LEADING = /^((?:\p{Ll}[\p{Ll}.]*\s+)*(?:\p{Ll}+(?:['’]|-)|\p{Ll}[\p{Ll}.]*\s+))(?=\p{Lu})/u;
const LOWER_CASE = /^\p{Ll}[\p{Ll}.'’-]*$/u;

export function namePartsOf(
  name: CslName & { readonly 'comma-suffix'?: unknown; readonly 'static-ordering'?: unknown },
): NameParts | undefined {
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  const literal = text(name.literal);
  let family = text(name.family);
  let given = text(name.given);
  let nonDropping = text(name['non-dropping-particle']);
  let dropping = text(name['dropping-particle']);
  let suffix = text(name.suffix);
  if (literal || (!family && !given)) return literal ? { ...NOBODY, literal } : undefined;
  if (!family) return { ...NOBODY, literal: given };
  if (isQuoted(family)) family = family.slice(1, -1);
  else if (!nonDropping && !dropping) [nonDropping, family] = split(family, LEADING);
  const comma = given.indexOf(',');
  if (!suffix && comma >= 0 && comma < given.length - 1)
    [given, suffix] = [given.slice(0, comma), given.slice(comma + 1).trim()];
  if (!dropping) [given, dropping] = splitTrailing(given);
  return {
    family,
    given,
    nonDropping,
    dropping,
    suffix,
    commaSuffix: Boolean(name['comma-suffix']),
    isEastAsian: EAST_ASIAN.test(family + given) || Boolean(name['static-ordering']),
  };
}

const NOBODY: NameParts = {
  family: '',
  given: '',
  nonDropping: '',
  dropping: '',
  suffix: '',
  commaSuffix: false,
  isEastAsian: false,
};

/** A family name in quotation marks is one, whatever it looks like. */
const isQuoted = (family: string) => family.length > 2 && /^".*"$/.test(family);

function split(text: string, pattern: RegExp): [string, string] {
  const particle = pattern.exec(text)?.[1] ?? '';
  return [particle.trim(), text.slice(particle.length)];
}

/** The words in lower case that a given name ends in: “Ludwig van”. */
function splitTrailing(given: string): [string, string] {
  const words = given.split(/\s+/);
  let first = words.length;
  while (first > 1 && LOWER_CASE.test(words[first - 1]!)) first--;
  const particle = words.slice(first).join(' ');
  return particle ? [words.slice(0, first).join(' '), particle] : [given, ''];
}

/** A particle and what it belongs to: one that ends in an apostrophe or a hyphen has no space after it. */
export function withParticle(particle: string, name: string, space = ' '): string {
  if (!particle || !name) return particle || name;
  return /['’-]$/.test(particle) ? particle + name : particle + space + name;
}
