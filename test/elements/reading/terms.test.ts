import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/article-explainer/article-explainer.js';
import '../../../src/elements/recurrence-explainer/recurrence-explainer.js';
import { articleWith } from '../../support/article.js';
import { expectNoViolations } from '../../support/axe.js';
import { clickOn, dispatchTap, emulateMedia, pointAt, sendKeys } from '../../support/commands.js';
import { h, p, term } from '../../support/nodes.js';
import { all, drawn, helped, part } from '../../support/reading.js';
import { until } from '../../support/until.js';

const body = {
  type: 'root' as const,
  children: [
    h(2, 'Lumps'),
    p('A ', term('nodule', 'a small lump'), ' or a ', term('cyst', 'a small bag of fluid'), '.'),
    h(2, 'More'),
    p('A ', term('nodule', 'another meaning'), ', a ', term('nodule'), ' and a ', term('mass'), '.'),
  ],
};

const explainer = async (view = 'full') => {
  const element = await fixture<HTMLElement>(
    html`<article-explainer view=${view} .article=${articleWith({ body })}></article-explainer>`,
  );
  await drawn(element);
  return element;
};
const wordsOf = (element: Element) => all<HTMLAnchorElement>(element, '[role="doc-glossref"]');
const cardOf = (element: Element) => part(element, 'term-card');
const opened = (element: Element) => until(() => cardOf(element)?.matches(':popover-open'), 'no card opened');
const focused = (element: Element) => element.shadowRoot!.activeElement;

describe('a word that the text explains', () => {
  it('leads to its meaning in the list at the end, and back', async () => {
    const element = await explainer();
    const [nodule] = wordsOf(element);
    nodule!.click();
    expect(focused(element)?.localName).to.equal('dt');
    expect(focused(element)?.textContent).to.equal('nodule');
    const meaning = focused(element)!.nextElementSibling!;
    expect(meaning.textContent).to.match(/^a small lump/);
    meaning.querySelector<HTMLAnchorElement>('[role="doc-backlink"]')!.click();
    expect(focused(element)).to.equal(nodule);
  });

  it('is described by its meaning', async () => {
    const element = await explainer();
    const [nodule] = wordsOf(element);
    const id = nodule!.getAttribute('aria-describedby')!;
    expect(element.shadowRoot!.getElementById(id)?.textContent).to.equal('a small lump');
  });

  it('is listed once, by its first definition, and without one is a word like others', async () => {
    const element = await explainer();
    const list = part(element, 'glossary')!;
    expect(list.getAttribute('role')).to.equal('doc-glossary');
    expect(Array.from(list.querySelectorAll('dt'), (it) => it.textContent)).to.deep.equal(['nodule', 'cyst']);
    expect(wordsOf(element).map((link) => link.textContent)).to.deep.equal([
      'nodule',
      'cyst',
      'nodule',
      'nodule',
    ]);
    expect(list.compareDocumentPosition(part(element, 'sources') ?? part(element, 'about')!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('leads into the list that is folded', async () => {
    const element = await explainer('brief');
    const list = part(element, 'glossary')!.querySelector('details')!;
    expect(list.open).to.equal(false);
    wordsOf(element)[0]!.click();
    expect(list.open).to.equal(true);
  });

  it('shows its meaning to the mouse, until Escape', async () => {
    const element = await explainer();
    await helped(element);
    wordsOf(element)[0]!.scrollIntoView({ block: 'center' });
    await pointAt(wordsOf(element)[0]!);
    await opened(element);
    expect(cardOf(element)!.textContent).to.equal('nodule: a small lump');
    expect(wordsOf(element)[0]!.ariaExpanded).to.equal('true');
    await sendKeys({ press: 'Escape' });
    expect(cardOf(element)).to.equal(null);
  });

  it('shows it although a word that the mouse has left asks for its own later', async () => {
    const element = await explainer();
    await helped(element);
    const [word, left] = wordsOf(element);
    word!.scrollIntoView({ block: 'center' });
    await pointAt(word!);
    left!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await opened(element);
    expect(word!.ariaExpanded).to.equal('true');
  });

  it('shows its meaning under a finger, and hides it with the next tap', async () => {
    const element = await explainer();
    await helped(element);
    wordsOf(element)[1]!.scrollIntoView({ block: 'center' });
    dispatchTap(wordsOf(element)[1]!);
    await opened(element);
    expect(cardOf(element)!.textContent).to.equal('cyst: a small bag of fluid');
    expect(focused(element)?.localName).not.to.equal('dt');
    dispatchTap(wordsOf(element)[1]!);
    await until(() => !cardOf(element));
  });

  it('shows its meaning to the keyboard, and leads to it with Enter', async () => {
    if (!document.hasFocus()) return;
    const page = await fixture(
      html`<div>
        <button>Before</button
        ><article-explainer
          .article=${articleWith({ body, breadcrumb: [], publisher: undefined })}
        ></article-explainer>
      </div>`,
    );
    const element = page.querySelector('article-explainer')!;
    await drawn(element);
    await helped(element);
    page.querySelector('button')!.focus();
    while (focused(element) !== wordsOf(element)[0]) await sendKeys({ press: 'Tab' });
    await opened(element);
    await sendKeys({ press: 'Enter' });
    expect(focused(element)?.localName).to.equal('dt');
    expect(cardOf(element)).to.equal(null);
  });

  for (const theme of ['light', 'dark']) {
    it(`has nothing that axe finds in the ${theme} theme, its card and its list included`, async () => {
      const element = await explainer();
      element.setAttribute('theme', theme);
      await helped(element);
      wordsOf(element)[0]!.scrollIntoView({ block: 'center' });
      dispatchTap(wordsOf(element)[0]!);
      await opened(element);
      await expectNoViolations(element);
    });
  }

  it('is underlined with dots, in the colour of the text', async () => {
    const element = await explainer();
    const { textDecorationStyle, color } = getComputedStyle(wordsOf(element)[0]!);
    expect(textDecorationStyle).to.equal('dotted');
    expect(color).to.equal(getComputedStyle(wordsOf(element)[0]!.parentElement!).color);
  });
});

it('the shipped article explains nine words, each at its first use', async () => {
  const element = await fixture(html`<recurrence-explainer></recurrence-explainer>`);
  await drawn(element);
  const words = wordsOf(element).map((link) => link.textContent);
  expect([...words].sort()).to.deep.equal([
    'chemotherapy',
    'lymph nodes',
    'lymphatic system',
    'margin',
    'metastatic',
    'microscopic',
    'multi-drug resistance',
    'nodule',
    'radiation therapy',
  ]);
  const text = all(element, '[part~="brief"], [part~="section"]:not(section *)')
    .map((section) => section.textContent)
    .join(' ');
  for (const link of wordsOf(element)) {
    const before = document.createRange();
    before.setStart(part(element, 'card')!, 0);
    before.setEndBefore(link);
    expect(before.toString().toLowerCase()).not.to.contain(link.textContent.toLowerCase());
    expect(text).to.contain(link.textContent);
  }
});

it('the list of words is printed', async () => {
  const element = await explainer('brief');
  if (!(await emulateMedia({ type: 'print' }))) return;
  expect(part(element, 'glossary')!.querySelector('dd')!.getBoundingClientRect().height).to.be.greaterThan(0);
});

it('a click with the mouse leads to the list', async () => {
  const element = await explainer();
  await helped(element);
  wordsOf(element)[0]!.scrollIntoView({ block: 'center' });
  await clickOn(wordsOf(element)[0]!);
  expect(focused(element)?.localName).to.equal('dt');
});
