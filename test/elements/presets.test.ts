import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import type { ArticleExplainer } from '../../src/elements/article-explainer/article-explainer-element.js';
import { articleWith } from '../support/article.js';
import { all, drawn, part } from '../support/reading.js';
import { paint } from '../support/colour.js';

const PRESETS = ['foundation', 'clinic', 'journal', 'plain'] as const;

/** What a reader sees of a look at a glance. */
function lookOf(card: Element): Record<string, string> {
  const { backgroundImage, backgroundColor, borderTopWidth, borderTopLeftRadius, fontFamily, paddingLeft } =
    getComputedStyle(part(card, 'card')!);
  const { color } = getComputedStyle(all(card, 'section h3')[0]!);
  return {
    backgroundImage,
    backgroundColor,
    borderTopWidth,
    borderTopLeftRadius,
    fontFamily,
    paddingLeft,
    color,
  };
}

const cardWith = (preset: string) =>
  fixture<ArticleExplainer>(html`<recurrence-explainer preset=${preset}></recurrence-explainer>`);

describe('a preset', () => {
  it('is a look of its own, an unknown one that of none', async () => {
    const looks = new Set<string>();
    for (const preset of ['', ...PRESETS]) looks.add(JSON.stringify(lookOf(await cardWith(preset))));
    expect(looks.size).to.equal(PRESETS.length + 1);
    expect(lookOf(await cardWith('unheard-of'))).to.deep.equal(lookOf(await cardWith('')));
  });

  it('can be set as a property', async () => {
    const card = await cardWith('');
    card.preset = 'journal';
    await card.updateComplete;
    expect(card.getAttribute('preset')).to.equal('journal');
    expect(lookOf(card)).to.deep.equal(lookOf(await cardWith('journal')));
  });

  for (const preset of PRESETS) {
    it(`${preset} gives way to what the page sets`, async () => {
      const card = await cardWith(preset);
      card.style.cssText = `--explainer-radius: 7px; --explainer-font: monospace; --explainer-text: rgb(1 2 3);
        --explainer-accent: rgb(120 0 0)`;
      const { borderTopLeftRadius, fontFamily, color } = getComputedStyle(part(card, 'card')!);
      expect([borderTopLeftRadius, fontFamily]).to.deep.equal(['7px', 'monospace']);
      // The same colour in other words.
      expect(paint([[color]])[0]!.map((part) => Math.round(part * 255))).to.deep.equal([1, 2, 3]);
      const none = await cardWith('');
      none.style.cssText = card.style.cssText;
      const headingOf = (of: Element) => getComputedStyle(all(of, 'section h3')[0]!).color;
      expect(headingOf(card)).to.equal(headingOf(none));
    });
  }
});

/** Letters of each line that is full, as it is broken now. */
function lineLengths(paragraph: HTMLElement): number[] {
  const range = document.createRange();
  const lines = new Map<number, number>();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (let i = 0; i < text.length; i++) {
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      const { top, width } = range.getBoundingClientRect();
      if (width > 0) lines.set(Math.round(top / 8), (lines.get(Math.round(top / 8)) ?? 0) + 1);
    }
  }
  return [...lines.values()].slice(0, -1);
}

describe('the measure', () => {
  for (const width of [800, 1200]) {
    for (const family of ['sans-serif', 'serif', 'system-ui']) {
      it(`is near 66 letters in a card of ${width}px in ${family}`, async () => {
        const box = await fixture(
          html`<div style="width: ${width}px">
            <recurrence-explainer style="--explainer-font: ${family}"></recurrence-explainer>
          </div>`,
        );
        const lengths = all(box.firstElementChild!, '[part~="section"] > p').flatMap(lineLengths);
        expect(lengths.length).to.be.greaterThan(10);
        const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
        expect(mean).to.be.within(55, 75);
      });
    }
  }

  it('holds in a card of 280px, whatever the words are', async () => {
    const word = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2);
    const text = (value: string) => ({ type: 'text' as const, value });
    const article = articleWith({
      headline: word,
      abstract: word,
      publisher: { name: word },
      copyrightNotice: word,
      body: {
        type: 'root',
        children: [
          ...articleWith().body.children,
          { type: 'heading', depth: 2, children: [text(word)] },
          {
            type: 'paragraph',
            children: [{ type: 'link', url: `https://example.org/${word}`, children: [text(word)] }],
          },
          {
            type: 'containerDirective',
            name: 'note',
            children: [{ type: 'paragraph', children: [text(word)] }],
          },
        ],
      },
    });
    const box = await fixture(
      html`<div style="width: 280px"><article-explainer .article=${article}></article-explainer></div>`,
    );
    const card = box.firstElementChild!;
    await drawn(card);
    const { left, right } = box.getBoundingClientRect();
    for (const element of all(card, '*').filter(({ offsetWidth }) => offsetWidth > 0)) {
      const { left: start, right: end } = element.getBoundingClientRect();
      expect(start, element.outerHTML.slice(0, 80)).to.be.at.least(left - 1);
      expect(end, element.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
    }
    expect(card.scrollWidth).to.be.at.most(280);
  });
});
