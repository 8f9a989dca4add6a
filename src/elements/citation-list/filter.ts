import type { Entry } from '../../article/article.js';
import { runsToText } from '../../citations/runs.js';

/** Which entries hold all the words of a query, whatever their case and accents: a function, since there are many entries. */
export function filterOf(query: string): (entry: Entry) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (entry) => words.length === 0 || words.every((word) => textOf(entry).includes(word));
}

const folded = new WeakMap<Entry, string>();

function textOf(entry: Entry): string {
  let text = folded.get(entry);
  if (text === undefined) folded.set(entry, (text = fold(runsToText(entry.runs))));
  return text;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
