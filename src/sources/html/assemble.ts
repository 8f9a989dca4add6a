import type { Article } from '../../article/article.js';
import { outward, type Resolve } from './addresses.js';
import { clutterOf, type Clutter } from './clutter.js';
import { compose } from './compose.js';
import { lineOf } from './dom.js';
import { isSiteFrame } from './find-content.js';
import { agentNamed, type Known } from './metadata.js';
import { takeStatements, type Statements } from './statements.js';
import { toBlocks, type Blocks } from './to-blocks.js';

const FOOTERS = 'footer, [role="contentinfo"], #footer, #colophon, .site-footer';

export interface Parts {
  content: Element;
  /** The whole page, for what is stated beside the content. */
  page?: Element;
  known: Known;
  resolve: Resolve;
}

/** The article in an element, and what the page around it says of it. What readers see outranks what machines are told. */
export function assemble({ content, page, known, resolve }: Parts): Article {
  const clutter = clutterOf(page ?? content);
  const margins: Element[] = [];
  const inside = toBlocks(content, resolve, (element) => {
    if (clutter.isClutter(element) || (content === page && isSiteFrame(element))) return true;
    if (!clutter.isMargin(element)) return false;
    margins.push(element);
    return true;
  });
  return compose({
    inside,
    beside: [
      ...margins.map((margin) => toBlocks(margin, resolve, clutter.isClutter)),
      ...(page && page !== content ? [around(page, content, resolve, clutter)] : []),
    ],
    known: { ...footerStatements(page, resolve, clutter), ...known },
    author: () => linkedAuthor(page ?? content, resolve),
  });
}

function around(page: Element, content: Element, resolve: Resolve, { isClutter }: Clutter): Blocks {
  const scope = content.parentElement?.closest('main, [role="main"]') ?? page;
  return toBlocks(
    scope,
    resolve,
    (element) => element === content || isClutter(element) || isSiteFrame(element),
  );
}

/** The site's own footer states the copyright when the article does not. */
function footerStatements(page: Element | undefined, resolve: Resolve, { isClutter }: Clutter): Statements {
  const statements: Statements = {};
  for (const footer of page?.querySelectorAll(FOOTERS) ?? []) {
    if (footer.localName === 'footer' && !isSiteFrame(footer)) continue;
    if (footer.parentElement?.closest(FOOTERS)) continue;
    for (const block of toBlocks(footer, resolve, isClutter).children) {
      takeStatements(block, statements, (field) => field === 'copyrightNotice');
    }
  }
  return statements;
}

function linkedAuthor(scope: Element, resolve: Resolve): Article['author'] {
  const link = scope.querySelector(
    'a[rel~="author" i], .author.vcard a, [itemprop="author"] a, [itemprop="author"]',
  );
  const agent = link && agentNamed(lineOf(link), outward(resolve, link.getAttribute('href')));
  return agent && agent.name.length < 200 ? [agent] : undefined;
}
