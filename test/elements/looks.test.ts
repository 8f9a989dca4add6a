import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import { articleWith } from '../support/article.js';
import { emulateMedia } from '../support/commands.js';
import { all, drawn, part } from '../support/reading.js';

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** What a colour comes to on the screen, as sRGB from 0 to 1. */
function srgb(color: string): number[] {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((channel) => channel / 255);
}

/** WCAG 2 contrast ratio. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const luminance = (color: string) => {
    const [r, g, blue] = srgb(color).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('any accent', () => {
  for (const theme of ['light', 'dark']) {
    it(`keeps 4.5:1 for text and links in the ${theme} theme`, async () => {
      const card = await fixture<HTMLElement>(
        html`<recurrence-explainer view="brief" theme=${theme}></recurrence-explainer>`,
      );
      const surfaces = [part(card, 'card')!, part(card, 'brief')!, part(card, 'type')!];
      const texts = [
        part(card, 'title')!,
        part(card, 'byline')!,
        all(card, 'section a')[0]!,
        all(card, 'h3')[0]!,
      ];
      for (let i = 0; i < 216; i++) {
        const [r, g, b] = [i % 6, Math.floor(i / 6) % 6, Math.floor(i / 36)].map((level) => level * 51);
        card.style.setProperty('--explainer-accent', `rgb(${r} ${g} ${b})`);
        for (const surface of surfaces) {
          const background = getComputedStyle(surface).backgroundColor;
          for (const text of texts) {
            const ratio = contrast(getComputedStyle(text).color, background);
            expect(ratio, `rgb(${r} ${g} ${b}), ${text.localName} on ${surface.part.value}`).to.be.at.least(
              4.5,
            );
          }
        }
      }
    });
  }
});

describe('the card', () => {
  it('follows the page’s color-scheme unless its theme says otherwise', async () => {
    const page = await fixture(
      html`<div style="color-scheme: dark">
        <recurrence-explainer></recurrence-explainer
        ><recurrence-explainer theme="light"></recurrence-explainer>
      </div>`,
    );
    const [auto, light] = [...page.children].map(
      (card) => srgb(getComputedStyle(part(card, 'card')!).backgroundColor)[0]!,
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
    const source = part(card, 'reference')!;
    expect(source.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(getComputedStyle(source.querySelector('a')!, '::after').content).to.contain('https://doi.org/');
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
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '4px']);
  });
});
