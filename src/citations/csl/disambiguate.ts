import { Context } from './context.js';
import type { Entrant } from './entrant.js';
import { UNEXPANDED, type Expansion } from './expansion.js';
import { inheritedNames } from './name-options.js';
import type { Piece } from './piece.js';
import { settlePunctuation } from './punctuation.js';
import { renderAll } from './render.js';
import {
  attributesOf,
  childOf,
  childrenOf,
  type Attributes,
  type CompiledStyle,
  type CslNode,
} from './style.js';
import type { Terms } from './terms.js';

/** No list of authors is told apart by its hundredth name. */
const MOST_NAMES = 50;

/**
 * Finds which entries would be cited by the same words and tells them apart as the style says (CSL 1.0.2,
 * “Disambiguation”): by more names and given names, by the condition `disambiguate`, by letters after the year. All of
 * it shows in the bibliography.
 */
export function disambiguate(entrants: readonly Entrant[], style: CompiledStyle, terms: Terms): void {
  if (!style.citation) return;
  const cite = citerOf(style, terms);
  const textOf: Cite = (entrant) => cite(entrant).text;
  const options = attributesOf(style.citation);
  const steps = stepsOf(options);
  for (const entrant of entrants) entrant.expansion = UNEXPANDED;
  if (has(options, 'givenname'))
    expandNamesakes(entrants, options['givenname-disambiguation-rule'] ?? '', cite);
  let groups = alike(entrants, textOf).flatMap((group) => tellApart(group, steps, textOf));
  // With more names alone, citeproc-js and others leave the bibliography as it is.
  if (!(has(options, 'names') && has(options, 'givenname')))
    for (const entrant of entrants) delete entrant.expansion;
  for (const entrant of groups.flat()) entrant.ambiguous = true;
  groups = groups.flatMap((group) => alike(group, textOf));
  if (!has(options, 'year-suffix')) return;
  for (const group of groups) {
    // They were grouped by what is cited; the letters follow the list.
    [...group].sort((a, b) => a.number - b.number).forEach((entrant, i) => (entrant.yearSuffix = letters(i)));
  }
}

const has = (options: Attributes, what: string): boolean => options[`disambiguate-add-${what}`] === 'true';

type Cite = (entrant: Entrant) => string;

/** How an entry is cited, and the first name of that; if it is cited by a title alone, the first that the entry has. */
type Citer = (entrant: Entrant) => { readonly text: string; readonly name: string };

/**
 * Where a style wants first authors told from their namesakes whatever they are cited for, gives them as much of their
 * given names as that takes.
 */
function expandNamesakes(entrants: readonly Entrant[], rule: string, cite: Citer): void {
  if (!rule.startsWith('primary-name')) return;
  const nameOf: Cite = (entrant) => cite(entrant).name;
  for (const group of partition(entrants, nameOf).filter(isAmbiguous)) {
    const expand = (given: number) => {
      for (const entrant of group) entrant.expansion = { count: 0, givens: [given] };
      return new Set(group.map(nameOf)).size;
    };
    const people = expand(2);
    if (people > 1 && (rule.endsWith('-with-initials') || expand(1) === people)) expand(1);
    else if (people === 1) for (const entrant of group) entrant.expansion = UNEXPANDED;
  }
}

/** One more thing to spell out. */
type Step = (expansion: Expansion) => Expansion;

/** What may be spelled out, one after the other: the given name of the first as initials, in full; the second name … */
function stepsOf(options: Attributes): Step[] {
  const rule = options['givenname-disambiguation-rule'] ?? 'by-cite';
  const levels = rule.endsWith('-with-initials') ? [1] : [1, 2];
  const steps: Step[] = [];
  for (let i = 0; i < MOST_NAMES; i++) {
    if (i > 0 && !has(options, 'names')) break;
    if (has(options, 'names')) steps.push(({ givens }) => ({ count: i + 1, givens }));
    if (!has(options, 'givenname') || (i > 0 && rule.startsWith('primary-name'))) continue;
    for (const level of levels) {
      steps.push(({ count, givens }) => ({
        count,
        givens: Object.assign([], givens, { [i]: level }),
      }));
    }
  }
  return steps;
}

/** Spells out what tells entries apart and nothing else; gives the groups that nothing tells apart. */
function tellApart(group: Entrant[], steps: readonly Step[], cite: Cite): Entrant[][] {
  const before = group.map(({ expansion }) => expansion!);
  let kept = before;
  for (const i of steps.keys()) {
    const step = steps[i]!;
    group.forEach((entrant, k) => (entrant.expansion = step(kept[k]!)));
    const groups = partition(group, cite);
    if (groups.length > 1) {
      return groups.filter(isAmbiguous).flatMap((part) => tellApart(part, steps.slice(i + 1), cite));
    }
    // A name more may be needed for its given name; a given name that tells nothing is taken back.
    if (group.some(({ expansion }, k) => expansion!.count !== kept[k]!.count)) {
      kept = group.map(({ expansion }) => expansion!);
    }
    if (kept[0]!.count > longest(group)) break;
  }
  group.forEach((entrant, k) => (entrant.expansion = before[k]!));
  return [group];
}

const longest = (group: readonly Entrant[]): number =>
  Math.max(
    ...group.map(({ item }) =>
      Math.max(0, ...Object.values(item).map((value) => (Array.isArray(value) ? value.length : 0))),
    ),
  );

const isAmbiguous = (group: readonly Entrant[]): boolean => group.length > 1;

/** The entries that have company, by what they are cited as. */
const alike = (entrants: readonly Entrant[], cite: Cite): Entrant[][] =>
  partition(entrants, cite).filter(isAmbiguous);

function partition(entrants: readonly Entrant[], cite: Cite): Entrant[][] {
  const groups = new Map<string, Entrant[]>();
  for (const entrant of entrants) {
    const text = cite(entrant);
    const group = groups.get(text);
    if (group) group.push(entrant);
    else groups.set(text, [entrant]);
  }
  return [...groups.values()];
}

function citerOf(style: CompiledStyle, terms: Terms): Citer {
  const layOut = (element: CslNode, purpose: 'citation' | 'bibliography'): Citer => {
    const names = inheritedNames(style.options, attributesOf(element));
    const layout = childOf(element, 'layout');
    return (entrant) => {
      const context = new Context({ ...entrant, style, terms, purpose, names });
      const pieces = layout ? renderAll(childrenOf(layout), context) : [];
      settlePunctuation(pieces, false);
      return { text: plain(pieces), name: plain(context.lead?.names[0] ?? []) };
    };
  };
  const inText = layOut(style.citation!, 'citation');
  const inList = layOut(style.bibliography, 'bibliography');
  const cite: Citer = (entrant) => {
    const { text, name } = inText(entrant);
    return {
      text,
      get name() {
        return name || inList(entrant).name;
      },
    };
  };
  // Most entries are like no other, and cited the same at every look.
  const known = new WeakMap<Entrant, { expansion: unknown; ambiguous: unknown; cited: ReturnType<Citer> }>();
  return (entrant) => {
    const { expansion, ambiguous } = entrant;
    const last = known.get(entrant);
    if (last && last.expansion === expansion && last.ambiguous === ambiguous) return last.cited;
    const cited = cite(entrant);
    known.set(entrant, { expansion, ambiguous, cited });
    return cited;
  };
}

const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** 0 is a, 25 is z, 26 is aa. */
function letters(i: number): string {
  const last = String.fromCharCode(97 + (i % 26));
  return i < 26 ? last : letters(Math.floor(i / 26) - 1) + last;
}
