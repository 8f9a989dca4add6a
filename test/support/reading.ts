import type { ReactiveElement } from 'lit';
import type { ArticleExplainer } from '../../src/index.js';
import { until } from './until.js';

/** What a reader sees of an element and its shadow tree, white space folded. */
export function words(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function part(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot!.querySelector(`[part~="${name}"]`);
}

export function all<E extends Element = HTMLElement>(element: Element, selector: string): E[] {
  return [...element.shadowRoot!.querySelectorAll<E>(selector)];
}

/** Levels of the headings in the order of the page: `[2, 3, 3]`. */
export function headingLevels(element: Element): number[] {
  return all(element, 'h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.localName.slice(1)));
}

/** The next event of a name on an element, then its update. */
export async function next<E extends Event>(element: Element, name: string): Promise<E> {
  const event = await new Promise<E>((resolve) =>
    element.addEventListener(name, (event) => resolve(event as E), { once: true }),
  );
  await (element as ReactiveElement).updateComplete;
  return event;
}

/** An explainer's article once it is drawn, be that now or later. */
export async function drawn(element: Element): Promise<void> {
  if (!(element as Partial<ArticleExplainer>).shownArticle) await next(element, 'article-load');
  await (element as ReactiveElement).updateComplete;
}

/** An element's error once the reader is told of it, be that now or later. */
export async function failed(element: Element): Promise<void> {
  const notice = () => all(element, '[part~="notice"][role="status"]')[0];
  await until(notice, 'no error is shown');
}

/** Console warnings until the end of the test. */
export function captureWarnings(): string[] {
  const warnings: string[] = [];
  console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
  return warnings;
}

const realWarn = console.warn;

afterEach(() => {
  console.warn = realWarn;
});

/** Waits for what helps to read an article that is drawn, of which the reserved space is given back. */
export const helped = (explainer: Element): Promise<void> =>
  until(() => explainer.matches(':state(settled)'), 'nothing helps to read');
