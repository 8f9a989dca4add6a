import type { TemplateResult } from 'lit';
import { fixture } from '@open-wc/testing';
import type { CitationList, CslItem } from '../../src/index.js';
import { all, next } from './reading.js';

/** A small reference, by its title. */
export const book = (title: string, more: Partial<CslItem> = {}): CslItem => ({
  id: title.toLowerCase(),
  type: 'book',
  title,
  ...more,
});

/** So many of them, told apart by their titles. */
export const books = (count: number): CslItem[] =>
  Array.from({ length: count }, (_, i) => book(`Book ${i + 1}`));

/** References in a script, as a page has them. */
export function script(content: string | object, type = 'vnd.citationstyles.csl+json'): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = `application/${type}`;
  element.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  return element;
}

/** A list once it shows references. */
export async function listed(template: TemplateResult): Promise<CitationList> {
  const root = await fixture(template);
  const list = (
    root.localName === 'citation-list' ? root : root.querySelector('citation-list')
  ) as CitationList;
  await loaded(list);
  return list;
}

/** Waits for references, be they shown by now or not. */
export async function loaded(list: Element): Promise<void> {
  if (entries(list).length === 0) await next(list, 'citation-load');
}

export const entries = (list: Element): HTMLElement[] => all(list, '[part~="references"] > li');

/** What the entries say, without their controls. */
export const texts = (list: Element): string[] =>
  entries(list).map((entry) => {
    const copy = entry.cloneNode(true) as HTMLElement;
    for (const control of copy.querySelectorAll('button, label, [part~="place"]')) control.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });
