import type { ElementMount, FrameMount, SettingMount, StyleMount } from '../trial.js';

const SETTLED = ['article-load', 'article-error', 'citation-load', 'citation-error'];
const LOADS = 'article-explainer, recurrence-explainer, article-provider, citation-list';
const PATIENCE = 15_000;

type Ours = HTMLElement & { updateComplete?: Promise<unknown> };

/** @throws where it takes too long */
export function within<T>(promise: Promise<T>, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what} never came`)), PATIENCE);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const once = (target: EventTarget, types: readonly string[]) =>
  new Promise<void>((done) => {
    for (const type of types) target.addEventListener(type, () => done(), { once: true });
  });

/** An element of ours as a page has it, drawn. */
export async function mountElement(mount: ElementMount, home: Element): Promise<Element> {
  const element = document.createElement(mount.tag) as Ours;
  for (const [name, value] of Object.entries(mount.attributes ?? {})) element.setAttribute(name, value);
  if (mount.html !== undefined) element.append(inertly(mount.html));
  if (mount.script) {
    const script = document.createElement('script');
    script.type = mount.script.type;
    script.textContent = mount.script.text;
    element.append(script);
  }
  Object.assign(element, mount.properties);
  const settled = once(element, SETTLED);
  home.append(element);
  if (element.matches(LOADS)) await within(settled, 'an event of its');
  await element.updateComplete;
  await nextTask();
  if (mount.opensCards) await openCards(element);
  return element;
}

/**
 * What the author of a page has written into an element. What would lead the page itself elsewhere is left out: no element
 * could keep a page from that.
 */
function inertly(html: string): DocumentFragment {
  const { content } = document.createElement('template');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const it of parsed.querySelectorAll('meta, base, frameset')) it.remove();
  // A picture may be called so.
  const body: HTMLElement = Reflect.get(Document.prototype, 'body', parsed);
  content.append(...document.importNode(body, true).childNodes);
  return content;
}

async function openCards(element: Element): Promise<void> {
  // What opens them comes after the text, with what helps to read.
  await within(
    until(() => element.shadowRoot!.querySelector('[data-aid]') !== null),
    'what helps to read',
  );
  for (const name of ['citation', 'term']) {
    const link = element.shadowRoot?.querySelector<HTMLElement>(`a[part~="${name}"]`);
    if (!link) continue;
    link.focus();
    const isOpen = () => element.shadowRoot!.querySelector(`[part~="${name}-card"]`) !== null;
    await within(until(isOpen), `the card of a ${name}`);
    link.blur();
  }
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await nextTask();
}

export const nextTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(undefined);
  });

/** A page in a frame, with its elements drawn. */
export async function mountFrame({ url, awaits }: FrameMount, home: Element): Promise<Document> {
  const frame = document.createElement('iframe');
  const loaded = once(frame, ['load']);
  frame.src = url;
  home.append(frame);
  await within(loaded, 'the load of the page');
  const page = frame.contentDocument;
  if (!page) throw new Error('the page went to another host');
  if (awaits) {
    const elements = [...page.querySelectorAll<Ours>(awaits)];
    if (elements.length === 0) throw new Error(`there is no ${awaits} on the page`);
    const isDrawn = () =>
      elements.every((it) => it.matches(':defined') && it.shadowRoot?.querySelector('article'));
    await within(until(isDrawn), `the drawing of ${awaits}`);
    for (const element of elements) await element.updateComplete;
  }
  return page;
}

const kept = new Map<string, Promise<Element>>();

/** An element that stays on the page for one trial after the other. */
function keptElement(tag: string): Promise<Element> {
  let element = kept.get(tag);
  if (!element) {
    element = makeKept(tag);
    kept.set(tag, element);
  }
  return element;
}

async function makeKept(tag: string): Promise<Element> {
  const element = document.createElement(tag) as Ours;
  const isPart = /^article-(?!explainer|provider)/.test(tag);
  if (tag === 'citation-list') Object.assign(element, { references: article.references });
  if (/^article-(explainer|provider)$/.test(tag)) Object.assign(element, { article });
  const settled = once(element, SETTLED);
  (isPart ? await keptElement('article-provider') : document.body).append(element);
  if (element.matches(LOADS)) await within(settled, 'an event of its');
  await element.updateComplete;
  return element;
}

const article = {
  headline: 'A title',
  inLanguage: 'en',
  breadcrumb: [{ name: 'Home', url: '/' }, { name: 'A title' }],
  publisher: { name: 'Example Clinic' },
  publishingPrinciples: { text: 'Vets write every page.' },
  copyrightNotice: '© Example Clinic',
  body: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'A sentence.' }] }],
  },
  references: [{ id: 'a', type: 'book', title: 'A book' }],
};

export async function setAttributes({ tag, attributes = {} }: SettingMount): Promise<Element> {
  const element = (await keptElement(tag!)) as Ours;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  await nextTask();
  return element;
}

export function resetAttributes(element: Element, { attributes = {} }: SettingMount): void {
  for (const name of Object.keys(attributes)) element.removeAttribute(name);
}

const IMAGES = [
  'background-image',
  'border-image-source',
  'list-style-image',
  'mask-image',
  'cursor',
  'filter',
  'content',
];

/** Sets custom properties as a page's styles do. @returns what of it loads something */
export async function setStyles({
  tag,
  names,
  value,
}: StyleMount): Promise<{ element: Element; found: string[] }> {
  const element = (await keptElement(tag)) as Ours;
  const rules = rulesOf(element);
  for (const name of names) element.style.setProperty(name, value);
  const found: string[] = [];
  for (const it of [element, ...element.shadowRoot!.querySelectorAll('*')]) {
    const style = getComputedStyle(it);
    for (const name of IMAGES) {
      const computed = style.getPropertyValue(name);
      if (/url\(|image-set|cross-fade|element\(|paint\(/.test(computed))
        found.push(`${name}: ${computed} of <${it.localName}>`);
    }
  }
  if (rulesOf(element) !== rules) found.push('a rule more than there was');
  return { element, found };
}

export function resetStyles(element: Element, { names }: StyleMount): void {
  for (const name of names) (element as HTMLElement).style.removeProperty(name);
}

const rulesOf = ({ shadowRoot }: Element): number =>
  [...shadowRoot!.adoptedStyleSheets, ...shadowRoot!.styleSheets].reduce(
    (sum, sheet) => sum + sheet.cssRules.length,
    0,
  );
