import { safeAddress } from '../../article/address.js';
import type { Article, Format, Run } from '../../article/article.js';
import { enLinks } from '../../locales/en-links.js';
import { around } from '../../hardening/around.js';
import { create } from '../../hardening/create.js';

const TAGS = new Map<Format, string>([
  ['italic', 'i'],
  ['bold', 'b'],
  ['underline', 'u'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
]);

/**
 * The card of a citation: its source as in the list, and a link to the list where there is one. Of a word: what it means.
 * @returns nothing where there is no such source or meaning
 */
export function drawCard(
  host: Element,
  link: HTMLAnchorElement,
  words?: typeof enLinks,
): HTMLElement | undefined {
  return link.part.contains('term') ? drawMeaning(host, link) : drawSource(host, link, words);
}

/** It says again what a screen reader has as the description of the word. */
function drawMeaning(host: Element, link: HTMLAnchorElement): HTMLElement | undefined {
  const meaning = host.shadowRoot!.getElementById(link.getAttribute('aria-describedby')!)?.textContent;
  if (!meaning) return undefined;
  const name = link.textContent.trim();
  const card = make('div', {
    id: 'term-card',
    part: 'term-card',
    popover: 'manual',
    role: 'group',
    'aria-label': name,
  });
  const word = make('dfn', {});
  word.textContent = name;
  const text = make('p', {});
  text.append(word, `: ${meaning}`);
  card.append(text);
  return card;
}

function drawSource(
  host: Element,
  link: HTMLAnchorElement,
  words: typeof enLinks = enLinks,
): HTMLElement | undefined {
  const number = Number(link.hash.slice('#ref-'.length));
  const article = articleOf(host);
  const entry = article?.bibliography?.[number - 1];
  if (!entry) return undefined;
  // Its label is in the language of the interface, and the source in that of the article.
  const { lang } = link;
  const card = make('div', {
    id: 'citation-card',
    part: 'citation-card',
    popover: 'manual',
    role: 'group',
    'aria-label': words.citation(number),
    ...(lang && { lang }),
  });
  const source = make('p', lang ? { lang: article.inLanguage } : {});
  source.append(...withoutNumber(entry.runs).map(draw));
  card.append(source);
  if (hasList(host, link)) card.append(linkToList(link, words));
  return card;
}

/** A style that numbers its entries sets the number apart; the citation has it already. */
function withoutNumber(runs: readonly Run[]): Run[] {
  let isNumber = false;
  return runs.filter(({ display }) => {
    if (display) isNumber = display === 'left-margin';
    return !isNumber;
  });
}

function draw({ text, formats = [], url }: Run): Node | string {
  let node: Node | string = text;
  for (const format of [...formats].reverse()) {
    node = wrap(node, make(TAGS.get(format) ?? 'span', { 'data-format': format }));
  }
  const href = safeAddress(url);
  return href ? wrap(node, make('a', { part: 'link', href })) : node;
}

/** The citation leads there itself, in a provider to another part. */
function linkToList(citation: HTMLAnchorElement, words: typeof enLinks): HTMLElement {
  const link = make('a', { part: 'link', href: citation.hash });
  link.textContent = words.goToSources;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    citation.click();
  });
  return link;
}

function hasList(host: Element, { hash }: HTMLAnchorElement): boolean {
  const list = host.closest('article-provider')?.querySelector('citation-list');
  return Boolean(list ?? host.shadowRoot!.getElementById(hash.slice(1)));
}

/** The article of the explainer, or of the provider around a part. */
function articleOf(host: Element): Article | undefined {
  for (const it of around(host))
    if ('shownArticle' in it) return (it as { shownArticle?: Article }).shownArticle;
  return undefined;
}

function make(tag: string, attributes: Record<string, string>): HTMLElement {
  const element = create(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function wrap(node: Node | string, element: HTMLElement): HTMLElement {
  element.append(node);
  return element;
}
