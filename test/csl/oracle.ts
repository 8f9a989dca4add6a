import CSL, { type Citation, type CitationItem, type Engine } from 'citeproc';
import { localeXml } from './packages.js';

/** What of a fixture goes before the bibliography: citations change which works it lists, and how. */
export interface Cited {
  /** The works of the bibliography, again and again; the last list holds. */
  entries?: string[][];
  items?: CitationItem[][];
  citations?: Array<[Citation, Array<[string, number]>, Array<[string, number]>]>;
  section?: object;
}

/** An item of any shape: what is under test is also what engines make of odd ones. */
export type Item = { id: string | number };

interface Options {
  /** Wins over the style's own. */
  language?: string;
  /** Where the XML of a locale comes from. */
  locales?: (tag: string) => string;
}

/** Writes the entries of a list as HTML. */
export type Bibliography = (items: readonly Item[], cited?: Cited) => Array<{ id: string; html: string }>;

/**
 * What citeproc-js makes of lists in a style. It is the oracle of our tests: run, and never read. To read a style takes
 * it longer than to format a list, so one engine formats list after list.
 */
export function citeprocBibliography(style: string, options?: Options): Bibliography {
  const { language, locales = localeXml } = options ?? {};
  let known = new Map<string, Item>();
  const sys = {
    retrieveLocale: (tag: string) => localeOrEnglish(tag, locales),
    retrieveItem: (id: string) => known.get(String(id))!,
  };
  const engine = new CSL.Engine(sys, style, language, language !== undefined);
  return (items, cited = {}) => {
    engine.updateItems([]);
    // The engine writes into the items that it is given.
    known = new Map(items.map((item) => [String(item.id), structuredClone(item)]));
    cite(engine, cited, [...known.keys()]);
    const result = engine.makeBibliography(cited.section);
    if (!result) throw new Error('The style has no bibliography.');
    const [{ entry_ids: ids, bibliography_errors: errors }, entries] = result;
    // Entries without text are among the ids and the errors, but not among the entries, unless the style says something else.
    const missing = entries.length < ids.length ? errors.map(({ itemID }) => String(itemID)) : [];
    const printed = ids.map(([id]) => String(id)).filter((id) => !missing.includes(id));
    return entries.map((html, i) => ({ id: printed[i]!, html }));
  };
}

function cite(engine: Engine, cited: Cited, ids: string[]) {
  if (cited.citations) {
    for (const [citation, before, after] of cited.citations)
      engine.processCitationCluster(citation, before, after);
    return;
  }
  for (const list of cited.entries ?? [ids]) engine.updateItems(list);
  for (const cluster of cited.items ?? []) engine.makeCitationCluster(cluster);
}

function localeOrEnglish(tag: string, locales: (tag: string) => string): string {
  try {
    return locales(tag);
  } catch {
    return locales('en-US');
  }
}
