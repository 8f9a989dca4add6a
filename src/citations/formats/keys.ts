import type { CslItem } from '../../article/article.js';

/** An id for an item that has none that a BibTeX file could hold: `neuman2018surgical`. */
export function keyFor({ author, editor, issued, title, ...item }: Readonly<Partial<CslItem>>): string {
  const [name] = [author, editor].find((names) => Array.isArray(names) && names.length > 0) ?? [];
  const year = String(issued?.['date-parts']?.[0]?.[0] ?? '');
  const words = ascii(title ?? item['container-title'] ?? '').split(/[^a-z\d]+/);
  const word = words.find((word) => word.length > 3) ?? words.find(Boolean) ?? '';
  const family = ascii(name?.family ?? name?.literal ?? '').replace(/[^a-z\d].*$/, '');
  return family + year.replace(/\D/g, '') + word || 'reference';
}

/** Gives each id once: a second `a` is `a-2`. */
export function uniqueIds(): (id: string) => string {
  const times = new Map<string, number>();
  return (id) => {
    let time = times.get(id) ?? 0;
    let unique = id;
    if (time > 0) while (times.has(unique)) unique = `${id}-${++time}`;
    times.set(id, Math.max(time, 1));
    return times.set(unique, times.get(unique) ?? 1) && unique;
  };
}

/** Lower case, without accents and markup. */
function ascii(text: unknown): string {
  return String(text)
    .slice(0, 200)
    .replace(/<[^<>]{0,60}>/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^a-z\d]+/, '');
}
