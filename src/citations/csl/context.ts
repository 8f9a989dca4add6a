import type { CslItem } from '../../article/article.js';
import { UNEXPANDED, type Expansion } from './expansion.js';
import { piece, type Piece } from './piece.js';
import type { Attributes, CompiledStyle } from './style.js';
import type { Terms } from './terms.js';

/** What one entry is rendered with, for the list, to sort it or to see how it would be cited. */
export interface ContextOptions {
  readonly style: CompiledStyle;
  readonly terms: Terms;
  readonly item: CslItem;
  readonly number: number;
  readonly purpose: 'bibliography' | 'citation' | 'sort';
  /** The options of names that hold here unless an element says otherwise. */
  readonly names: Attributes;
  /** Those that hold whatever the element says: a sort key’s. */
  readonly forcedNames?: Attributes;
  /** Letters that tell this entry from others of the same author and year. */
  readonly yearSuffix?: string | undefined;
  /** Whether the style says itself where they stand. */
  readonly placesYearSuffix?: boolean;
  /** Whether the condition `disambiguate` holds. */
  readonly ambiguous?: boolean;
  /** How far its first names are spelled out. */
  readonly expansion?: Expansion;
}

/** The names that an entry begins with, for the dash of later entries by the same: the pieces of each. */
export interface LeadingNames {
  readonly names: readonly Piece[][];
  readonly all: readonly Piece[];
}

/** The state of rendering one entry. */
export class Context {
  readonly style: CompiledStyle;
  readonly terms: Terms;
  readonly item: Readonly<Record<string, unknown>>;
  readonly number: number;
  readonly purpose: ContextOptions['purpose'];
  readonly names: Attributes;
  readonly forcedNames: Attributes;
  readonly ambiguous: boolean;
  readonly expansion: Expansion;
  /** That of the item; if it does not say, that of the words around it. */
  readonly language: string;
  readonly inEnglish: boolean;
  /** How many variables were asked for, and how many of them had a value: a group is empty where none has. */
  asked = 0;
  found = 0;
  lead: LeadingNames | undefined;
  #yearSuffix: string | undefined;
  readonly #placesYearSuffix: boolean;
  /** Variables that a substitute printed: they are not printed again. */
  readonly #spent = new Set<string>();
  #spending: Set<string> | undefined;

  constructor(options: ContextOptions) {
    this.style = options.style;
    this.terms = options.terms;
    this.item = options.item as unknown as Readonly<Record<string, unknown>>;
    this.number = options.number;
    this.purpose = options.purpose;
    this.names = options.names;
    this.forcedNames = options.forcedNames ?? {};
    this.ambiguous = options.ambiguous ?? false;
    this.expansion = options.expansion ?? UNEXPANDED;
    this.#yearSuffix = options.yearSuffix;
    this.#placesYearSuffix = options.placesYearSuffix ?? false;
    this.language = this.text('language') ?? options.terms.lang;
    this.inEnglish = /^en\b/i.test(this.language);
  }

  get sorting(): boolean {
    return this.purpose === 'sort';
  }

  /** The value of a variable to print; undefined where the item has none, or a substitute printed it. */
  value(name: string): unknown {
    return this.#spent.has(name) ? undefined : this.given(name);
  }

  /** The value of a variable as the item has it. */
  given(name: string): unknown {
    const value = own(this.item, name);
    return value === '' || value === null ? undefined : value;
  }

  /** The value of a variable as text. */
  text(name: string): string | undefined {
    const value = this.value(name);
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value.trim() ? value : undefined;
  }

  /** Says that a variable was to be printed, and whether it was. */
  tell(name: string, printed: boolean): void {
    this.asked++;
    if (!printed) return;
    this.found++;
    this.#spending?.add(name);
  }

  /** Renders in place of something: what is printed of the item then is not printed again. */
  substitute(render: () => Piece[]): Piece[] {
    const outer = this.#spending;
    this.#spending = new Set();
    const pieces = render();
    if (pieces.length > 0) for (const name of this.#spending) this.#spent.add(name);
    if (outer) for (const name of this.#spending) outer.add(name);
    this.#spending = outer;
    return pieces;
  }

  /** The letters that stand after the year, once, where the style has no place of its own for them. */
  yearSuffixAfter(variable: string): Piece[] {
    if (!this.#yearSuffix || this.#placesYearSuffix || variable !== 'issued') return [];
    const suffix = this.#yearSuffix;
    this.#yearSuffix = undefined;
    return [piece(suffix)];
  }

  get yearSuffix(): string | undefined {
    return this.#yearSuffix;
  }
}

/** Other names that items in the wild have for CSL’s variables. */
const ALIASES: Readonly<Record<string, string>> = {
  'container-title-short': 'journalAbbreviation',
  'title-short': 'shortTitle',
};

function own(item: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(item, name)) return item[name];
  const alias = ALIASES[name];
  return alias && Object.hasOwn(item, alias) ? item[alias] : undefined;
}
