import { collapse, read } from './dom.js';

const NEVER_CONTENT = new Set(
  (
    'script style template noscript iframe object embed svg math canvas audio video head title link meta ' +
    'nav dialog button input select textarea datalist menu'
  ).split(' '),
);

const ROLES =
  /^(navigation|banner|contentinfo|search|form|(alert)?dialog|alert|status|button|menu(bar)?|toolbar|tablist)$/;

/** Parts of class names and ids by which themes and plugins call what stands around an article. */
const WORDS =
  /(^|[-_])(shar(e|ing|edaddy)|addtoany|social|related|recommend(ed|ations?)?|comments?|respond|disqus|cookies?|consent|newsletter|subscribe|signup|promo|ad(s|vert\w*|sbygoogle)?|sponsor(ed)?|breadcrumbs?|pagination|sidebar|widget-area|toc|table-of-contents|nav(bar|igation)?|menu|skip|sr-only|screen-reader-text|visually-hidden|edit(-link|section)|popup|modal|read-next|also-like|donate|back-to-top)([-_]|$)/i;

/** Beside the text in an article's own header and footer: dates, names, tags. Read for fields, never as body. */
const MARGIN_WORDS =
  /(^|[-_])(meta|byline|posted-on|author|dateline|tags|tags-links|cat-links|entry-footer|post-footer)([-_]|$)/i;

/** `category-newsletter`, `has-sidebar`: what a theme says of the whole post or page, not what the element is. */
const STATE = /^(has|no|with|without|is|category|tag|type|status|format|post_tag|wp)-/i;

const HOLDS_ARTICLE =
  'h1, main, [itemprop="articleBody"], .entry-content, .post-content, .article-content, .article-body';

/** Tells what stands around an article from what it is made of. */
export interface Clutter {
  readonly isClutter: (element: Element) => boolean;
  readonly isMargin: (element: Element) => boolean;
}

/**
 * What holds the article is part of it, whatever a theme calls it. Who holds what is found once: to look into every
 * element that has such a name takes a minute on a page made to that end.
 */
export function clutterOf(page: Element): Clutter {
  const holdsArticle = ancestorsOf(page, HOLDS_ARTICLE);
  const holdsHeading = ancestorsOf(page, 'h1, h2, h3');
  return {
    isClutter(element) {
      const name = read(element, 'localName');
      if (NEVER_CONTENT.has(name)) return true;
      // A form may be a newsletter's or, on ASP.NET, the whole page.
      if (name === 'form') return !read(element, 'querySelector').call(element, 'h1, main, article');
      return (
        isHidden(element) ||
        ROLES.test(element.getAttribute('role') ?? '') ||
        (isNamed(element, WORDS) && name !== 'body' && name !== 'main' && !holdsArticle.has(element))
      );
    },
    isMargin(element) {
      return (
        read(element, 'localName') !== 'form' &&
        isNamed(element, MARGIN_WORDS) &&
        !holdsHeading.has(element) &&
        !holdsArticle.has(element)
      );
    },
  };
}

function ancestorsOf(page: Element, selector: string): Set<Element> {
  const ancestors = new Set<Element>();
  for (const element of page.querySelectorAll(selector)) {
    let up = read(element as Node, 'parentElement');
    for (; up && !ancestors.has(up); up = read(up as Node, 'parentElement')) ancestors.add(up);
  }
  return ancestors;
}

/** Not `hidden="until-found"`: that is a folded part of the text. */
function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  return (
    (hidden !== null && hidden !== 'until-found') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(^|[\s;])(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
  );
}

function isNamed(element: Element, words: RegExp): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return (
    names !== ' ' &&
    collapse(names)
      .split(' ')
      .some((name) => words.test(name) && !STATE.test(name))
  );
}
