import { around } from '../hardening/around.js';
import type { Article } from '../article/article.js';
import { isParsed } from './source.js';

/** Where the references of a list come from: one of the five, in the order in which it looks for them. */
export interface ReferenceSource {
  readonly kind: 'property' | 'address' | 'script' | 'explainer' | 'list';
  /** The property, the address, the text of the script, the article, or the element in which an ordinary list stands. */
  readonly value: unknown;
  /** SRI hashes of an address. */
  readonly integrity?: string;
  /** MIME type of a script. */
  readonly type?: string;
  /** The style in which an explainer shows its references. */
  readonly style?: string;
}

export interface ReferenceSourceOptions {
  /** CSL-JSON that the page sets. */
  readonly references: unknown;
  readonly src: string;
  readonly integrity: string;
  /** Id of an explainer. */
  readonly for: string;
}

/** An explainer or an `<article-provider>`, as far as a list needs it. */
interface Explainer extends Node {
  readonly shownArticle?: Article;
  readonly citationStyle?: string;
}

const TYPES = ['vnd.citationstyles.csl+json', 'x-bibtex', 'x-research-info-systems', 'nbib'];
const SCRIPT = TYPES.map((type) => `:scope > script[type="application/${type}"]`).join();

/**
 * What stands in the element counts once the parser is done with it. A list that belongs to an explainer waits for that,
 * and leaves readable what stands in its place.
 *
 * It looks up the tree rather than asks by context: the list is a script of its own, and @lit/context is a tenth of it.
 */
export function chooseReferences(
  host: Element,
  { references, src, integrity, for: id }: ReferenceSourceOptions,
): ReferenceSource | undefined {
  if (references) return { kind: 'property', value: references };
  if (src) return { kind: 'address', value: src, integrity };
  if (!isParsed(host)) return undefined;
  const script = host.querySelector<HTMLScriptElement>(SCRIPT);
  if (script) return { kind: 'script', value: script.textContent, type: script.type };
  const named = id && (host.getRootNode() as Partial<Document>).getElementById?.(id);
  const explainer = id ? (named as Explainer | null) : explainerAround(host);
  if (explainer || id) {
    const { shownArticle: value, citationStyle: style = '' } = explainer ?? {};
    return { kind: 'explainer', value: value?.status === 'withdrawn' ? undefined : value, style };
  }
  return host.querySelector('li') ? { kind: 'list', value: host } : undefined;
}

function explainerAround(host: Element): Explainer | undefined {
  for (const it of around(host)) if ('shownArticle' in it) return it as Explainer;
  return undefined;
}

export function isSameSource(a: ReferenceSource | undefined, b: ReferenceSource | undefined): boolean {
  return a?.kind === b?.kind && a?.value === b?.value && a?.integrity === b?.integrity && a?.type === b?.type;
}
