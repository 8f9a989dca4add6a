import type { CslItem, Entry, Run } from '../article/article.js';

/**
 * A reference without any style: authors, title, container, year and link, for when the engine can't be had. The item
 * may be unchecked, since what checks it may be missing too.
 */
export function plainEntry(item: Partial<CslItem>, i: number): Entry {
  const { id, title, author, issued, DOI, URL, 'container-title': container } = item;
  const names = list(author).map(
    (name) => text(name?.literal) || [name?.family, name?.given].map(text).join(' '),
  );
  const year = list(list(issued?.['date-parts'])[0])[0] ?? issued?.literal ?? issued?.raw;
  const said = [names.join(', '), title, container, year].map((part) => text(part).trim()).filter(Boolean);
  const runs: Run[] = [{ text: said.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ') }];
  const url = text(DOI) ? `https://doi.org/${text(DOI)}` : text(URL);
  if (url) runs.push({ text: ' ' }, { text: url, url });
  return { id: text(id) || String(i), runs };
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const list = <T>(value: T[] | undefined): T[] => (Array.isArray(value) ? value : []);
