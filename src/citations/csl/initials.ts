/**
 * Given names as initials: “Jean-Paul M.” is “J.-P. M.” with “. ”, “JP M” in styles that drop the hyphen. Words in lower
 * case stay (“M. de los Á.”), and so do abbreviations (“Ph. D.”). Two or three capitals without points are initials.
 *
 * @param mark What stands after an initial, its last space included.
 * @param all False leaves names as they are and only sets initials that are there already.
 */
export function initialsOf(given: string, mark: string, hyphens: boolean, all: boolean): string {
  // Markup of a part of the name stays around its initial.
  const tags = /^(.*?)(<(i|b|sc|sup|sub)>)(.*?)(<\/\3>)(.*)$/.exec(given);
  if (tags) {
    const [, before = '', open = '', , inside = '', close = '', after = ''] = tags;
    const parts = [before, inside, after].map((part) => initialsOf(part, mark, hyphens, all));
    const gaps = [/\s$/.test(before) ? ' ' : '', /^\s/.test(after) ? ' ' : '-'];
    return `${parts[0]}${parts[0] && gaps[0]}${open}${parts[1]}${close}${parts[2] && gaps[1]}${parts[2]}`;
  }
  const words = given
    .replace(/\.(?=[^\s-])/g, '. ')
    .split(/\s+/)
    .filter(Boolean);
  // A word that is no initial has spaces around it.
  const parts = words.map((word) =>
    /^\p{Ll}/u.test(word) || (!all && !isInitial(word))
      ? ` ${word} `
      : initialsOfWord(word, mark, all && hyphens, all),
  );
  return parts.join('').replace(/ {2,}/g, ' ').trim();
}

const isInitial = (word: string) => /^\p{Lu}\.?(-\p{Lu}\.?)*$/u.test(word);

function initialsOfWord(word: string, mark: string, hyphens: boolean, all: boolean): string {
  if (/^\p{Lu}\p{Ll}+\.$/u.test(word)) return word.slice(0, -1) + mark;
  const parts = word
    .split(/[-‐]/)
    .filter(Boolean)
    // A second part in lower case belongs to the first: “Guo-ping”.
    .filter((part, i) => i === 0 || !/^\p{Ll}/u.test(part));
  return parts
    .map((part, i) => {
      const letters = /^\p{Lu}{2,3}$/u.test(part) && all ? [...part] : [part[0]!.toUpperCase()];
      const initials = letters.map((letter) => letter + mark).join('');
      return hyphens && i < parts.length - 1 ? initials.trimEnd() : initials;
    })
    .join(hyphens ? '-' : '');
}
