import { openPage, type HostPage } from './host-page.js';
import { until } from './until.js';

type Field = HTMLSelectElement | HTMLInputElement | HTMLTextAreaElement;

/** The page of the snippet builder, and what a person does there. */
export interface BuilderPage extends HostPage {
  /** The control of that name. */
  field(name: string): Field;
  choose(name: string, value: string): void;
  /** The text of the field that has that label. */
  piece(label: string): string;
  /** The document in the sample window of that width. */
  sample(width: number): Document;
  /** What was copied so far: text, and HTML where there is some. */
  readonly copied: Array<{ text: string; html?: string }>;
  button(name: string): HTMLButtonElement;
  readonly status: string;
}

/** Opens it and waits for the first snippet. The clipboard is one that tells what it was given. */
export async function openBuilder(path: string, width = 1280): Promise<BuilderPage> {
  const page = await openPage(path, { width, height: 900 });
  const { document, window } = page;
  const copied: BuilderPage['copied'] = [];
  const read = async (item: ClipboardItem, type: string) => (await item.getType(type)).text();
  const clipboard = {
    writeText: (text: string) => Promise.resolve(copied.push({ text })),
    write: async ([item]: ClipboardItem[]) =>
      copied.push({ text: await read(item!, 'text/plain'), html: await read(item!, 'text/html') }),
  };
  Object.defineProperty(window.navigator, 'clipboard', { value: clipboard, configurable: true });
  const all = <Found extends Element>(selector: string) => [...document.querySelectorAll<Found>(selector)];
  const field = (name: string) =>
    document.querySelector<Field>(
      `.builder [name="${name}"]:is(select, textarea, input:not([type="radio"]))`,
    )!;
  const builder: BuilderPage = Object.assign(page, {
    field,
    copied,
    choose: (name: string, value: string) => {
      const radio = document.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
      const control = radio ?? field(name);
      if (radio) radio.checked = true;
      else control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    },
    piece: (label: string) => {
      const found = all<HTMLLabelElement>('.builder label').find((it) => it.textContent.trim() === label);
      return (found?.control as HTMLTextAreaElement | null)?.value ?? '';
    },
    sample: (width: number) =>
      document.querySelector<HTMLIFrameElement>(`.builder iframe[title$="${width} pixels"]`)!
        .contentDocument!,
    button: (name: string) =>
      all<HTMLButtonElement>('button').find(
        (it) => (it.getAttribute('aria-label') ?? it.textContent).trim() === name,
      )!,
  }) as unknown as BuilderPage;
  Object.defineProperty(builder, 'status', {
    get: () =>
      all('.builder [role="status"]')
        .map((it) => it.textContent)
        .join(''),
  });
  await until(() => builder.piece('Snippet'), 'no snippet');
  return builder;
}

/** The card in a sample window, once it is drawn. */
export async function sampleCard(page: BuilderPage, width: number): Promise<HTMLElement> {
  const card = () => page.sample(width).querySelector<HTMLElement>('article-explainer');
  await until(() => card()?.shadowRoot?.querySelector('[part~="title"]'), `no card at ${width} pixels`);
  return card()!;
}
