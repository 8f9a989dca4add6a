import { outward, type Resolve } from './addresses.js';
import { collapse } from './dom.js';

/** Where lazy-loading scripts put the address that belongs into `src`. */
const LAZY = ['data-lazy-src', 'data-src', 'data-original', 'src'];
const LAZY_SETS = ['data-lazy-srcset', 'data-srcset', 'srcset'];

/** The picture, if it says something: no tracking pixel, no portrait of the author, no inline placeholder. */
export function readImage(image: Element, resolve: Resolve): { url: string; alt: string } | undefined {
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
    if (url && /^https?:/.test(url)) return { url, alt: collapse(image.getAttribute('alt') ?? '') };
  }
  return;
}

function isPixel(image: Element): boolean {
  return ['width', 'height'].some((side) => /^[0-2](px)?$/.test(image.getAttribute(side)?.trim() ?? ''));
}
