import type { Article, CslItem, Entry, Node, Root, Run } from '../article/article.js';
import { formatBibliography } from './csl/format-bibliography.js';
import type { CompiledLocale, CompiledStyle } from './csl/style.js';
import { addressOf } from './addresses.js';

/**
 * The references of an article as a style has them: in the order in which the text first cites them, then those that it
 * does not cite, as the document gives them; or in the order of the style. An entry's number is its place in the list.
 */
export function bibliographyOf(
  { body, references = [] }: Pick<Article, 'body' | 'references'>,
  style: CompiledStyle,
  locale: CompiledLocale,
): Entry[] {
  const counts = new Map<string, number>();
  const count = (node: Root | Node) => {
    if (node.type === 'footnoteReference')
      counts.set(node.identifier, (counts.get(node.identifier) ?? 0) + 1);
    else if ('children' in node) node.children?.forEach(count);
  };
  count(body);
  const known = new Map(references.map((item) => [item.id, item]));
  const cited = [...counts.keys()].map((id) => known.get(id)).filter((item) => item !== undefined);
  return entriesOf([...new Set([...cited, ...references])], style, locale).map((entry) => ({
    ...entry,
    ...(counts.has(entry.id) && { citations: counts.get(entry.id) }),
  }));
}

/** References that no text cites. */
export function entriesOf(
  references: readonly CslItem[],
  style: CompiledStyle,
  locale: CompiledLocale,
): Entry[] {
  const known = new Map(references.map((item) => [item.id, item]));
  return formatBibliography(style, locale, references).map(({ id, runs }, i) => ({
    id,
    runs: withLinks(withoutNumber(runs, i + 1), known.get(id)),
  }));
}

/** The list numbers its entries itself, where the style would write no more than the number. */
function withoutNumber(runs: readonly Run[], number: number): Run[] {
  const [first, second, ...rest] = runs;
  if (first?.display !== 'left-margin' || first.text.trim() !== `${number}.` || !second) return [...runs];
  const { display: _display, ...inline } = second;
  return [inline, ...rest];
}

/** A reader wants the way to a work also where the style does not print it. */
function withLinks(runs: Run[], item: CslItem | undefined): Run[] {
  const links = PLACES.flatMap(([kind, text]) => {
    const url = addressOf(kind, item?.[kind]);
    return url && !runs.some((run) => run.url === url) ? [{ text: ' ' }, { text, url }] : [];
  });
  return [...runs, ...links];
}

const PLACES = [
  ['PMID', 'PubMed'],
  ['PMCID', 'PMC'],
] as const;
