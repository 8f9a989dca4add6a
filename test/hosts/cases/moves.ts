import type { HostPage } from '../../support/host-page.js';
import type { HostCase, Visit } from '../support/host-case.js';
import { must, quiet, until } from '../support/must.js';

/** What elements of Lit have, which are most. */
type Updating = HTMLElement & { update?: (changed: unknown) => void; requestUpdate?: () => void };

const requests = ({ window }: HostPage) =>
  window.performance.getEntriesByType('resource').filter(({ name }) => /\.json$/.test(name)).length;

/** Counts how often it is drawn from now on. */
function countUpdates(element: Updating): () => number {
  const update = element.update;
  let count = 0;
  if (update)
    element.update = function (changed) {
      count++;
      update.call(this, changed);
    };
  return () => count;
}

const texts = function* (root: Node): Generator<Text> {
  const walker = root.ownerDocument!.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue!.trim()) yield node as Text;
};

/** Puts another text in the place of each, in elements of its own, as translators of pages do. */
function translate(element: Element): void {
  const document = element.ownerDocument;
  const roots = [element.shadowRoot ?? element];
  for (const text of roots.flatMap((root) => [...texts(root)])) {
    if (text.parentElement?.localName === 'style') continue;
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstElementChild!.textContent = `[${text.data}]`;
    text.replaceWith(font);
  }
}

/** How what stands in an element is dressed, whatever its width. */
function dress(element: HTMLElement): string {
  const inner = [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>('*')].slice(0, 12);
  return inner
    .filter(({ localName }) => !/^(style|link|slot)$/.test(localName))
    .map((it) => {
      const { color, backgroundColor, borderTopStyle, fontSize, display } =
        it.ownerDocument.defaultView!.getComputedStyle(it);
      return [it.localName, color, backgroundColor, borderTopStyle, fontSize, display].join(' ');
    })
    .join('\n');
}

async function opened(visit: Visit): Promise<[HostPage, Updating[]]> {
  const page = await visit.open();
  return [page, await visit.drawn(page)];
}

const plain = { 'a page': {} };

/** What a host does to our elements once they are drawn. */
export const moves: readonly HostCase[] = [
  {
    number: 13,
    name: 'moves in the page',
    pages: { 'fifty moves': {}, moveBefore: {} },
    async holds(visit) {
      const [page, elements] = await opened(visit);
      await visit.alike(page);
      const before = requests(page);
      const main = page.document.querySelector('main')!;
      const counts = elements.map(countUpdates);
      const details = elements.map((element) => element.shadowRoot?.querySelector('details'));
      for (const it of details) if (it) it.open = true;
      if (visit.name === 'moveBefore') await moveBefore(main, elements);
      else for (let i = 0; i < 50; i++) for (const element of elements) main.append(element);
      await visit.drawn(page);
      await new Promise(requestAnimationFrame);
      for (const [i, element] of elements.entries()) {
        const name = `<${element.localName}>`;
        must(counts[i]!() <= 1, `${name} is drawn ${counts[i]!()} times more`);
        must(details[i]?.open !== false, `what was open in ${name} is not`);
      }
      must(requests(page) <= before + 1, `${requests(page) - before} requests more`);
      quiet(page);
    },
  },
  {
    number: 14,
    name: 'a move into another document',
    pages: plain,
    async holds(visit) {
      const [page, elements] = await opened(visit);
      await visit.alike(page);
      const before = elements.map(dress);
      const frame = page.document.createElement('iframe');
      Object.assign(frame, {
        width: 1000,
        height: 700,
        srcdoc: `<!doctype html><title>Another</title>${visit.subject.sheet ?? ''}`,
      });
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      page.document.body.append(frame);
      await loaded;
      frame.contentDocument!.body.append(...elements);
      for (const [i, element] of elements.entries())
        await until(
          () => dress(element) === before[i],
          () => `<${element.localName}> is dressed as\n${dress(element)}\nand not as\n${before[i]}`,
        );
      await visit.says(() => elements);
      // And back.
      page.document.querySelector('main')!.append(...elements);
      for (const [i, element] of elements.entries())
        await until(
          () => dress(element) === before[i],
          `<${element.localName}> is not dressed again at home`,
        );
      quiet(page);
    },
  },
  {
    number: 15,
    name: 'a translator of pages',
    pages: plain,
    async holds(visit) {
      const [page, elements] = await opened(visit);
      await visit.alike(page);
      for (const element of elements) {
        translate(element);
        const wanted = visit.subject.change(element);
        if (wanted === undefined) continue;
        await until(
          () => visit.subject.words(element).includes(wanted),
          () =>
            `<${element.localName}> does not say "${wanted}", but ${visit.subject.words(element).slice(0, 200)}`,
        );
        const old = [...(element.shadowRoot ?? element).querySelectorAll('[part~="title"] font')];
        must(old.length === 0, `<${element.localName}> still says ${old[0]?.textContent}`);
      }
      quiet(page);
    },
  },
  {
    number: 16,
    name: 'an emptied shadow root',
    pages: plain,
    async holds(visit) {
      const [page, elements] = await opened(visit);
      await visit.alike(page);
      for (const element of elements) {
        element.shadowRoot?.replaceChildren();
        if (element.requestUpdate) element.requestUpdate();
        else visit.subject.redraw?.(element);
      }
      await visit.drawn(page);
      quiet(page);
    },
  },
];

/** Where the browser has it, with the focus inside. */
async function moveBefore(main: Element, elements: readonly HTMLElement[]): Promise<void> {
  const { body } = main.ownerDocument;
  if (!('moveBefore' in body)) return;
  for (const element of elements) {
    const link = element.shadowRoot?.querySelector<HTMLElement>('a, button, summary');
    link?.focus();
    const focused = element.shadowRoot?.activeElement;
    (body as unknown as { moveBefore: (node: Node, child: null) => void }).moveBefore(element, null);
    await new Promise(requestAnimationFrame);
    must(element.shadowRoot?.activeElement === focused, `<${element.localName}> has lost the focus`);
  }
}
