import { namesIn, textOf, type CslRecord } from './csl-record.js';
import { daysOf, isDate } from './write-date.js';

/** An id for an item that has none that a BibTeX file could hold: `neuman2018surgical`. */
export function keyFor(item: CslRecord): string {
  const [name] = [...namesIn(item.author), ...namesIn(item.editor)];
  const [[year] = ['']] = isDate(item.issued) ? daysOf(item.issued) : [];
  const words = ascii(textOf(item.title) || textOf(item['container-title'])).split(/[^a-z\d]+/);
  const word = words.find((word) => word.length > 3) ?? words.find(Boolean) ?? '';
  const family = ascii(name?.family ?? name?.literal ?? '').split(/[^a-z\d]/, 1)[0]!;
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
function ascii(text: string): string {
  return text
    .slice(0, 200)
    .replace(/<[^<>]{0,60}>/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^a-z\d]+/, '');
}
