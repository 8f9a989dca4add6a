import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/figures/after-surgery/after-surgery.js';
import '../../src/figures/drug-pump/drug-pump.js';
import '../../src/figures/recurrence-course/recurrence-course.js';
import type { ExplainerFigure } from '../../src/figures/explainer-figure.js';
import { figureWords, type FigureWords } from '../../src/locales/en-figures.js';
import { expectNoViolations } from '../support/axe.js';
import { contrast, paint } from '../support/colour.js';
import { emulateMedia } from '../support/commands.js';
import { all, part } from '../support/reading.js';
import { until } from '../support/until.js';

/** What a screen reader comes to, in this order. */
const told: Record<string, string[]> = {
  'drug-pump': [
    'A resistant cell pumps drugs out',
    'Ordinary cancer cell',
    'The drug stays inside.',
    'Resistant cancer cell',
    'A pump sends the drug back out.',
    'Drug',
    'New drug',
    'Pump',
    'Because it can do that, the cell resists a new drug as well.',
    figureWords.credit,
  ],
  'after-surgery': [
    'A few cells can be left behind',
    'Before surgery',
    'The vet will take out the tumor and a margin around it.',
    'After surgery',
    'A few cells, too small to detect, may stay behind.',
    'Later',
    'These cells can start to grow again.',
    'Cancer cell',
    'Margin',
    'It is hard to remove all of the cancerous tissue.',
    figureWords.credit,
  ],
  'recurrence-course': [
    'Chemotherapy can stop working',
    'Size of the tumor',
    'Treatment',
    'Improvement',
    'Growing again',
    'Time',
    'The tumor gets smaller. After a time of improvement, it grows again. This is a sketch without numbers.',
    figureWords.credit,
  ],
};

/** Parts that mean something, and what they lie on: `stroke` or `fill` of the one and the other. */
const seen: Record<string, Array<[string, Paint, string, Paint]>> = {
  'drug-pump': [
    ['.wall', 'stroke', '.gap', 'stroke'],
    ['.nucleus', 'stroke', '.body', 'fill'],
    ['.drug', 'fill', '.body', 'fill'],
    ['.new', 'stroke', '.new', 'fill'],
    ['.pump', 'stroke', '.body', 'fill'],
    ['.way', 'stroke', '.body', 'fill'],
  ],
  'after-surgery': [
    ['.edge', 'stroke', '.cell', 'stroke'],
    ['.edge', 'stroke', '.tissue', 'stroke'],
    ['.edge', 'stroke', '.hole', 'fill'],
    ['.margin', 'stroke', '.taken', 'fill'],
    ['.hole', 'stroke', '.tissue', 'stroke'],
    ['.here', 'stroke', '.tissue', 'stroke'],
  ],
  'recurrence-course': [
    ['.curve', 'stroke', '.area', 'fill'],
    ['.axis', 'stroke', '.area', 'fill'],
    ['.turn', 'stroke', '.area', 'fill'],
    ['.edge', 'stroke', '.cell', 'stroke'],
  ],
};
type Paint = 'stroke' | 'fill';

async function figureIn(
  width: number,
  name: string,
  { lang = 'en', dir = 'ltr' } = {},
): Promise<ExplainerFigure> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
  box.style.width = `${width}px`;
  const figure = document.createElement(name) as ExplainerFigure;
  box.append(figure);
  await until(() => part(figure, 'picture'), `no ${name} in ${lang}`);
  return figure;
}

/** The words of another language, each of them a third longer. */
async function lengthen(figure: ExplainerFigure): Promise<void> {
  const longer = ([key, words]: [string, string]) => [
    key,
    words.replace(/\p{L}+/gu, (word) => word + 'enneen'.slice(0, Math.round(word.length / 3))),
  ];
  const words = Object.fromEntries(Object.entries(figureWords).map(longer)) as FigureWords;
  Object.defineProperty(figure, 'words', { value: words });
  figure.requestUpdate();
  await figure.updateComplete;
}

/** The words of each element that has words of its own, but for what is hidden from a screen reader. */
function spoken(figure: Element): string[] {
  const walker = document.createTreeWalker(figure.shadowRoot!, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    const text = walker.currentNode.textContent!.replace(/\s+/g, ' ').trim();
    if (text && !parent.closest('style, [aria-hidden="true"]')) words.push(text);
  }
  return words;
}

/** Words that go on in another line. */
function brokenWords(figure: Element): string[] {
  const walker = document.createTreeWalker(figure.shadowRoot!, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  const range = document.createRange();
  while (walker.nextNode()) {
    for (const { 0: word, index } of walker.currentNode.textContent!.matchAll(/\S+/g)) {
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
    }
  }
  return broken;
}

const motionsOf = (figure: Element) => figure.shadowRoot!.getAnimations();

for (const name of Object.keys(told)) {
  describe(`<${name}>`, () => {
    for (const theme of ['light', 'dark'] as const) {
      it(`has no violation of accessibility in the ${theme} theme`, async () => {
        const figure = await figureIn(600, name);
        figure.parentElement!.style.cssText = `color-scheme: ${theme}; background: Canvas`;
        await expectNoViolations(figure);
      });

      it(`has parts that stand out at 3:1 in the ${theme} theme, whatever the accent`, async () => {
        const figure = await figureIn(600, name);
        figure.theme = theme;
        await figure.updateComplete;
        const colourOf = (selector: string, property: Paint) =>
          getComputedStyle(all(figure, selector)[0]!)[property];
        for (let i = 0; i < 27; i++) {
          const accent = `rgb(${[i % 3, Math.floor(i / 3) % 3, Math.floor(i / 9)].map((it) => it * 127).join(' ')})`;
          figure.style.setProperty('--explainer-accent', accent);
          for (const [upper, its, lower, others] of seen[name]!) {
            const ground = colourOf(lower, others);
            const [a, b] = paint([[ground, colourOf(upper, its)], [ground]]);
            expect(contrast(a!, b!), `${upper} on ${lower}, ${accent}`).to.be.at.least(3);
          }
        }
      });
    }

    it('tells in words what it shows, and shows a screen reader no drawing', async () => {
      const figure = await figureIn(600, name);
      expect(spoken(figure)).to.deep.equal(told[name]);
      const caption = part(figure, 'title')!;
      expect([caption.localName, caption.parentElement!.localName]).to.deep.equal(['figcaption', 'figure']);
      for (const drawing of all(figure, 'svg')) expect(drawing.closest('[aria-hidden="true"]')).to.be.ok;
    });

    for (const width of [240, 280, 320, 420, 512, 704, 960, 1200]) {
      it(`in ${width}px holds its words and is as high with longer ones`, async () => {
        const figure = await figureIn(width, name);
        const height = figure.offsetHeight;
        const fits = () => {
          expect(figure.shadowRoot!.querySelector('figure')!.scrollWidth).to.be.at.most(width);
          const { left, right } = figure.getBoundingClientRect();
          for (const element of all(figure, 'p, li, figcaption')) {
            const box = element.getBoundingClientRect();
            expect(element.scrollWidth, element.textContent).to.be.at.most(element.clientWidth);
            expect(box.left, element.textContent).to.be.at.least(left - 1);
            expect(box.right, element.textContent).to.be.at.most(right + 1);
            expect(parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(12);
          }
        };
        fits();
        if (width >= 280) expect(brokenWords(figure)).to.deep.equal([]);
        await lengthen(figure);
        fits();
        if (width >= 280) expect(figure.offsetHeight).to.equal(height);
      });
    }

    it('is whole on paper, without the space that it keeps on a screen', async () => {
      const figure = await figureIn(600, name);
      const height = figure.offsetHeight;
      if (!(await emulateMedia({ type: 'print' }))) return;
      expect(figure.offsetHeight).to.be.below(height);
      for (const element of all(figure, '.panels svg, .plot svg, li, p'))
        expect(element.getBoundingClientRect().height, element.textContent).to.be.above(0);
    });

    it('has lines of system colours where colours are forced', async () => {
      const figure = await figureIn(600, name);
      if (!(await emulateMedia({ forcedColors: 'active' }))) return;
      const probe = await fixture<HTMLElement>(html`<p></p>`);
      probe.style.color = 'CanvasText';
      const { color } = getComputedStyle(probe);
      for (const line of all(figure, '.edge, .wall, .way, .margin, .curve, .axis'))
        expect(getComputedStyle(line).stroke).to.equal(color);
    });
  });
}

/** Pages whose direction is that of their language or not; Hebrew has no words here, which are English then. */
const pages = [
  { page: { lang: 'en', dir: 'ltr' }, rotate: '45deg', scale: 'none' },
  { page: { lang: 'en', dir: 'rtl' }, rotate: '45deg', scale: 'none' },
  { page: { lang: 'he', dir: 'rtl' }, rotate: '45deg', scale: 'none' },
  { page: { lang: 'ar', dir: 'rtl' }, rotate: '-45deg', scale: '-1 1' },
  { page: { lang: 'ar', dir: 'ltr' }, rotate: '-45deg', scale: '-1 1' },
] as const;
const inOrder = (lefts: number[], lang: string) => lefts.toSorted((a, b) => (lang === 'ar' ? b - a : a - b));

describe('<after-surgery>', () => {
  it('has its steps side by side where there is room, and one below the other, each beside its words, else', async () => {
    const places = (figure: Element) => all(figure, '.panels > li').map((it) => it.getBoundingClientRect());
    const wide = places(await figureIn(600, 'after-surgery'));
    expect(new Set(wide.map(({ top }) => top)).size).to.equal(1);
    const narrow = await figureIn(300, 'after-surgery');
    expect(new Set(places(narrow).map(({ left }) => left)).size).to.equal(1);
    const [drawing, words] = ['svg', 'p'].map((it) =>
      all(narrow, `.panels ${it}`)[0]!.getBoundingClientRect(),
    );
    expect(words!.left).to.be.at.least(drawing!.right);
  });

  it('goes, with its arrowheads, as its words do, whatever the page does', async () => {
    for (const { page, rotate } of pages) {
      const figure = await figureIn(600, 'after-surgery', page);
      const lefts = all(figure, '.panels > li').map((it) => it.getBoundingClientRect().left);
      expect(lefts, page.lang).to.deep.equal(inOrder(lefts, page.lang));
      expect(getComputedStyle(all(figure, '.panels > li')[1]!, '::before').rotate).to.equal(rotate);
    }
  });
});

describe('<recurrence-course>', () => {
  it('lets time run as its words do, whatever the page does, its curve and its words alike', async () => {
    for (const { page, scale } of pages) {
      const figure = await figureIn(600, 'recurrence-course', page);
      const lefts = all(figure, '.bands > li').map((it) => it.getBoundingClientRect().left);
      expect(lefts, page.lang).to.deep.equal(inOrder(lefts, page.lang));
      expect(getComputedStyle(all(figure, '.curve')[0]!.closest('svg')!).scale).to.equal(scale);
    }
  });
});

describe('<drug-pump>', () => {
  it('moves a drug of each kind once, for two seconds at most, when it is seen', async () => {
    const figure = await figureIn(600, 'drug-pump');
    figure.parentElement!.style.marginBlock = '3000px';
    await nextFrame();
    const height = figure.offsetHeight;
    figure.scrollIntoView();
    await until(() => motionsOf(figure).length > 0);
    for (const { effect } of motionsOf(figure)) {
      const { iterations, endTime } = effect!.getComputedTiming();
      expect(iterations).to.equal(1);
      expect(endTime).to.be.at.most(2000);
    }
    expect(motionsOf(figure)).to.have.length(2);
    expect(figure.offsetHeight).to.equal(height);
  });

  it('moves nothing for a reader who asks for less motion, nor on paper', async () => {
    const figure = await figureIn(600, 'drug-pump');
    await until(() => motionsOf(figure).length > 0);
    for (const media of [{ reducedMotion: 'reduce' }, { type: 'print' }] as const) {
      if (!(await emulateMedia(media))) return;
      expect(motionsOf(figure)).to.deep.equal([]);
      for (const traveller of all(figure, '.traveller'))
        expect(getComputedStyle(traveller).visibility).to.equal('hidden');
    }
  });
});
