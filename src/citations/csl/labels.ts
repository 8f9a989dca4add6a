import type { Context } from './context.js';
import { piecesOf } from './markup.js';
import { isNumeric, isSeveral } from './numbers.js';
import { dress, type Piece } from './piece.js';
import { attributesOf, type CslNode } from './style.js';
import { termText } from './terms.js';
import { changeCase } from './text-case.js';

/** An element `label` on its own: the word for a number. */
export function renderLabel(node: CslNode, context: Context): Piece[] {
  const { variable = '' } = attributesOf(node);
  const value = context.text(variable);
  if (value === undefined) return [];
  const counts = /^number-of-/.test(variable);
  const several = counts ? !isNumeric(value) || Number(value) !== 1 : isSeveral(value);
  return labelText(node, variable, several, context);
}

/** A label, in the number that `plural` says. */
export function labelText(node: CslNode, term: string, several: boolean, context: Context): Piece[] {
  const attributes = attributesOf(node);
  const { form, plural = 'contextual' } = attributes;
  const text = termText(context.terms, term, form, plural === 'contextual' ? several : plural === 'always');
  if (!text) return [];
  const pieces = piecesOf(attributes['strip-periods'] === 'true' ? text.replaceAll('.', '') : text);
  changeCase(pieces, attributes['text-case'], true);
  return dress(pieces, attributes);
}
