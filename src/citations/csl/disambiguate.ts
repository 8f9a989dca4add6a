import { Context } from './context.js';
import type { Entrant } from './entrant.js';
import { inheritedNames } from './name-options.js';
import { settlePunctuation } from './punctuation.js';
import { render } from './render.js';
import { attributesOf, childOf, childrenOf, type Attributes, type CompiledStyle } from './style.js';
import type { Terms } from './terms.js';

/**
 * Finds which entries would be cited by the same words, and gives them what tells them apart in the list: the condition
 * `disambiguate`, and letters after the year.
 *
 * A style tries more names and given names first (CSL 1.0.2, “Disambiguation”). What these tell apart they tell apart
 * when all of them are there, so two entries are ambiguous if they are cited alike in the longest form allowed.
 */
export function disambiguate(entrants: readonly Entrant[], style: CompiledStyle, terms: Terms): void {
  const { citation } = style;
  if (!citation) return;
  const options = attributesOf(citation);
  const longest = longestNames(options, inheritedNames(style.options, options));
  const cited = (ambiguous: boolean) => (entrant: Entrant) => cite(entrant, style, terms, longest, ambiguous);
  let groups = alike(entrants, cited(false));
  for (const entrant of groups.flat()) entrant.ambiguous = true;
  groups = groups.flatMap((group) => alike(group, cited(true)));
  if (options['disambiguate-add-year-suffix'] !== 'true') return;
  for (const group of groups) group.forEach((entrant, i) => (entrant.yearSuffix = letters(i)));
}

/** The entries that have company, by what they are cited as. */
function alike(entrants: readonly Entrant[], cited: (entrant: Entrant) => string): Entrant[][] {
  const groups = new Map<string, Entrant[]>();
  for (const entrant of entrants) {
    const text = cited(entrant);
    groups.set(text, [...(groups.get(text) ?? []), entrant]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function longestNames(options: Attributes, names: Attributes): Attributes {
  const { 'et-al-min': _min, ...all } = names;
  return {
    ...(options['disambiguate-add-names'] === 'true' ? { ...all, 'every-name': 'true' } : names),
    ...(options['disambiguate-add-givenname'] === 'true' && {
      'given-names': options['givenname-disambiguation-rule'] ?? 'by-cite',
    }),
  };
}

function cite(entrant: Entrant, style: CompiledStyle, terms: Terms, names: Attributes, ambiguous: boolean): string {
  const { item, number } = entrant;
  const context = new Context({ style, terms, item, number, purpose: 'citation', names, ambiguous });
  const layout = childOf(style.citation!, 'layout');
  const pieces = layout ? childrenOf(layout).flatMap((child) => render(child, context)) : [];
  settlePunctuation(pieces, false);
  return pieces.map(({ text }) => text).join('');
}

/** 0 is a, 25 is z, 26 is aa. */
function letters(i: number): string {
  const last = String.fromCharCode(97 + (i % 26));
  return i < 26 ? last : letters(Math.floor(i / 26) - 1) + last;
}
