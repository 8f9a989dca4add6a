import type { Article } from '../../../article/article.js';
import { creditOf } from '../../../article/image-rights.js';
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
  const { imageRights = {} } = article;
  const pictures = placesOf(article, 'image');
  const isUncredited = ({ node }: (typeof pictures)[number]) =>
    !node.creator && !creditOf(node, imageRights).creditText;
  const isFree = ({ node }: (typeof pictures)[number]) =>
    !node.license && !imageRights.usageInfo && !creditOf(node, imageRights).copyrightNotice;
  return [
    ...remark(
      pictures,
      isUncredited,
      'imageRights.creditText',
      'nothing says who made the pictures',
      (url) => `nothing says who made ${url}: give its creditText or creator`,
    ),
    ...remark(
      pictures,
      isFree,
      'imageRights.usageInfo',
      'the pictures have no licence: give their terms in usageInfo, or their owner in copyrightNotice',
      (url) => `${url} has no licence: give its license, or its owner in copyrightNotice`,
    ),
  ];
}

/** What all pictures lack is said once, of them all. */
function remark(
  pictures: ReturnType<typeof placesOf<'image'>>,
  lacks: (place: (typeof pictures)[number]) => boolean,
  path: string,
  ofAll: string,
  ofOne: (url: string) => string,
): Remark[] {
  const found = pictures.filter(lacks);
  if (found.length === 0) return [];
  if (found.length === pictures.length) return [{ path, message: ofAll }];
  return found.map((place) => ({ path: place.path, message: ofOne(place.node.url) }));
}

export function checkImageSizes(article: Article): Remark[] {
  return placesOf(article, 'image')
    .filter(({ node }) => !(node.width! > 0 && node.height! > 0))
    .map(({ node, path }) => ({
      path,
      message: `the size of ${node.url} is not known, so a place of 3:2 is kept for it: give its width and height`,
    }));
}

/** A name that no page can have is a host that never shows the pictures. */
export function checkLicensees({ imageRights: { licensees = [] } = {} }: Article): Remark[] {
  return licensees.flatMap((licensee, i) => {
    const path = `imageRights.licensees[${i}]`;
    if (/^(\*\.)?[^\s/:*.]+(\.[^\s/:*.]+)*$/.test(licensee)) return [];
    const host = URL.parse(licensee)?.hostname;
    const instead = host ? `write ${host}` : 'write it as example.org, or *.example.org for all below it';
    return [{ path, message: `"${licensee}" is no host name: ${instead}` }];
  });
}
