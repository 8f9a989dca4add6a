import { dispatchTap, emulateMedia, sendKeys } from '../../support/commands.js';
import { openPage, type HostPage } from '../../support/host-page.js';
import type { Subject } from '../subjects/subject.js';
import type { HostCase, Visit } from './host-case.js';
import { must, until } from './must.js';

/** What must be the same on every page. Lengths are in pixels. */
interface Look {
  readonly words: string;
  readonly display: string;
  readonly colours: string;
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
}

/** Of a plain page, or another one that is looked at often, by its address. */
const looks = new Map<string, Promise<Look[]>>();

const sealed: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of sealed.splice(0)) frame.remove();
});

export function visit(it: HostCase, name: string, subject: Subject, form: string): Visit {
  const address = (number: number, page: string) =>
    `/hosts/${number}/${encodeURIComponent(page)}/${subject.name}/${form}`;
  const elementsOf = ({ document }: HostPage) =>
    subject.tags.flatMap((tag) => [...document.querySelectorAll<HTMLElement>(tag)]);

  const expected = (path: string) => {
    const known = looks.get(path) ?? look(path);
    looks.set(path, known);
    return known;
  };
  async function look(path: string): Promise<Look[]> {
    const page = await openPage(path);
    const elements = elementsOf(page);
    await until(
      () => elements.every((element) => subject.words(element) && subject.isSettled(element)),
      () =>
        `on ${path}, ${elements
          .filter((element) => !subject.isSettled(element))
          .map(({ localName }) => localName)
          .join()} does not draw`,
    );
    const seen = elements.map((element) => lookOf(element, subject));
    page.frame.remove();
    return seen;
  }

  async function says(elements: () => readonly HTMLElement[]): Promise<void> {
    const wanted = await expected(address(0, 'plain'));
    const unlike = () =>
      elements()
        .map((element) => {
          const { words } = wanted[subject.tags.indexOf(element.localName)]!;
          const said = subject.words(element);
          return said !== words && `<${element.localName}> says ${difference(said, words)}`;
        })
        .filter(Boolean);
    await until(
      () => unlike().length === 0,
      () => unlike().join('; '),
    );
  }

  return {
    subject,
    name,
    emulate: emulateMedia,
    tap: dispatchTap,
    pressTab: () => sendKeys({ press: 'Tab' }),
    openSealed() {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', it.pages[name]!.sandbox!);
      Object.assign(frame, { title: name, width: 1024, height: 768, src: address(it.number, name) });
      sealed.push(frame);
      document.body.append(frame);
    },
    open: (size) => openPage(address(it.number, name), { ...size, sandbox: it.pages[name]!.sandbox }),

    async drawn(page) {
      const elements = elementsOf(page);
      must(elements.length > 0, 'there is no element');
      try {
        await says(() => elements);
      } catch (error) {
        const errors = [...new Set(page.errors)].join('; ');
        throw new Error(`${(error as Error).message}${errors && `. The page has errors: ${errors}`}`);
      }
      return elements;
    },
    says,

    async alike(page, other) {
      const wanted = await expected(other ? address(it.number, other) : address(0, 'plain'));
      for (const [i, element] of elementsOf(page).entries()) {
        const unlike = () => differs(lookOf(element, subject), wanted[i]!);
        await until(
          () => !unlike(),
          () => `<${element.localName}> has ${unlike()}`,
        );
      }
    },
  };
}

function lookOf(element: HTMLElement, subject: Subject): Look {
  const { box, letters } = subject.seen(element);
  const styleOf = (it: Element) => it.ownerDocument.defaultView!.getComputedStyle(it);
  const styles = letters.map(styleOf);
  const { width, height } = box.getBoundingClientRect();
  return {
    words: subject.words(element),
    display: styleOf(element).display,
    colours: styles.map(({ color }) => color).join(' '),
    width,
    height,
    sizes: styles.map(({ fontSize }) => parseFloat(fontSize)),
  };
}

function differs(look: Look, wanted: Look): string | undefined {
  for (const key of ['display', 'colours', 'words'] as const)
    if (look[key] !== wanted[key]) return `${key} ${difference(look[key], wanted[key])}`;
  for (const key of ['width', 'height'] as const)
    if (Math.abs(look[key] - wanted[key]) > 1) return `the ${key} ${look[key]} and not ${wanted[key]}`;
  if (look.sizes.some((size, i) => !(Math.abs(size - wanted.sizes[i]!) <= 1)))
    return `letters of ${look.sizes.join()} px and not ${wanted.sizes.join()}`;
  return undefined;
}

/** Where two texts part. */
function difference(seen: string, wanted: string): string {
  const at = [...wanted].findIndex((letter, i) => seen[i] !== letter);
  const from = Math.max(0, at - 20);
  const piece = (text: string) => JSON.stringify(text.slice(from, from + 60));
  return seen ? `${piece(seen)} and not ${piece(wanted)}` : `nothing, and not ${piece(wanted)}`;
}
