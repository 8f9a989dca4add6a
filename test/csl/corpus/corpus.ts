import type { CslName } from '../../../src/article/article.js';
import type { Item } from '../oracle.js';
import { makeDate } from './dates.js';
import { type Fields, makeContainer, makeField } from './fields.js';
import { kinds } from './kinds.js';
import { eastAsian, makeNames } from './names.js';
import { createRandom, type Random } from './random.js';
import { makeTitle } from './titles.js';

/** A made-up work, of any shape that CSL-JSON allows. */
export type Work = Item & Fields;

/**
 * Made-up reference lists, the same ones in every run. Through them go all types by all numbers of authors from one to
 * twelve: after 528 works each pair has been there once.
 */
export function makeCorpus(count: number, perList = 44): Work[][] {
  const random = createRandom(20240611);
  const works = Array.from({ length: count }, (_, i) => makeWork(random, i));
  const lists: Work[][] = [];
  for (let start = 0; start < works.length; start += perList) {
    const list = works.slice(start, start + perList);
    shareAuthors(random, list);
    for (const work of list) nameByLanguage(random, work);
    lists.push(random.sample(list, list.length));
  }
  return lists;
}

function makeWork(random: Random, index: number): Work {
  const { type, mostly, atTimes } = kinds[index % kinds.length]!;
  const authors = 1 + ((Math.floor(index / kinds.length) + index) % 12);
  const work: Work = { id: `work-${index}`, type };
  if (!random.chance(0.07)) work['author'] = makeNames(random, authors);
  if (!random.chance(0.02)) Object.assign(work, makeTitle(random));
  if (!random.chance(0.06)) work['issued'] = makeDate(random);
  for (const name of mostly.split(' ')) if (random.chance(0.85)) addField(random, work, name);
  for (const name of atTimes.split(' ')) if (random.chance(0.25)) addField(random, work, name);
  // Whoever writes a book may edit it too.
  if (work['editor'] && work['author'] && random.chance(0.03)) work['editor'] = work['author'];
  return work;
}

function addField(random: Random, work: Work, name: string) {
  if (name === 'journal') Object.assign(work, makeContainer(random));
  else work[name] = makeField(random, name);
}

/** In every list some works have the same authors, of these some the same year, and some the same first author alone. */
function shareAuthors(random: Random, list: Work[]) {
  for (const [first, ...others] of [random.sample(list, 4), random.sample(list, 3)]) {
    const authors = first?.['author'] as CslName[] | undefined;
    if (!authors) continue;
    for (const work of others) {
      work['author'] = random.chance(0.7)
        ? authors
        : [authors[0]!, ...makeNames(random, 1 + random.below(3))];
      if (random.chance(0.6) && first!['issued']) work['issued'] = first!['issued'];
    }
  }
}

/** Who writes in Chinese or Japanese has a name in it: what citeproc-js makes of others there is disputed. */
function nameByLanguage(random: Random, work: Work) {
  const names = eastAsian[String(work['language']).slice(0, 2)];
  if (!names) return;
  for (const [field, value] of Object.entries(work)) {
    if (Array.isArray(value)) work[field] = random.sample(names, Math.min(value.length, names.length));
  }
}
