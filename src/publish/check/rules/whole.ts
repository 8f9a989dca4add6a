import type { Article } from '../../../article/article.js';
import { toText } from '../../../article/text.js';
import type { Remark } from '../finding.js';
import { placesIn } from '../places.js';
import { countWords } from '../sentences.js';

/** Shorter than this, an article is its own key points. */
const WORTH_SUMMING_UP = 300;

export function checkPublisher({ publisher }: Article): Remark[] {
  return publisher
    ? []
    : [{ path: 'publisher', message: 'nothing says who publishes it: `publisher` with a name' }];
}

export function checkCopyright({ copyrightNotice, license, usageInfo }: Article): Remark[] {
  if (copyrightNotice || license || usageInfo) return [];
  const message = 'nothing says on what terms it may be used: `copyrightNotice`, `license` or `usageInfo`';
  return [{ path: 'copyrightNotice', message }];
}

export function checkAbstract({ abstract }: Article): Remark[] {
  if (abstract) return [];
  return [
    {
      path: 'abstract',
      message: 'nothing says it in brief, for lists and search results: one or two sentences',
    },
  ];
}

export function checkKeyPoints({ body, inLanguage }: Article): Remark[] {
  const has = body.children.some((node) => node.type === 'containerDirective' && node.name === 'key-points');
  if (has || countWords(toText(body), inLanguage) < WORTH_SUMMING_UP) return [];
  return [
    {
      path: 'body',
      message: 'a reader in a hurry finds no key points: `:::key-points` with three or four, first',
    },
  ];
}

export function checkStatusNote({ status, statusNote }: Article): Remark[] {
  if (statusNote || (status !== 'withdrawn' && status !== 'under-review')) return [];
  return [{ path: 'statusNote', message: `it is ${status}, and does not tell the reader why` }];
}

const NODES = new Set(
  (
    'heading paragraph blockquote list listItem table tableRow tableCell text emphasis strong break link image ' +
    'footnoteReference containerDirective leafDirective textDirective'
  ).split(' '),
);
const DIRECTIVES = new Set(['key-points', 'types', 'note', 'figure', 'term']);

/** What a card does not know how to draw: only its words remain. */
export function checkNodes(article: Article): Remark[] {
  return placesIn(article).flatMap(({ node, path }) => {
    const isKnown = 'name' in node ? DIRECTIVES.has(node.name) : NODES.has(node.type);
    if (isKnown) return [];
    const name = 'name' in node ? `directive "${node.name}"` : `"${(node as { type: string }).type}"`;
    return [{ path, message: `${name} is not drawn, only its words are: write it as something else` }];
  });
}
