import type { Image } from '../../article/article.js';
import { outward, type Resolve } from './addresses.js';
import { collapse, lineOf } from './dom.js';
import { kindOf, sentencesOf } from './statements.js';

/** Where lazy-loading scripts put the address that belongs into `src`. */
const LAZY = ['data-lazy-src', 'data-src', 'data-original', 'src'];
const LAZY_SETS = ['data-lazy-srcset', 'data-srcset', 'srcset'];

/** The picture, if it says something: no tracking pixel, no portrait of the author, no inline placeholder. */
export function readImage(image: Element, resolve: Resolve): Image | undefined {
  if (
    isPixel(image) ||
    /(^|[\s_-])(avatar|gravatar|photo-author)([\s_-]|$)/i.test(image.getAttribute('class') ?? '')
  )
    return;
  const candidates = [
    ...LAZY.map((name) => image.getAttribute(name)),
    ...LAZY_SETS.map(
      (name) =>
        image
          .getAttribute(name)
          ?.trim()
          .split(/[\s,]+(?=\S)/, 1)[0],
    ),
  ];
  for (const candidate of candidates) {
    const url = outward(resolve, candidate?.trim());
    if (!url || !/^https?:/.test(url)) continue;
    const [width, height] = ['width', 'height'].map((side) => Number(image.getAttribute(side)));
    const caption = captionOf(image);
    return {
      type: 'image',
      url,
      alt: collapse(image.getAttribute('alt') ?? ''),
      ...(width! > 0 && height! > 0 && { width: width!, height: height! }),
      ...(caption && readCaption(caption, resolve)),
    };
  }
  return;
}

function isPixel(image: Element): boolean {
  return ['width', 'height'].some((side) => /^[0-2](px)?$/.test(image.getAttribute(side)?.trim() ?? ''));
}

const FIGURE = 'figure, .wp-caption';
const CAPTION = 'figcaption, .wp-caption-text';
const CREDIT = '[class*="credit" i], [itemprop="creditText"], cite, small';
const LICENSE = 'a[rel~="license" i], a[href*="creativecommons.org/"]';
const CREDITED =
  /^\(?(photos?|images?|pictures?|graphics?|illustrations?|drawings?|credits?|source)( credits?)?:|^\(?courtesy of\b/i;

/** The caption of a picture that is the only one in its figure, if it is words alone, which a picture can hold. */
function captionOf(image: Element): Element | undefined {
  const figure = image.closest(FIGURE);
  const captions = figure?.querySelectorAll(CAPTION) ?? [];
  const [caption] = captions;
  const isAlone =
    captions.length === 1 &&
    figure!.querySelectorAll('img:not(noscript img), picture ~ picture').length === 1;
  const hasMore = caption?.querySelector(`a[href]:not(${LICENSE}), p + p, li, table, sup, sub`);
  return isAlone && !hasMore && lineOf(caption).length < 600 ? caption : undefined;
}

/** Whether the words of a caption are those of its picture already. */
export function isTaken(element: Element, resolve: Resolve): boolean {
  if (!element.matches(CAPTION)) return false;
  const image = element.closest(FIGURE)?.querySelector('img:not(noscript img)');
  return !!image && captionOf(image) === element && readImage(image, resolve) !== undefined;
}

/** What a caption says of the picture, and what of who made it and on what terms. */
function readCaption(caption: Element, resolve: Resolve): Partial<Image> {
  const credit = lineOf(caption.querySelector(CREDIT));
  const said: Partial<Image> = credit ? { creditText: credit } : {};
  const add = (field: 'caption' | 'creditText' | 'copyrightNotice', words: string) =>
    (said[field] = said[field] ? `${said[field]} ${words}` : words);
  for (const sentence of lineOf(caption)
    .replace(credit, ' ')
    .split(/ [|·] /)
    .flatMap(sentencesOf)) {
    const kind = kindOf(sentence);
    if (kind === 'copyright' || kind === 'imageCopyright') add('copyrightNotice', sentence);
    else if (kind === 'imageCredit' || CREDITED.test(sentence)) add('creditText', sentence);
    else add('caption', sentence);
  }
  const license = outward(resolve, caption.querySelector(LICENSE)?.getAttribute('href'));
  return { ...said, ...(license && { license }) };
}
