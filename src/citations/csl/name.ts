import type { Context } from './context.js';
import { initialsOf } from './initials.js';
import { withParticle, type NameParts } from './name-parts.js';
import { piecesOf } from './markup.js';
import { dress, piece, soft, type Piece } from './piece.js';
import { attributesOf, childrenOf, type Attributes, type CslNode } from './style.js';
import { changeCase } from './text-case.js';

/** One name as an element `name` says, its given name spelled out as far as `given` says (see `Expansion`). */
export function renderName(
  name: NameParts,
  { isFirst, given: level }: { readonly isFirst: boolean; readonly given: number },
  node: CslNode,
  options: Attributes,
  context: Context,
): Piece[] {
  const part = (which: 'family' | 'given', text: string): Piece[] => {
    if (!text) return [];
    const attributes =
      childrenOf(node)
        .map(attributesOf)
        .find(({ name: of }) => of === which) ?? {};
    const pieces = piecesOf(text);
    changeCase(pieces, attributes['text-case'], false);
    return dress(pieces, attributes);
  };
  if (name.literal) return part('family', name.literal);
  const { family, nonDropping, dropping, suffix } = name;
  // In French, no line breaks after a particle.
  const space = /^fr\b/.test(context.terms.lang) ? '\u00a0' : ' ';
  if (options.form === 'short' && level === 0)
    return part('family', withParticle(nonDropping, family, space));

  const mark = options['initialize-with'];
  const given =
    mark === undefined || level === 2 || name.isEastAsian
      ? name.given
      : initialsOf(
          name.given,
          mark,
          context.style.options['initialize-with-hyphen'] !== 'false',
          options.initialize !== 'false',
        );
  if (name.isEastAsian) return [...part('family', family), ...part('given', given)];

  const order = options['name-as-sort-order'];
  const gap = (left: Piece[], text: string, right: Piece[]) =>
    left.length > 0 && right.length > 0 ? [...left, ...soft(text), ...right] : [...left, ...right];
  const ending = mark !== undefined && !mark.includes('.') ? suffix.replaceAll('.', '') : suffix;
  const end = ending ? [piece(ending)] : [];

  if (order === 'all' || (order === 'first' && isFirst)) {
    const demotes =
      (context.style.options['demote-non-dropping-particle'] ?? 'display-and-sort') === 'display-and-sort';
    const kept =
      demotes || (context.sorting && context.style.options['demote-non-dropping-particle'] === 'sort-only')
        ? ''
        : nonDropping;
    const separator = options['sort-separator'] ?? ', ';
    const last = part('family', withParticle(kept, family, space));
    const moved = kept ? [] : part('family', nonDropping);
    const rest = gap(gap(part('given', given), ' ', part('given', dropping)), ' ', moved);
    return gap(gap(last, separator, rest), separator, end);
  }
  // A dropping particle is set as the given name, the other as the family name.
  const last = part('family', withParticle(nonDropping, family, space));
  const elided = /['’-]$/.test(dropping) ? '' : space;
  const display = gap(part('given', given), ' ', gap(part('given', dropping), elided, last));
  return gap(display, name.commaSuffix ? ', ' : ' ', end);
}
