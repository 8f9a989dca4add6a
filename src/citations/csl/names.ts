import type { CslName } from '../../article/article.js';
import { isOthers } from '../../article/others.js';
import type { Context } from './context.js';
import { UNEXPANDED } from './expansion.js';
import { labelText } from './labels.js';
import { renderName } from './name.js';
import { namePartsOf, type NameParts } from './name-parts.js';
import { dress, join, piece, soft, type Piece } from './piece.js';
import { attributesOf, childOf, childrenOf, type Attributes, type CslNode } from './style.js';
import { termText } from './terms.js';

/** Renders any element: a substitute may be one. */
export type Render = (node: CslNode, context: Context) => Piece[];

/** An element `names`: each of its variables, else the first of its substitutes that prints anything. */
export function renderNames(node: CslNode, context: Context, render: Render, parent?: CslNode): Piece[] {
  const attributes = attributesOf(node);
  // Within a substitute, names look like those that they stand in for.
  const model = parent && childrenOf(node).length === 0 ? parent : node;
  const variables = (attributes.variable ?? '').split(/\s+/).filter(Boolean);
  const lists = new Map<string, NameParts[]>();
  for (const variable of variables) {
    const names = namesOf(context.value(variable));
    context.tell(variable, names.length > 0);
    if (names.length > 0) lists.set(variable, names);
  }
  if (lists.size > 0) {
    mergeEditorTranslator(lists, childOf(model, 'label'), context);
    const own = attributesOf(childOf(model, 'name') ?? ['name', {}]);
    const options = { ...context.names, ...own, ...context.forcedNames };
    const printed = [...lists].map(([variable, names]) =>
      renderList(variable, names, model, options, context),
    );
    if (options.form === 'count') return countOf(printed, lists, attributes);
    const delimiter =
      attributes.delimiter ?? attributesOf(model).delimiter ?? context.names['names-delimiter'];
    const pieces = dress(join(printed, delimiter), attributes);
    if (pieces.length > 0) return pieces;
  }
  const substitute = childOf(node, 'substitute');
  return substitute ? renderSubstitute(substitute, node, context, render) : [];
}

function renderSubstitute(substitute: CslNode, node: CslNode, context: Context, render: Render): Piece[] {
  for (const child of childrenOf(substitute)) {
    const pieces = context.substitute(() =>
      child[0] === 'names' ? renderNames(child, context, render, node) : render(child, context),
    );
    if (pieces.length === 0) continue;
    context.lead ??= { names: [pieces], all: pieces };
    // What stands in for names is set as they would be, and has their affixes unless it is names itself.
    return child[0] === 'names' ? pieces : dress(pieces, attributesOf(node));
  }
  return [];
}

function countOf(
  printed: readonly Piece[][],
  lists: Map<string, NameParts[]>,
  attributes: Attributes,
): Piece[] {
  const shown = printed.reduce((sum, pieces) => sum + Number(pieces[0]?.text ?? 0), 0);
  return lists.size > 0 && shown > 0 ? dress([piece(String(shown))], attributes) : [];
}

export function namesOf(value: unknown): NameParts[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap(
    (name: unknown) => (typeof name === 'object' && name !== null && namePartsOf(name as CslName)) || [],
  );
}

/** The same people as editors and translators are named once, as both, if the language has a word for that. */
function mergeEditorTranslator(
  lists: Map<string, NameParts[]>,
  label: CslNode | undefined,
  { terms }: Context,
): void {
  const { editor, translator } = Object.fromEntries(lists);
  if (!editor || !translator || lists.size !== 2) return;
  if (JSON.stringify(editor) !== JSON.stringify(translator)) return;
  if (label && termText(terms, 'editortranslator', attributesOf(label).form) === undefined) return;
  lists.clear();
  lists.set('editortranslator', editor);
}

/** The names of one variable with their label, which stands where the style has it: before or after them. */
function renderList(
  variable: string,
  names: NameParts[],
  model: CslNode,
  options: Attributes,
  context: Context,
): Piece[] {
  const list = renderPeople(names, model, options, context);
  if (list.length === 0 || options.form === 'count') return list;
  const children = childrenOf(model);
  const label = childOf(model, 'label');
  // Nor do labels sort: who edits stands with who writes.
  if (!label || context.sorting) return list;
  const text = labelText(label, variable, names.length > 1, context);
  const isBefore = children.indexOf(label) < children.findIndex(([name]) => name === 'name');
  return isBefore ? [...text, ...list] : [...list, ...text];
}

function renderPeople(names: NameParts[], model: CslNode, options: Attributes, context: Context): Piece[] {
  // What tells entries apart is told of the names that they begin with.
  const expansion = context.lead ? UNEXPANDED : context.expansion;
  const min = Number(options['et-al-min'] ?? 0);
  // A list that ends in “and others” goes on, however few it names.
  const goesOn = names.length > 1 && isOthers(names.at(-1)!);
  const first =
    min > 0 && names.length >= min
      ? Math.max(Number(options['et-al-use-first'] ?? 1), expansion.count)
      : names.length;
  const shown = (goesOn ? names.slice(0, -1) : names).slice(0, first);
  const abbreviated = shown.length < names.length;
  if (options.form === 'count') return [piece(String(shown.length))];
  const withLast = !goesOn && options['et-al-use-last'] === 'true' && names.length >= first + 2;
  const nameNode = childOf(model, 'name') ?? (['name', {}] as const);
  const one = (name: NameParts, i: number) =>
    renderName(name, { isFirst: i === 0, given: expansion.givens[i] ?? 0 }, nameNode, options, context);
  const people = shown.map(one).filter((pieces) => pieces.length > 0);
  if (people.length === 0) return [];
  const delimiter = options.delimiter ?? ', ';
  let list: Piece[];
  if (withLast) {
    const last = one(names.at(-1)!, names.length - 1);
    list = [...join(people, delimiter), ...soft(delimiter), piece('… '), ...last];
  } else if (abbreviated) {
    // Where it sorts, “et al.” would put the many before the few.
    const etAl = context.sorting ? [] : renderEtAl(childOf(model, 'et-al'), context);
    const before = precedes(options['delimiter-precedes-et-al'], people.length > 1, options, people.length);
    list = [
      ...join(people, delimiter),
      ...(etAl.length > 0 ? [...soft(before ? delimiter : ' '), ...etAl] : []),
    ];
  } else {
    list = joinPeople(people, delimiter, options, context);
  }
  context.lead ??= { names: people, all: list };
  const { prefix, suffix, ...formatting } = attributesOf(nameNode);
  return dress(list, { ...formattingOf(formatting), ...(prefix && { prefix }), ...(suffix && { suffix }) });
}

const formattingOf = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => /^(font|text-d|vertical)/.test(name)));

function joinPeople(
  people: readonly Piece[][],
  delimiter: string,
  options: Attributes,
  { terms, sorting }: Context,
): Piece[] {
  // Nor does “and” sort.
  const word =
    !sorting && options.and && (options.and === 'symbol' ? '&' : (termText(terms, 'and') ?? 'and'));
  if (!word || people.length < 2) return join(people, delimiter);
  const before = precedes(options['delimiter-precedes-last'], people.length > 2, options, people.length - 1);
  const and = `${before ? delimiter.trimEnd() : ''} ${word} `;
  return [...join(people.slice(0, -1), delimiter), piece(and), ...people.at(-1)!];
}

/** Whether the delimiter stands before the last name, or before “et al.”, too. */
function precedes(rule: string | undefined, several: boolean, options: Attributes, before: number): boolean {
  if (rule === 'always' || rule === 'never') return rule === 'always';
  if (rule !== 'after-inverted-name') return several;
  const inverted = options['name-as-sort-order'];
  return inverted === 'all' || (inverted === 'first' && before === 1);
}

function renderEtAl(node: CslNode | undefined, { terms }: Context): Piece[] {
  const attributes = node ? attributesOf(node) : {};
  const text = termText(terms, attributes.term ?? 'et-al');
  return text ? dress([piece(text)], attributes) : [];
}
