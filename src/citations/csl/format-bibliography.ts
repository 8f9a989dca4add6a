import type { CslItem, Entry } from '../../article/article.js';
import { Context, type LeadingNames } from './context.js';
import { disambiguate } from './disambiguate.js';
import type { Entrant } from './entrant.js';
import { inheritedNames } from './name-options.js';
import { withNoteFields } from './note-fields.js';
import { dress, place, type Piece } from './piece.js';
import { settlePunctuation } from './punctuation.js';
import { renderEach } from './render.js';
import { runsOf } from './runs-of-pieces.js';
import { sortEntrants } from './sort.js';
import { substituteAuthors } from './subsequent-authors.js';
import {
  attributesOf,
  childOf,
  childrenOf,
  type CompiledLocale,
  type CompiledStyle,
  type CslNode,
} from './style.js';
import { termsFor, type Terms } from './terms.js';

/**
 * A bibliography in a CSL style: the items in the style’s order, each as runs of text.
 *
 * Items are read as they come: a field that is no text, number, name or date as CSL-JSON has it is a field that is not
 * there. An item of which the style prints nothing has no entry.
 */
export function formatBibliography(
  style: CompiledStyle,
  locale: CompiledLocale,
  items: readonly CslItem[],
): Entry[] {
  const terms = termsFor(style, locale);
  const entrants = sortEntrants(
    items.map((item, i): Entrant => ({ item: withNoteFields(item), number: i + 1 })),
    style,
    terms,
  );
  entrants.forEach((entrant, i) => (entrant.number = i + 1));
  disambiguate(entrants, style, terms);

  const names = inheritedNames(style.options, attributesOf(style.bibliography));
  const placesYearSuffix = [style.bibliography, ...Object.values(style.macros)].some(asksForYearSuffix);
  let before: LeadingNames | undefined;
  return entrants.map((entrant): Entry => {
    const context = new Context({
      ...entrant,
      style,
      terms,
      purpose: 'bibliography',
      names,
      placesYearSuffix,
    });
    const pieces = layOut(style.bibliography, context);
    before = substituteAuthors(attributesOf(style.bibliography), before, context.lead);
    return { id: entrant.item.id, runs: finish(pieces, terms) };
  });
}

function layOut(bibliography: CslNode, context: Context): Piece[] {
  const layout = childOf(bibliography, 'layout');
  if (!layout) return [];
  const fields = renderEach(childrenOf(layout), context).filter((pieces) => pieces.length > 0);
  const pieces = dress(fields.flat(), attributesOf(layout));
  if (attributesOf(bibliography)['second-field-align'] && fields.length > 0) {
    place(pieces.slice(0, pieces.indexOf(fields[0]!.at(-1)!) + 1), 'left-margin');
    place(pieces.slice(pieces.indexOf(fields[0]!.at(-1)!) + 1), 'right-inline');
  }
  return pieces;
}

function finish(pieces: readonly Piece[], terms: Terms): Entry['runs'] {
  settlePunctuation(pieces, terms.options['punctuation-in-quote'] === 'true');
  const printed = pieces.filter(({ text, quote }) => text || quote);
  // Space that stood between this and what was left out.
  if (printed.length > 0) {
    printed[0]!.text = printed[0]!.text.trimStart();
    if (printed.at(-1)!.display) printed.at(-1)!.text = printed.at(-1)!.text.trimEnd();
  }
  return runsOf(pieces, terms);
}

const asksForYearSuffix = (node: CslNode): boolean =>
  (node[0] === 'text' && attributesOf(node).variable === 'year-suffix') ||
  childrenOf(node).some(asksForYearSuffix);
