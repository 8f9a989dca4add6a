import { holds } from './conditions.js';
import type { Context } from './context.js';
import { renderDate } from './dates.js';
import { renderLabel } from './labels.js';
import { piecesOf } from './markup.js';
import { renderNames } from './names.js';
import { formatNumber } from './numbers.js';
import { dress, join, type Piece } from './piece.js';
import { attributesOf, childrenOf, type CslNode } from './style.js';
import { termText } from './terms.js';
import { changeCase } from './text-case.js';
import { textOfVariable, withLink, withPrefixLinked } from './variables.js';

/** What an element of a style prints of an item. */
export function render(node: CslNode, context: Context): Piece[] {
  return RENDERERS[node[0]]?.(node, context) ?? [];
}

/** What elements that stand side by side print. */
export const renderAll = (nodes: readonly CslNode[], context: Context): Piece[] =>
  join(renderEach(nodes, context), undefined);

/** The same one by one: what a `choose` prints stands there as if it had not been chosen. */
export function renderEach(nodes: readonly CslNode[], context: Context, printed: Piece[][] = []): Piece[][] {
  for (const node of nodes) {
    if (node[0] === 'choose') renderEach(branchOf(node, context), context, printed);
    else printed.push(render(node, context));
  }
  return printed;
}

const RENDERERS: Readonly<Record<string, (node: CslNode, context: Context) => Piece[]>> = {
  text: renderText,
  number: renderNumber,
  names: (node, context) => renderNames(node, context, render),
  label: renderLabel,
  group: renderGroup,
  choose: (node, context) => renderAll(branchOf(node, context), context),
  date(node, context) {
    const pieces = renderDate(node, context);
    context.tell(attributesOf(node).variable ?? '', pieces.length > 0);
    return pieces;
  },
};

function renderText(node: CslNode, context: Context): Piece[] {
  const attributes = attributesOf(node);
  const { macro, variable, term, value, form } = attributes;
  if (macro !== undefined) {
    const called = context.style.macros[macro];
    return called ? asGroup(context, () => dress(renderAll(childrenOf(called), context), attributes)) : [];
  }
  let text: string | undefined;
  if (variable !== undefined) {
    text = textOfVariable(variable, form, context);
    // A year suffix is rather a mark than a field.
    if (variable !== 'year-suffix') context.tell(variable, text !== undefined);
  } else {
    text = term === undefined ? value : termText(context.terms, term, form, attributes.plural === 'true');
  }
  if (!text) return [];
  const pieces = piecesOf(attributes['strip-periods'] === 'true' ? text.replaceAll('.', '') : text);
  // A title has a language of its own; the words of the style are in one that it knows.
  changeCase(pieces, attributes['text-case'], variable === undefined || context.inEnglish);
  const { 'font-style': _italic, ...upright } = attributes;
  // Titles in Chinese and Japanese are not set in italics.
  const isUpright = variable === 'title' && /^(zh|ja)\b/i.test(context.language);
  const linked = variable ? withLink(pieces, variable, text) : pieces;
  return withPrefixLinked(dress(linked, isUpright ? upright : attributes));
}

function renderNumber(node: CslNode, context: Context): Piece[] {
  const attributes = attributesOf(node);
  const { variable = '', form } = attributes;
  const text = textOfVariable(variable, undefined, context);
  context.tell(variable, text !== undefined);
  if (text === undefined) return [];
  const number = formatNumber(text, form, context.terms, variable);
  const pieces = piecesOf(number);
  changeCase(pieces, attributes['text-case'], context.inEnglish);
  return dress(pieces, attributes);
}

function renderGroup(node: CslNode, context: Context): Piece[] {
  const attributes = attributesOf(node);
  const parts = () => renderEach(childrenOf(node), context);
  return asGroup(context, () => dress(join(parts(), attributes.delimiter), attributes));
}

/**
 * A group or a macro prints nothing where it asks for variables and none of them has a value, whatever words stand
 * between. What it does print counts as a value for the group around it.
 */
function asGroup(context: Context, print: () => Piece[]): Piece[] {
  const { asked, found } = context;
  const pieces = print();
  if (context.asked > asked && context.found === found) return [];
  if (pieces.length > 0) {
    context.asked++;
    context.found++;
  }
  return pieces;
}

function branchOf(choose: CslNode, context: Context): readonly CslNode[] {
  const branch = childrenOf(choose).find(
    (child) => child[0] === 'else' || holds(attributesOf(child), context),
  );
  return branch ? childrenOf(branch) : [];
}
