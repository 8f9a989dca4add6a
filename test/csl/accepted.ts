import type { CslDate, CslName } from '../../src/article/article.js';
import { type CompiledStyle, type CslNode } from '../../src/citations/csl/style.js';
import type { Difference } from './compare.js';
import type { Work } from './corpus/corpus.js';

/** Something that our engine does in another way than citeproc-js on purpose. */
interface Accepted {
  /** What ours does, and what says so. */
  reason: string;
  /** An entry of citeproc-js with this one thing done as ours does it; the entry as it is where this is not in it. */
  mend: (entry: string, difference: Difference) => string;
}

/** Why the two differ: all the reasons that it takes; none if something is left that is not accepted. */
export function reasonsFor(difference: Difference): string[] {
  const reasons: string[] = [];
  let entry = difference.expected ?? '';
  for (const { reason, mend } of accepted) {
    const mended = mend(entry, difference);
    if (mended !== entry) reasons.push(reason);
    entry = mended;
  }
  return entry === difference.actual ? reasons : [];
}

export const accepted: Accepted[] = [
  {
    reason:
      'an institution after “and” has the comma before it that the style asks for (CSL: delimiter-precedes-last)',
    mend: (entry, { work, actual = '' }) =>
      institutionsOf(work).reduce((now, literal) => {
        const [comma] = new RegExp(`,?(?= (and|&amp;|und|et|y) ${escaped(literal)})`).exec(actual) ?? [];
        if (comma === undefined) return now;
        return now.replace(new RegExp(`,?(?= (and|&amp;|und|et|y) ${escaped(literal)})`), comma);
      }, entry),
  },
  {
    reason: 'the given name “JK” is two initials, as PubMed and its exports have them',
    mend: (entry, { ifChanged, actual = '' }) =>
      entry === ifChanged({ work: eachName(firstCapitalAlone) }) ? actual : entry,
  },
  {
    reason: 'the given name “Ji-eun” is one initial: no style sets the letters after the hyphen',
    mend: (entry, { work }) =>
      namesOf(work).reduce((now, { family = '', given = '' }) => {
        const [, initial, rest] = /^(\p{Lu})\p{Ll}+-(\p{Ll}+)$/u.exec(given) ?? [];
        return rest ? now.replace(`${family} ${initial} ${rest}`, `${family} ${initial}`) : now;
      }, entry),
  },
  {
    reason: 'the second date of a range keeps the space between month and day or year (CSL: date ranges)',
    mend: (entry, { work, actual = '' }) => (hasRange(work) ? spacedAs(actual, entry) : entry),
  },
  {
    reason: 'the label of a volume is not printed where there is no volume (CSL: label)',
    mend: (entry, { work }) =>
      !textOf(work, 'volume') && textOf(work, 'number-of-volumes')
        ? entry.replace(new RegExp(`\\((${textOf(work, 'number-of-volumes')}) \\p{L}+\\)`, 'u'), '($1)')
        : entry,
  },
  {
    reason: 'an entry shows the names that tell its citation from others (CSL: disambiguate-add-names)',
    mend: (entry, { ifChanged, actual = '' }) =>
      entry === ifChanged({ style: withoutMoreNames }) ? actual : entry,
  },
  {
    reason:
      'the dash stands for the same authors only, not for one of them (CSL: subsequent-author-substitute)',
    mend: (entry, { work, previous, ifChanged, actual = '' }) => {
      const dash = /^(---|———)/.exec(entry)?.[0];
      const isSame = JSON.stringify(work['author']) === JSON.stringify(previous?.['author']);
      if (!dash || isSame || ifChanged({ style: withoutDash }) !== actual) return entry;
      return actual.endsWith(entry.slice(dash.length)) ? actual : entry;
    },
  },
  {
    reason: 'one whose namesake has no given name is told from that one (CSL: givenname-disambiguation-rule)',
    mend: (entry, { work, ifChanged, actual = '' }) =>
      entry === ifChanged({ work: (one) => (one.id === work.id ? eachName(withoutGiven)(one) : one) })
        ? actual
        : entry,
  },
  {
    reason:
      'a name of a treaty is not told from one of a hearing, which is printed in full (CSL: names in their short form)',
    mend: (entry, { work, actual = '' }) => {
      const [{ given = '' } = {}] = (work['author'] ?? []) as CslName[];
      const short = entry.replace(`${given} `, '');
      return work['type'] === 'treaty' && given && short === actual ? short : entry;
    },
  },
  {
    reason: 'only the names that an entry begins with are spelled out to tell it from others (CSL: by-cite)',
    mend: (entry, { work, actual = '' }) =>
      ((work['container-author'] ?? []) as CslName[]).reduce((now, { family = '', given = '' }) => {
        const initial = `${given[0]}. ${family}`;
        return actual.includes(initial) ? now.replace(`${given} ${family}`, initial) : now;
      }, entry),
  },
  {
    reason:
      'a range of numbers or pages has the dash of the language, with letters, too (CSL: page-range-delimiter)',
    mend: (entry, { work, actual = '' }) =>
      ['number', 'page'].reduce((now, name) => {
        const range = textOf(work, name);
        const dashed = range.replace(/^(\w+)-(\w+)$/, '$1–$2');
        return actual.includes(dashed) ? now.replace(range, dashed) : now;
      }, entry),
  },
  {
    reason: 'the no-break space after a particle in French sorts as a space',
    mend: (entry, { actual = '' }) => {
      const [text] = entry.split(' ⟨after ');
      return /^\p{Ll}[^,]*\u00a0/u.test(entry) && actual.startsWith(`${text} ⟨after `) ? actual : entry;
    },
  },
  {
    reason: 'the ordinal signs of Spanish, ª and º, are characters of its keyboard: no superscripts',
    mend: (entry, { actual = '' }) =>
      /\d\.ª|\p{L}\.º/u.test(actual)
        ? entry.replace(/(\d\.)<sup>a<\/sup>/g, '$1ª').replace(/(\p{L}\.)<sup>o<\/sup>/gu, '$1º')
        : entry,
  },
  {
    reason: 'typographic quotation marks within those of the language become its inner ones',
    mend: (entry, { actual = '' }) =>
      /[„«]/.test(actual) && withoutMarks(entry) === withoutMarks(actual) ? actual : entry,
  },
  {
    reason: 'titles of works under review have no headline style where other titles have none',
    mend: (entry, { work, actual = '' }) => {
      return textOf(work, 'reviewed-title') && entry.toLowerCase() === actual.toLowerCase() ? actual : entry;
    },
  },
];

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replace(/[$()*+.?[\\\]^{|}]/g, (character) => `\\${character}`);

const textOf = (work: Work, name: string): string => {
  const value = work[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** With the spaces that the other has in the second date of a range. */
function spacedAs(other: string, entry: string): string {
  const at = [...other].findIndex((character, i) => character !== entry[i]);
  if (other[at] !== ' ' || !/–\S+( \S+)?$/.test(other.slice(0, at))) return entry;
  return spacedAs(other, `${entry.slice(0, at)} ${entry.slice(at)}`);
}

const withoutMarks = (text: string) => text.replace(/[‘’“”‚„«»]/g, '"');

const listsOf = (work: Work) =>
  Object.entries(work).filter((field): field is [string, CslName[]] => Array.isArray(field[1]));

const namesOf = (work: Work): CslName[] => listsOf(work).flatMap(([, names]) => names);

/** The institutions that end a list. */
const institutionsOf = (work: Work): string[] =>
  listsOf(work).flatMap(([, names]) => (names.length > 1 ? (names.at(-1)!.literal ?? []) : []));

const eachName =
  (change: (name: CslName) => CslName) =>
  (work: Work): Work => ({
    ...work,
    ...Object.fromEntries(listsOf(work).map(([field, names]) => [field, names.map(change)])),
  });

const firstCapitalAlone = (name: CslName): CslName =>
  /^\p{Lu}{2,3}$/u.test(name.given ?? '') ? { ...name, given: name.given![0]! } : name;

const withoutGiven = ({ given: _, ...name }: CslName): CslName => name;

const hasRange = (work: Work): boolean =>
  Object.values(work).some((value) => ((value as CslDate | undefined)?.['date-parts']?.length ?? 0) > 1);

function without([name, attributes, ...children]: CslNode, attribute: string): CslNode {
  const { [attribute]: _, ...others } = attributes;
  return [name, others, ...children];
}

const withoutMoreNames = (style: CompiledStyle): CompiledStyle =>
  style.citation ? { ...style, citation: without(style.citation, 'disambiguate-add-names') } : style;

const withoutDash = (style: CompiledStyle): CompiledStyle => ({
  ...style,
  bibliography: without(style.bibliography, 'subsequent-author-substitute'),
});
