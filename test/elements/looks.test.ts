import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import { articleWith } from '../support/article.js';
import { emulateMedia } from '../support/commands.js';
import { paint } from '../support/colour.js';
import { all, drawn, helped, part } from '../support/reading.js';

describe('the card', () => {
  it('follows the page’s color-scheme unless its theme says otherwise', async () => {
    const page = await fixture(
      html`<div style="color-scheme: dark">
        <recurrence-explainer></recurrence-explainer
        ><recurrence-explainer theme="light"></recurrence-explainer>
      </div>`,
    );
    const [auto, light] = [...page.children].map(
      (card) => paint([[getComputedStyle(part(card, 'card')!).backgroundColor]])[0]![0],
    );
    expect(auto).to.be.lessThan(0.3);
    expect(light).to.be.greaterThan(0.9);
  });

  for (const size of ['8px', '10px', '20px']) {
    it(`keeps its sizes where the page’s root font is ${size}`, async () => {
      const card = await fixture(html`<recurrence-explainer></recurrence-explainer>`);
      const font = () => getComputedStyle(part(card, 'abstract')!).fontSize;
      const before = font();
      document.documentElement.style.fontSize = size;
      expect(font()).to.equal(before);
      document.documentElement.removeAttribute('style');
    });
  }

  it('is hidden by hidden', async () => {
    const card = await fixture<HTMLElement>(html`<recurrence-explainer hidden></recurrence-explainer>`);
    expect(card.offsetHeight).to.equal(0);
  });

  for (const [width, columns] of [
    [280, 1],
    [500, 1],
    [680, 3],
    [1000, 3],
  ] as const) {
    it(`in ${width}px has the types in ${columns} column(s) and nothing wider than itself`, async () => {
      const box = await fixture(
        html`<div style="width: ${width}px"><recurrence-explainer></recurrence-explainer></div>`,
      );
      const card = box.firstElementChild!;
      const tops = new Set(all(card, '[part~="type"]').map((type) => type.getBoundingClientRect().left));
      expect(tops.size).to.equal(columns);
      expect(card.scrollWidth).to.be.at.most(width);
      for (const element of all(card, '*'))
        expect(element.getBoundingClientRect().right).to.be.at.most(box.getBoundingClientRect().right + 1);
    });
  }

  for (const layout of [
    'display: flex',
    'display: inline-block',
    'float: left',
    'display: grid; justify-items: start',
  ]) {
    it(`keeps a readable width in a page’s ${layout}`, async () => {
      const box = await fixture(
        html`<div style=${layout}><recurrence-explainer></recurrence-explainer></div>`,
      );
      expect(part(box.firstElementChild!, 'card')!.offsetWidth).to.be.greaterThan(400);
    });
  }

  it('writes an Arabic article from right to left on an English page, and its own words as English', async () => {
    const article = articleWith({
      headline: 'نفخة القلب',
      abstract: 'صوت إضافي للقلب.',
      inLanguage: 'ar',
      breadcrumb: [],
    });
    const card = await fixture(
      html`<div lang="en"><article-explainer .article=${article}></article-explainer></div>`,
    );
    const explainer = card.firstElementChild!;
    await drawn(explainer);
    const frame = part(explainer, 'card')!;
    expect(frame.lang).to.equal('ar');
    expect(getComputedStyle(frame).direction).to.equal('rtl');
    const heading = all(explainer, 'h3').find((h) => h.textContent === 'In brief');
    expect(heading?.lang).to.equal('en');
  });

  it('opens what is folded in print, and writes out where links lead', async function () {
    const card = await fixture(html`<recurrence-explainer view="brief"></recurrence-explainer>`);
    if (!(await emulateMedia({ type: 'print' }))) return;
    await helped(card);
    expect(part(card, 'reference')!.getBoundingClientRect().height).to.be.greaterThan(0);
    for (const link of all<HTMLAnchorElement>(card, '[part~="reference"] [part~="link"]')) {
      const { content } = getComputedStyle(link, '::after');
      // A DOI is its own address, and is printed already.
      const printed = link.hostname === 'doi.org' ? link.textContent : content;
      expect(printed).to.contain(link.hostname === 'doi.org' ? link.pathname.slice(1) : link.href);
    }
  });

  it('moves nothing, whether or not the reader asks for less motion', async () => {
    const card = await fixture(html`<recurrence-explainer view="brief"></recurrence-explainer>`);
    for (const element of all(card, '*')) {
      const { animationName, transitionDuration } = getComputedStyle(element);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });

  it('keeps the frame of its cards where colours are forced', async () => {
    const card = await fixture(html`<recurrence-explainer></recurrence-explainer>`);
    if (!(await emulateMedia({ forcedColors: 'active' }))) return;
    const { borderTopStyle, borderTopWidth } = getComputedStyle(part(card, 'type')!);
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '6px']);
  });
});
