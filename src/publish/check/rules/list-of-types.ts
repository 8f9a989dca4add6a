import type { Article, Node } from '../../../article/article.js';
import { toText } from '../../../article/text.js';
import type { Remark } from '../finding.js';
import { childrenOf, placesOf, type Place } from '../places.js';

/** More than these are an enumeration, and would fill the page with cards. */
const MAX_KINDS = 6;
const ANNOUNCED =
  /\b(two|three|four|five|six|[2-6])\b[^.!?:]{0,40}\b(types|kinds|forms|sorts|varieties|classes|categories)\b/i;

/** Kinds of one thing that stand in a plain list, where `:::types` would show them side by side. */
export function checkTypes(article: Article): Remark[] {
  return placesOf(article, 'list').flatMap((place) => {
    const { node, parent, path } = place;
    const items = node.children;
    const isInDirective = parent?.node.type === 'containerDirective';
    if (isInDirective || items.length < 2 || items.length > MAX_KINDS) return [];
    const why = isAnnounced(place)
      ? 'the text before the list announces kinds'
      : items.length > 2 && !node.ordered && items.every(definesTerm)
        ? 'each item is a term and what it means'
        : undefined;
    return why
      ? [
          {
            path,
            message: `${why}: put the list between \`:::types\` and \`:::\`, which shows them side by side`,
          },
        ]
      : [];
  });
}

function isAnnounced({ node, siblings }: Place): boolean {
  const before = siblings[siblings.indexOf(node) - 1];
  if (before?.type !== 'paragraph') return false;
  const sentence = toText(before)
    .trim()
    .split(/[.!?]\s/)
    .at(-1)!;
  return (
    ANNOUNCED.test(sentence) &&
    (sentence.endsWith(':') || /\b(there (are|is)|following|these are)\b/i.test(sentence))
  );
}

/** `**Local recurrence** is …`, `**Local recurrence:** …` */
function definesTerm(item: Node): boolean {
  const [paragraph] = childrenOf(item);
  const [term, ...rest] = paragraph ? childrenOf(paragraph) : [];
  return (
    term?.type === 'strong' &&
    rest
      .map(toText)
      .join('')
      .replace(/[\s:–—-]/g, '') !== ''
  );
}
