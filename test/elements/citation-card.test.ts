import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import type { Entry } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { expectNoViolations } from '../support/axe.js';
import {
  clickOn,
  dispatchTap,
  emulateMedia,
  pointAt,
  sendKeys,
  sendShiftTab,
  tap,
} from '../support/commands.js';
import { all, drawn, helped, part } from '../support/reading.js';
import { until } from '../support/until.js';

const bibliography: Entry[] = [
  {
    id: 'b',
    citations: 2,
    runs: [{ text: 'Second. ' }, { text: 'doi', url: 'https://doi.org/10.1000/182' }],
  },
  { id: 'a', citations: 1, runs: [{ text: 'First.' }] },
];

const cardOf = (explainer: Element) => part(explainer, 'citation-card');
const citationsOf = (explainer: Element) => all<HTMLAnchorElement>(explainer, '[role="doc-noteref"]');

/** The open card; waits for it. */
async function opened(explainer: Element): Promise<HTMLElement> {
  await until(() => cardOf(explainer)?.matches(':popover-open'), 'no card opened');
  return cardOf(explainer)!;
}

const closed = (explainer: Element) => until(() => !cardOf(explainer), 'the card did not close');

/** Every card that opens in there from now on. */
function record(explainer: Element): string[] {
  const labels: string[] = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes as Iterable<Element>)
        if (node.part?.contains('citation-card')) labels.push(node.ariaLabel!);
  }).observe(explainer.shadowRoot!, { childList: true, subtree: true });
  return labels;
}

const explainer = async (changes = {}) => {
  const article = articleWith({ bibliography, ...changes });
  const element = await fixture<HTMLElement>(
    html`<article-explainer .article=${article}></article-explainer>`,
  );
  await drawn(element);
  await helped(element);
  citationsOf(element)[0]!.scrollIntoView({ block: 'center' });
  return element;
};

/**
 * An explainer whose first citation the keyboard has just reached, and the cards that opened since; nothing where the
 * window has no focus to give, as WebKitGTK's on a screen without a window manager.
 */
async function tabInto() {
  if (!document.hasFocus()) return undefined;
  // A heading has a link of its own, once that has come.
  const children = articleWith().body.children.filter(({ type }) => type !== 'heading');
  const body = { type: 'root' as const, children };
  const article = articleWith({ bibliography, body, breadcrumb: [], publisher: undefined });
  const page = await fixture(
    html`<div>
      <button>Before</button>
      <article-explainer .article=${article}></article-explainer>
    </div>`,
  );
  const element = page.querySelector('article-explainer')!;
  await drawn(element);
  const labels = record(element);
  page.querySelector('button')!.focus();
  await sendKeys({ press: 'Tab' });
  return { element, labels, focused: () => element.shadowRoot!.activeElement as HTMLElement };
}

const setTimeout = window.setTimeout.bind(window);

/** Keeps what a pointer's coming or going is to do after a while, until the test does it. */
function holdTimers() {
  const held: Array<() => void> = [];
  const hold = (callback: () => void, ms = 0, ...rest: unknown[]) =>
    ms > 100 && ms < 1000 ? held.push(callback) : setTimeout(callback, ms, ...rest);
  window.setTimeout = hold as typeof setTimeout;
  return {
    /** Waits for so many, and does them. */
    run: async (count: number) => {
      await until(() => held.length >= count, 'no timer');
      for (const callback of held.splice(0)) callback();
    },
  };
}

afterEach(() => {
  window.setTimeout = setTimeout;
});

describe('a citation with the mouse', () => {
  it('shows its source in a card, of which it says that it is there, until the mouse has left', async () => {
    const element = await explainer();
    const [citation] = citationsOf(element);
    await pointAt(citation!);
    const card = await opened(element);
    expect([card.role, card.ariaLabel]).to.deep.equal(['group', 'Source 1']);
    expect(card.textContent).to.contain('Second. doi');
    expect(card.querySelector('a')!.href).to.equal('https://doi.org/10.1000/182');
    expect(citation!.getAttribute('aria-details')).to.equal(card.id);
    expect(citation!.ariaExpanded).to.equal('true');
    await pointAt(part(element, 'brief')!);
    await closed(element);
    expect(citation!.getAttributeNames()).not.to.include.members(['aria-details']);
    expect(citation!.ariaExpanded).to.equal(null);
  });

  it('opens nothing where the mouse only passes', async () => {
    const element = await explainer();
    const timers = holdTimers();
    await pointAt(citationsOf(element)[0]!);
    await pointAt(part(element, 'brief')!);
    await timers.run(1);
    expect(cardOf(element)).to.equal(null);
  });

  it('keeps its card while the mouse goes onto it', async () => {
    const element = await explainer();
    await pointAt(citationsOf(element)[0]!);
    const card = await opened(element);
    const timers = holdTimers();
    await pointAt(card);
    await timers.run(1);
    expect(cardOf(element)).to.equal(card);
  });

  it('loses its card where the mouse only passes the next one', async () => {
    const element = await explainer();
    const [first, second] = citationsOf(element);
    await pointAt(first!);
    await opened(element);
    const timers = holdTimers();
    await pointAt(second!);
    await pointAt(part(element, 'brief')!);
    await timers.run(2);
    expect(cardOf(element)).to.equal(null);
  });

  it('goes to its source with a click, and the card is gone', async () => {
    const element = await explainer();
    const [citation] = citationsOf(element);
    await pointAt(citation!);
    await opened(element);
    await clickOn(citation!);
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'reference'));
    expect(cardOf(element)).to.equal(null);
  });

  it('loses its card to Escape, which moves no focus and closes nothing else', async () => {
    const element = await explainer();
    const before = document.activeElement;
    let heard: KeyboardEvent | undefined;
    document.addEventListener('keydown', (event) => (heard = event), { once: true });
    await pointAt(citationsOf(element)[0]!);
    await opened(element);
    await sendKeys({ press: 'Escape' });
    expect(cardOf(element)).to.equal(null);
    expect(document.activeElement).to.equal(before);
    expect(heard!.defaultPrevented).to.equal(true);
  });
});

it('Escape closes the card of a citation, and then the dialog of the page that it stands in', async () => {
  const dialog = await fixture<HTMLDialogElement>(
    html`<dialog><article-explainer .article=${articleWith({ bibliography })}></article-explainer></dialog>`,
  );
  dialog.showModal();
  const element = dialog.firstElementChild!;
  await drawn(element);
  await helped(element);
  citationsOf(element)[0]!.scrollIntoView({ block: 'center' });
  dispatchTap(citationsOf(element)[0]!);
  await opened(element);
  await sendKeys({ press: 'Escape' });
  expect(cardOf(element)).to.equal(null);
  expect(dialog.open).to.equal(true);
  await sendKeys({ press: 'Escape' });
  await until(() => !dialog.open);
});

describe('a citation with the keyboard', () => {
  it('shows its card where the focus came before what shows cards', async () => {
    if (!document.hasFocus()) return;
    const element = document.createElement('article-explainer');
    element.addEventListener('article-load', () => citationsOf(element)[0]!.focus({ focusVisible: true }));
    element.article = articleWith({ bibliography });
    (await fixture(html`<div></div>`)).append(element);
    await opened(element);
    expect(element.shadowRoot!.activeElement).to.equal(citationsOf(element)[0]);
  });

  it('shows its card, whose links Tab goes through on its way on', async () => {
    const into = await tabInto();
    if (!into) return;
    const { element, focused } = into;
    const [first, second] = citationsOf(element);
    expect(focused()).to.equal(first);
    const card = await opened(element);
    const [doi, list] = card.querySelectorAll('a');
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(doi);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(list);
    await sendShiftTab();
    await sendShiftTab();
    expect(focused()).to.equal(first);
    expect(cardOf(element)).to.equal(card);
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(second);
    await until(() => !card.isConnected);
  });

  it('gets the focus back from its card with Escape, and the card stays closed', async () => {
    const into = await tabInto();
    if (!into) return;
    const { element, focused, labels } = into;
    const card = await opened(element);
    await sendKeys({ press: 'Tab' });
    expect(card.contains(focused())).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(focused()).to.equal(citationsOf(element)[0]);
    await sendKeys({ press: 'Tab' });
    await opened(element);
    expect(labels).to.deep.equal(['Source 1', 'Source 1']);
  });

  it('goes to its source with Enter, and shows no card when the source leads back', async () => {
    const into = await tabInto();
    if (!into) return;
    const { element, focused, labels } = into;
    await opened(element);
    await sendKeys({ press: 'Enter' });
    expect(focused()).to.equal(part(element, 'reference'));
    expect(cardOf(element)).to.equal(null);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(focused()).to.equal(citationsOf(element)[0]);
    await sendKeys({ press: 'Tab' });
    await opened(element);
    expect(labels).to.deep.equal(['Source 1', 'Source 1']);
  });
});

describe('a citation under a finger', () => {
  it('shows its card, and hides it with the next tap', async () => {
    const element = await explainer();
    const [citation] = citationsOf(element);
    await tap(citation!);
    await opened(element);
    expect(element.shadowRoot!.activeElement).not.to.equal(part(element, 'reference'));
    dispatchTap(citation!);
    await closed(element);
  });

  it('shows a card that a tap elsewhere hides', async () => {
    const element = await explainer();
    dispatchTap(citationsOf(element)[0]!);
    await opened(element);
    dispatchTap(part(element, 'title')!);
    await closed(element);
  });

  it('shows a card that leads to the list of sources', async () => {
    const element = await explainer();
    dispatchTap(citationsOf(element)[0]!);
    const link = [...(await opened(element)).querySelectorAll('a')].at(-1)!;
    expect(link.textContent).to.equal('Go to the list of sources');
    dispatchTap(link);
    await until(() => element.shadowRoot!.activeElement === part(element, 'reference'));
    expect(cardOf(element)).to.equal(null);
  });

  it('leads to its source where the browser has no popovers', async () => {
    const element = await explainer();
    const popover = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!;
    delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
    try {
      dispatchTap(citationsOf(element)[0]!);
      await until(() => element.shadowRoot!.activeElement === part(element, 'reference'));
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'popover', popover);
    }
    expect(cardOf(element)).to.equal(null);
  });
});

describe('the card of a citation', () => {
  for (const theme of ['light', 'dark']) {
    it(`has nothing that axe finds in the ${theme} theme`, async () => {
      const element = await explainer();
      element.setAttribute('theme', theme);
      dispatchTap(citationsOf(element)[0]!);
      await opened(element);
      await expectNoViolations(citationsOf(element)[0]!.closest('p')!);
    });
  }

  it('is the only one on the page', async () => {
    const one = await explainer();
    await pointAt(citationsOf(one)[0]!);
    await opened(one);
    const into = await tabInto();
    if (!into) return;
    await opened(into.element);
    expect(cardOf(one)).to.equal(null);
  });

  it('speaks the language of the interface but for the source', async () => {
    const element = await explainer({ inLanguage: 'nl' });
    dispatchTap(citationsOf(element)[0]!);
    const card = await opened(element);
    expect([card.lang, card.querySelector('p')!.lang]).to.deep.equal(['en', 'nl']);
  });

  it('is closed when another article comes', async () => {
    const element = await explainer();
    dispatchTap(citationsOf(element)[0]!);
    await opened(element);
    Object.assign(element, { article: articleWith({ bibliography, headline: 'Kidneys' }) });
    await closed(element);
  });

  it('sets the runs of a source as the list does, leaves out its number, and links nowhere unsafe', async () => {
    const runs: Entry['runs'] = [
      { text: '1.', display: 'left-margin' },
      { text: 'Nature', formats: ['italic', 'bold'], display: 'right-inline' },
      { text: '2', formats: ['superscript'] },
      { text: 'run', url: 'javascript:alert(1)' },
    ];
    const element = await explainer({ bibliography: [{ id: 'b', runs }, bibliography[1]] });
    dispatchTap(citationsOf(element)[0]!);
    const card = await opened(element);
    const source = card.querySelector('p')!;
    expect(source.textContent).to.equal('Nature2run');
    expect(source.querySelector('i > b')?.textContent).to.equal('Nature');
    expect(source.querySelector('sup')?.textContent).to.equal('2');
    expect(source.querySelector('a')).to.equal(null);
  });

  it('is not printed', async () => {
    const element = await explainer();
    dispatchTap(citationsOf(element)[0]!);
    const card = await opened(element);
    if (await emulateMedia({ type: 'print' })) expect(card.getClientRects()).to.have.length(0);
  });
});
