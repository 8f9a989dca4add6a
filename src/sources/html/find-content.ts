import { clutterOf } from './clutter.js';
import { read, walk } from './dom.js';

/** Where publishers put an article, by HTML, by microdata, and by the class names of common themes. */
const CANDIDATES =
  'article, main, [role="main"], [itemprop="articleBody"], .entry-content, .post-content, .article-content, .article-body, ' +
  '.page-content, .post-body, .content-body, .field--name-body, .elementor-location-single, #content, #main-content, #article';

/** Where prose stands; a menu is made of other elements, or of links. */
const PROSE = /^(p|li|dd|td|blockquote|h[1-6])$/;

/** A narrower element is taken for the content as long as this much of the page's prose is in it. */
const SHARE = 0.8;

interface Measured {
  element: Element;
  prose: number;
}

/** The smallest element that holds nearly all of the page's prose; `body` if none does. */
export function findContent(body: Element): Element {
  const { isClutter } = clutterOf(body);
  const measured: Measured[] = [];
  const open: Array<{ element: Element; before: number; proseDepth: number; linkDepth: number }> = [];
  let prose = 0;
  let proseDepth = 0;
  let linkDepth = 0;

  walk(body, {
    text(value) {
      if (linkDepth === 0) prose += value.trim().length * (proseDepth > 0 ? 1 : 0.25);
    },
    enter(element) {
      if (isClutter(element) || isSiteFrame(element)) return false;
      open.push({ element, before: prose, proseDepth, linkDepth });
      const name = read(element, 'localName');
      if (PROSE.test(name)) proseDepth++;
      if (name === 'a') linkDepth++;
      return true;
    },
    leave() {
      const level = open.pop()!;
      ({ proseDepth, linkDepth } = level);
      if (read(level.element, 'localName') === 'form' || !level.element.matches(CANDIDATES)) return;
      measured.push({ element: level.element, prose: prose - level.before });
    },
  });

  // Inner elements end first, so the first that holds enough is the narrowest.
  return (
    measured.find((candidate) => candidate.prose > 0 && candidate.prose >= prose * SHARE)?.element ?? body
  );
}

/** The header, footer or side column of the site, not of an article or a section. */
export function isSiteFrame(element: Element): boolean {
  const name = read(element, 'localName');
  if (name !== 'header' && name !== 'footer' && name !== 'aside') return false;
  return element.closest('main, article, section, [role="main"], .entry-content, .post-content') === null;
}
