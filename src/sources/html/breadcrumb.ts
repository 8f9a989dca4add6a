import type { Crumb } from '../../article/article.js';
import { outward, type Resolve } from './addresses.js';
import { collapse, read, walk } from './dom.js';
import { own, type Graph } from './json-ld.js';

const TRAILS =
  'nav[aria-label*="breadcrumb" i], #breadcrumbs, .yoast-breadcrumb, [itemtype*="BreadcrumbList"], [typeof*="BreadcrumbList"], ' +
  '[class*="breadcrumb" i], [id*="breadcrumb" i]';

const MAX_CRUMBS = 12;
const MAX_TRAILS = 20;

/** The way to the page as it shows it, else as it tells it to search engines. */
export function readBreadcrumb(root: Element, graph: Graph, resolve: Resolve): Crumb[] | undefined {
  for (const trail of [...root.querySelectorAll(TRAILS)].slice(0, MAX_TRAILS)) {
    if (/^(html|body|main|article|form|script|style|link|meta)$/.test(read(trail, 'localName'))) continue;
    const crumbs = visible(trail, resolve);
    if (crumbs.length > 1 && crumbs.length <= MAX_CRUMBS) return crumbs;
  }
  return fromGraph(graph, resolve);
}

/** What stands between separators, and is more than one. */
export function stepsOf(words: string): string[] {
  return ` ${words} `
    .split(/\s(?:[»›>→|/\\•·]+\s+)+|[»›→]/)
    .map(collapse)
    .filter((name) => name && !/^[\W_]+$|:$/u.test(name.replace(/\p{L}/gu, 'x')));
}

/** Links are steps; so is the text between them that is more than a separator. */
function visible(trail: Element, resolve: Resolve): Crumb[] {
  const crumbs: Crumb[] = [];
  let words = '';
  let link: Crumb | undefined;

  const flush = () => {
    for (const name of stepsOf(words)) crumbs.push({ name });
    words = '';
  };

  walk(trail, {
    text(value) {
      if (link) link.name += value;
      else words += value;
    },
    enter(element) {
      const name = read(element, 'localName');
      if (
        /^(svg|style|script|template|button|form)$/.test(name) ||
        element.getAttribute('aria-hidden') === 'true'
      )
        return false;
      if (name === 'li') flush();
      if (name === 'a' && !link) {
        flush();
        link = { name: '', url: outward(resolve, element.getAttribute('href')) };
      }
      return true;
    },
    leave(element) {
      const name = read(element, 'localName');
      if (name === 'li') flush();
      if (name !== 'a' || !link) return;
      const label =
        collapse(link.name) || element.getAttribute('aria-label') || element.getAttribute('title');
      const crumb = collapse(label ?? element.querySelector('img')?.getAttribute('alt') ?? '');
      if (crumb) crumbs.push({ name: crumb, ...(link.url && { url: link.url }) });
      link = undefined;
    },
  });
  flush();
  return crumbs;
}

function fromGraph(graph: Graph, resolve: Resolve): Crumb[] | undefined {
  const items = graph.things(graph.find('BreadcrumbList'), 'itemListElement');
  const crumbs = items
    .map((item, i) => ({ item, position: Number(own(item, 'position') ?? i + 1) }))
    .sort((a, b) => a.position - b.position)
    .flatMap(({ item }): Crumb[] => {
      const target = own(item, 'item');
      const name = own(item, 'name') ?? own(target, 'name');
      const url = outward(
        resolve,
        typeof target === 'string' ? target : (own(target, '@id') ?? own(target, 'url')),
      );
      return typeof name === 'string' && name.trim() ? [{ name: collapse(name), ...(url && { url }) }] : [];
    });
  return crumbs.length > 1 && crumbs.length <= MAX_CRUMBS ? crumbs : undefined;
}
