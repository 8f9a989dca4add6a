/**
 * What a CSL style and a CSL locale are compiled to: trees and tables that are JSON, that name things as CSL 1.0.2 does
 * (https://docs.citationstyles.org/en/stable/specification.html), and that hold only what a bibliography needs.
 */

export type Attributes = Readonly<Record<string, string>>;

/** An element of CSL: its name, its attributes, its child elements. */
export type CslNode = readonly [name: string, attributes: Attributes, ...children: CslNode[]];

export interface CompiledStyle {
  readonly title: string;
  /** Whether it numbers its entries. */
  readonly numeric: boolean;
  /** The attributes of `cs:style`. */
  readonly options: Attributes;
  /** Its own locales, in the order of the file. */
  readonly locales: readonly CompiledLocale[];
  /** The macros that the layouts use, by name: each an element `macro`. */
  readonly macros: Readonly<Record<string, CslNode>>;
  readonly bibliography: CslNode;
  /** Only where entries are told apart by how they are cited. */
  readonly citation?: CslNode;
}

export interface CompiledLocale {
  /** BCP 47; empty for the part of a style that holds in every language. */
  readonly lang: string;
  /** `punctuation-in-quote` and `limit-day-ordinals-to-day-1`. */
  readonly options: Attributes;
  /** The localised date formats, by form: `text` and `numeric`. */
  readonly dates: Readonly<Record<string, CslNode>>;
  /** By name, and for an ordinal in a gender by name, a space and the gender. */
  readonly terms: Readonly<Record<string, Term>>;
  /** Gender of a noun, by name; how an ordinal matches, by name. */
  readonly genders?: Attributes;
  readonly matches?: Attributes;
}

/** A term in its long form, or in its forms in the order of `TERM_FORMS`; 0 for one that it does not have. */
export type Term = string | readonly TermForm[];
export type TermForm = 0 | string | readonly [single: string, multiple: string];
export const TERM_FORMS = ['long', 'short', 'verb', 'verb-short', 'symbol'];

export const attributesOf = (node: CslNode): Attributes => node[1];

/** A style does not change, and each entry of a list asks for the children of the same elements. */
const known = new WeakMap<CslNode, readonly CslNode[]>();

export function childrenOf(node: CslNode): readonly CslNode[] {
  let children = known.get(node);
  if (!children) known.set(node, (children = node.slice(2) as unknown as CslNode[]));
  return children;
}

export const childOf = (node: CslNode, name: string): CslNode | undefined =>
  childrenOf(node).find((child) => child[0] === name);
