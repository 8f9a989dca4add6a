import {
  TERM_FORMS,
  type Attributes,
  type CompiledLocale,
  type CompiledStyle,
  type CslNode,
  type Term,
  type TermForm,
} from './style.js';

/** What is said in a language: a locale file with what the style changes of it. */
export interface Terms {
  readonly lang: string;
  readonly options: Attributes;
  readonly dates: Readonly<Record<string, CslNode>>;
  readonly terms: Record<string, readonly TermForm[]>;
  readonly genders: Attributes;
  readonly matches: Attributes;
}

/** The style’s own locales go before the file: the dialect before the language, that before what holds in every one. */
export function termsFor(style: CompiledStyle, locale: CompiledLocale): Terms {
  const [language] = locale.lang.split('-');
  const ranks = ['', language, locale.lang];
  const own = style.locales
    .filter(({ lang }) => ranks.includes(lang))
    .sort((a, b) => ranks.indexOf(a.lang) - ranks.indexOf(b.lang));
  const merged: Terms = { lang: locale.lang, options: {}, dates: {}, terms: {}, genders: {}, matches: {} };
  for (const one of [locale, ...own]) {
    // A style that gives ordinals of its own gives all of them.
    if (one !== locale && Object.keys(one.terms).some(isOrdinal)) removeOrdinals(merged.terms);
    for (const key of ['options', 'dates', 'genders', 'matches'] as const)
      Object.assign(merged[key], one[key]);
    for (const [name, term] of Object.entries(one.terms))
      merged.terms[name] = mergeForms(merged.terms[name], term);
  }
  return merged;
}

function mergeForms(before: readonly TermForm[] = [], term: Term): readonly TermForm[] {
  const forms = typeof term === 'string' ? [term] : term;
  return TERM_FORMS.map((_, i) => (forms[i] === undefined || forms[i] === 0 ? (before[i] ?? 0) : forms[i]));
}

const isOrdinal = (name: string) => /^ordinal(-|$| )/.test(name);

function removeOrdinals(terms: Record<string, unknown>): void {
  for (const name of Object.keys(terms)) if (isOrdinal(name)) delete terms[name];
}

/** Where a term has no such form, the next nearest (CSL 1.0.2, “Terms”). */
const NEAREST: Readonly<Record<string, string>> = {
  'verb-short': 'verb',
  symbol: 'short',
  verb: 'long',
  short: 'long',
};

/** A term; undefined where the language has none. */
export function termText(terms: Terms, name: string, form = 'long', plural = false): string | undefined {
  const forms = Object.hasOwn(terms.terms, name) ? terms.terms[name]! : [];
  for (let tried: string | undefined = form; tried; tried = NEAREST[tried]) {
    const text = forms[TERM_FORMS.indexOf(tried)];
    if (text !== undefined && text !== 0) return typeof text === 'string' ? text : text[plural ? 1 : 0];
  }
  return undefined;
}
