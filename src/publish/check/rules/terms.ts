import type { Article } from '../../../article/article.js';
import { toText } from '../../../article/text.js';
import type { Remark } from '../finding.js';
import { placesIn, type Place } from '../places.js';

/** The words that the text explains, with the definition that each place gives, if any. */
function termsIn(article: Article) {
  return placesIn(article).flatMap((place) => {
    const { node } = place;
    if (node.type !== 'textDirective' || node.name !== 'term') return [];
    return [{ place, words: toText(node), definition: node.attributes?.definition }];
  });
}

export function checkTerms(article: Article): Remark[] {
  const known = new Set<string>();
  return termsIn(article).flatMap(({ place, words, definition }) => {
    if (definition) known.add(words);
    if (known.has(words)) return [];
    const message = `nothing says before or here what "${words}" means: \`:term[${words}]{definition="…"}\``;
    return [{ path: place.path, message }];
  });
}

export function checkRepeatedTerms(article: Article): Remark[] {
  const known = new Map<string, string>();
  return termsIn(article).flatMap(({ place, words, definition }) => {
    if (!definition) return [];
    const key = words.toLowerCase();
    const first = known.get(key);
    if (first === undefined) known.set(key, place.path);
    if (first === undefined) return [];
    const message = `"${words}" is explained in ${first} already: explain a word once, at its first place`;
    return [{ path: place.path, message }];
  });
}

export function checkLinkedTerms(article: Article): Remark[] {
  const isInLink = ({ parent }: Place): boolean =>
    parent !== undefined && (parent.node.type === 'link' || isInLink(parent));
  return termsIn(article)
    .filter(({ place }) => isInLink(place))
    .map(({ place, words }) => ({
      path: place.path,
      message: `"${words}" is a link to its meaning, and stands in another link: explain it at another place`,
    }));
}
