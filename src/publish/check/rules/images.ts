import type { Article } from '../../../article/article.js';
import type { Remark } from '../finding.js';
import { placesOf } from '../places.js';

/** An empty text is meant: it says that the picture is for show. */
export function checkAlternatives(article: Article): Remark[] {
  return placesOf(article, 'image')
    .filter(({ node }) => node.alt == null || (node.alt !== '' && !node.alt.trim()))
    .map(({ node, path }) => ({
      path,
      message: `nothing says what ${node.url} shows: describe it, ![in words](…), for who cannot see it`,
    }));
}

export function checkImageRights(article: Article): Remark[] {
  const [first] = placesOf(article, 'image');
  const { creditText, copyrightNotice, usageInfo } = article.imageRights ?? {};
  if (!first) return [];
  return [
    ...(creditText
      ? []
      : [{ path: 'imageRights.creditText', message: 'nothing says who made the pictures' }]),
    ...(copyrightNotice || usageInfo
      ? []
      : [
          {
            path: 'imageRights.usageInfo',
            message:
              'the pictures have no licence: give their terms in usageInfo, or their owner in copyrightNotice',
          },
        ]),
  ];
}
