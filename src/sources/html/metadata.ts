import type { Agent, Article } from '../../article/article.js';
import { outward, type Resolve } from './addresses.js';
import { machineDate } from '../references/dates.js';
import { collapse, lineOf } from './dom.js';
import { own, type Graph, type Thing } from './json-ld.js';

/** What a page says of itself outside its text. */
export type Known = Partial<Article>;

const ARTICLES = ['MedicalWebPage', 'ScholarlyArticle', 'Article', 'NewsArticle', 'BlogPosting'];
const PAGES = ['WebPage', 'FAQPage'];

/** JSON-LD, Open Graph, Dublin Core and HTML's own: the first that says it. */
export function readMetadata(root: Element, graph: Graph, resolve: Resolve): Known {
  const meta = metaOf(root);
  const known = fromGraph(graph, resolve);
  const siteName = meta('og:site_name');
  const author = meta('author', 'dc.creator');
  const href = (selector: string) => outward(resolve, root.querySelector(selector)?.getAttribute('href'));
  const time = (property: string, selector = '') => {
    const element = root.querySelector(`[itemprop="${property}"]${selector}`);
    return machineDate(element?.getAttribute('datetime') ?? element?.getAttribute('content'));
  };

  return present({
    ...known,
    headline:
      known.headline ??
      titleWithoutSite(meta('og:title') ?? lineOf(root.querySelector('head title')), siteName),
    abstract: known.abstract ?? meta('description', 'og:description'),
    inLanguage:
      languageTag(root.getAttribute('lang') ?? root.getAttribute('xml:lang')) ??
      languageTag(meta('og:locale')) ??
      known.inLanguage,
    url: href('link[rel~="canonical" i]') ?? outward(resolve, meta('og:url')),
    dateModified:
      machineDate(meta('article:modified_time', 'og:updated_time', 'dcterms.modified')) ??
      known.dateModified ??
      time('dateModified', ', time.updated'),
    datePublished:
      machineDate(meta('article:published_time', 'dc.date', 'dcterms.issued')) ??
      known.datePublished ??
      time('datePublished', ', time.published'),
    lastReviewed: known.lastReviewed ?? time('lastReviewed'),
    author: known.author ?? (author ? [{ name: author }] : undefined),
    publisher: known.publisher ?? agentNamed(siteName ?? meta('publisher', 'dc.publisher')),
    copyrightNotice: known.copyrightNotice ?? meta('copyright', 'dc.rights'),
    license: href('link[rel~="license" i], a[rel~="license" i]') ?? known.license,
  });
}

export function fromGraph(graph: Graph, resolve: Resolve): Known {
  const article = graph.find(...ARTICLES);
  const page = graph.find(...PAGES);
  const either = <T>(read: (thing: Thing | undefined) => T | undefined) => read(article) ?? read(page);
  const text = (property: string) => either((thing) => graph.text(thing, property));
  const agents = (property: string) => either((thing) => agentsOf(graph, thing, property, resolve));
  return present({
    headline: graph.text(article, 'headline') ?? graph.text(page, 'headline'),
    abstract: text('abstract') ?? text('description'),
    inLanguage: languageTag(text('inLanguage')),
    dateModified: machineDate(text('dateModified')),
    datePublished: machineDate(text('datePublished')),
    lastReviewed: machineDate(text('lastReviewed')),
    reviewedBy: agents('reviewedBy'),
    author: agents('author'),
    publisher: agents('publisher')?.[0] ?? agentsOf(graph, graph.find('WebSite'), 'publisher', resolve)?.[0],
    copyrightNotice: text('copyrightNotice'),
    copyrightHolder: agents('copyrightHolder')?.[0],
    license: outward(resolve, text('license')),
  });
}

/** Without what is absent, so that it can be laid over what is present. */
export function present<T extends object>(object: T): T {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && value !== ''),
  ) as T;
}

export function agentNamed(name: string | undefined, url?: string): Agent | undefined {
  return name ? { name, ...(url && { url }) } : undefined;
}

/** `en_US` as Open Graph writes it is `en-US`. */
export function languageTag(value: unknown): string | undefined {
  const tag = typeof value === 'string' ? value.trim().replace(/_/g, '-') : '';
  return /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(tag) ? tag : undefined;
}

/** "Heart murmurs | Cats & Co" is "Heart murmurs" when the site is "Cats & Co", or when only one separator stands there. */
export function titleWithoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/ [|–—·»-] /);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const isSite = site
    ? last.toLowerCase() === site.toLowerCase()
    : parts.length === 2 && last.length < parts[0]!.length;
  return isSite ? title.slice(0, title.length - last.length - 3).trim() : title;
}

export function agentsOf(
  graph: Graph,
  thing: Thing | undefined,
  property: string,
  resolve: Resolve,
): Agent[] | undefined {
  const agents = graph.things(thing, property).flatMap((value) => {
    const name = typeof value === 'string' ? collapse(value) : graph.text(value as Thing, 'name');
    const isAddress = name && /^https?:/.test(name);
    return (!isAddress && agentNamed(name?.slice(0, 1000), outward(resolve, own(value, 'url')))) || [];
  });
  return agents.length > 0 ? agents : undefined;
}

function metaOf(root: Element): (...names: string[]) => string | undefined {
  const values = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv');
    const content = collapse(meta.getAttribute('content') ?? '');
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}
