import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/figures/recurrence-map/recurrence-map.js';
import type { RecurrenceMap } from '../../src/index.js';
import { contrast, paint, type Layers } from '../support/colour.js';
import { emulateMedia } from '../support/commands.js';
import { all, part } from '../support/reading.js';
import { until } from '../support/until.js';

const WIDTHS = [280, 300, 320, 343, 358, 390, 420, 480, 540, 545, 580, 606, 610, 680, 768, 900, 1200];
const CHOICES = ['all', 'local', 'regional', 'distant', 'lungs', 'brain', 'liver', 'bones'];

const draw = (template = html`<recurrence-map></recurrence-map>`) => fixture<RecurrenceMap>(template);
const one = <E extends Element = HTMLElement>(map: Element, selector: string): E => all<E>(map, selector)[0]!;
/** The figure once it is drawn, which may wait for the words of its language. */
async function figureOf(map: RecurrenceMap): Promise<HTMLElement> {
  await until(() => part(map, 'figure'), 'no figure is drawn');
  return part(map, 'figure')!;
}
/** As a reader chooses, and drawn. */
async function choose(map: RecurrenceMap, value: string): Promise<void> {
  one<HTMLInputElement>(map, `[value="${value}"]`).click();
  await map.updateComplete;
}

/** Colours of a part as the browser has computed them. */
const style = (map: Element, selector: string) => getComputedStyle(one(map, selector));

/** The contrast of a colour with what it lies on. */
function ratio(colour: string, ...ground: Layers): number {
  const [a, b] = paint([[...ground, colour], ground]);
  return contrast(a!, b!);
}

describe('the room that the map takes', () => {
  for (const language of ['en', 'es', 'fr', 'de', 'pt-BR', 'zh-Hans', 'ar']) {
    it(`is by its width alone, whatever is chosen, in ${language}`, async () => {
      const box = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
      const map = document.createElement('recurrence-map');
      box.append(map);
      const figure = await figureOf(map);
      for (const width of WIDTHS) {
        box.style.inlineSize = `${width}px`;
        const kept = parseFloat(getComputedStyle(figure).minBlockSize);
        for (const choice of CHOICES) {
          await choose(map, choice);
          expect(map.getBoundingClientRect().height, `${choice} in ${width}px`).to.be.closeTo(kept, 0.1);
        }
      }
    });

    it(`holds all of it in 280 to 1200 pixels, in ${language}`, async () => {
      const box = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
      const map = document.createElement('recurrence-map');
      box.append(map);
      await figureOf(map);
      for (const width of WIDTHS) {
        box.style.inlineSize = `${width}px`;
        const { left, right } = box.getBoundingClientRect();
        for (const element of all(map, 'label, li, p, figcaption, .stage')) {
          const { left: start, right: end, width: own } = element.getBoundingClientRect();
          if (own === 0) continue;
          expect(element.scrollWidth, `${element.textContent} in ${width}px`).to.be.at.most(
            element.clientWidth + 1,
          );
          expect(start, `${element.textContent} in ${width}px`).to.be.at.least(left - 1);
          expect(end, `${element.textContent} in ${width}px`).to.be.at.most(right + 1);
        }
      }
    });
  }

  it('has no label on another, whatever the width', async () => {
    const box = await fixture<HTMLElement>(html`<div><recurrence-map></recurrence-map></div>`);
    const map = box.firstElementChild as RecurrenceMap;
    for (const width of WIDTHS) {
      box.style.inlineSize = `${width}px`;
      const labels = all(map, '.labels li, .labels label, .marks i').filter(
        (label) => label.getClientRects().length > 0,
      );
      expect(labels.length).to.be.at.least(9);
      labels.forEach((label, i) => {
        const a = label.getBoundingClientRect();
        for (const other of labels.slice(i + 1)) {
          const b = other.getBoundingClientRect();
          const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          expect(overlap, `${label.className} on ${other.className} in ${width}px`).to.equal(false);
        }
      });
    }
  });

  it('has words of 12 pixels or more, and targets of 24 or more', async () => {
    const box = await fixture<HTMLElement>(html`<div><recurrence-map></recurrence-map></div>`);
    for (const width of [280, 600, 1200]) {
      box.style.inlineSize = `${width}px`;
      const map = box.firstElementChild!;
      for (const element of all(map, 'label, li, p, figcaption, summary'))
        expect(parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(12);
      for (const mark of all(map, '.marks i'))
        expect(parseFloat(getComputedStyle(mark, '::before').fontSize)).to.be.closeTo(12, 0.01);
      for (const input of all(map, 'input, summary')) {
        const { width: w, height } = input.getBoundingClientRect();
        expect(Math.min(w, height), `${width}px`).to.be.at.least(24);
      }
    }
  });
});

describe('the parts of the map', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const accent of ['#0b6e75', '#7a1f5c', '#ffd500', '#808080', '#00f', '#e6ae62']) {
      it(`stand out by 3:1 with the accent ${accent} in the ${theme} theme`, async () => {
        const map = await draw(html`<recurrence-map theme=${theme}></recurrence-map>`);
        map.style.setProperty('--explainer-accent', accent);
        // Colours that change do so at once.
        await emulateMedia({ reducedMotion: 'reduce' });
        const page = theme === 'dark' ? '#171b1e' : '#fff';
        const stage = [page, style(map, '.stage').backgroundColor];
        const fill = (selector: string, ...ground: string[]) => [...ground, style(map, selector).fill];
        const body = fill('.body', ...stage);
        for (const choice of CHOICES) {
          await choose(map, choice);
          const parts: Array<[name: string, ratio: number]> = [
            ['outline on the stage', ratio(style(map, '.body').stroke, ...stage)],
            ['outline on the body', ratio(style(map, '.body').stroke, ...body)],
            ['eye', ratio(style(map, '.ink').fill, ...body)],
            ['spine', ratio(style(map, '.spine').stroke, ...body)],
            ['blood vessels', ratio(style(map, '.blood').stroke, ...body)],
            ['lymph vessels', ratio(style(map, '.lymph').stroke, ...body)],
            ['ring', ratio(style(map, '.ring').stroke, ...body)],
            ['tumor', ratio(style(map, '.tumor').stroke, ...fill('.ring', ...body))],
            ['leads on the stage', ratio(style(map, '.leads').stroke, ...stage)],
            ['leads on the body', ratio(style(map, '.leads').stroke, ...body)],
            ['numbers', ratio(style(map, '.labels label').borderTopColor, ...stage)],
          ];
          for (const organ of ['lungs', 'brain', 'liver', 'bones']) {
            const inside = fill(`.organ.${organ}`, ...body);
            parts.push([organ, ratio(style(map, `.organ.${organ}`).stroke, ...body)]);
            parts.push([`inside of ${organ}`, ratio(style(map, `.organ.${organ}`).stroke, ...inside)]);
            parts.push([`cells in ${organ}`, ratio(style(map, `.${organ} .cells`).stroke, ...inside)]);
          }
          for (const [name, value] of parts) expect(value, `${name}, ${choice}`).to.be.at.least(3);
        }
      });
    }
  }

  it('are told by shape and pattern too', async () => {
    const map = await draw();
    const signs = ['local', 'regional', 'distant'].map(
      (type) => getComputedStyle(one(map, `.bar .of-${type}`), '::before').content,
    );
    expect(new Set(signs).size).to.equal(3);
    const dashes = ['.ring', '.lymph', '.blood'].map((selector) => style(map, selector).strokeDasharray);
    expect(new Set(dashes).size).to.equal(3);
  });

  it('go where they are seen in system colours where colours are forced', async () => {
    const map = await draw(html`<recurrence-map type="local"></recurrence-map>`);
    if (!(await emulateMedia({ forcedColors: 'active' }))) return;
    const [text, highlight] = ['CanvasText', 'Highlight'].map((color) => {
      const probe = document.createElement('i');
      probe.style.color = color;
      document.body.append(probe);
      const value = getComputedStyle(probe).color;
      probe.remove();
      return value;
    });
    expect(style(map, '.body').stroke).to.equal(text);
    expect(style(map, '.ring').stroke).to.equal(highlight);
    expect(style(map, '.lymph').stroke).to.equal(text);
    expect(style(map, '[value="local"]').borderTopColor).to.equal(highlight);
    expect(style(map, '[value="regional"]').borderTopColor).not.to.equal(highlight);
  });
});

describe('the cells', () => {
  const movements = (map: RecurrenceMap) => map.shadowRoot!.getAnimations();

  it('go to the place that is chosen, once, in two seconds at most', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const map = await draw();
    await nextFrame();
    expect(movements(map)).to.have.length(0);
    for (const choice of CHOICES.slice(1)) {
      await choose(map, choice);
      const timings = movements(map).map(({ effect }) => effect!.getComputedTiming());
      expect(timings.length, choice).to.be.at.least(1);
      for (const { iterations, endTime } of timings) {
        expect(iterations).to.equal(1);
        expect(endTime).to.be.at.most(2000);
      }
      for (const movement of movements(map)) movement.finish();
      expect(getComputedStyle(shown(map)[0]!).strokeDashoffset, 'they come to rest as drawn').to.equal('0px');
    }
  });

  it('are drawn on their way, and nothing moves, for who asks for less motion', async () => {
    if (!(await emulateMedia({ reducedMotion: 'reduce' }))) return;
    const map = await draw();
    for (const choice of CHOICES) {
      await choose(map, choice);
      expect(movements(map), choice).to.have.length(0);
      expect(shown(map).length > 0, choice).to.equal(choice !== 'all');
    }
  });

  it('go to one distant place only where that is chosen', async () => {
    const map = await draw(html`<recurrence-map type="distant" place="liver"></recurrence-map>`);
    expect(
      new Set(shown(map).map(({ parentElement }) => parentElement!.getAttribute('class'))),
    ).to.deep.equal(new Set(['liver']));
  });

  /** The cells that are drawn, in the picture on the screen. */
  const shown = (map: Element) =>
    all<SVGElement>(map, '.live :is(.cells, .grown)').filter(
      (cells) => getComputedStyle(cells).display !== 'none',
    );
});

describe('the page’s side', () => {
  it('mirrors what is around the animal where its words are written from right to left', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl"><recurrence-map></recurrence-map></div>`,
    );
    const map = box.firstElementChild!;
    await until(() => part(map, 'picture'), 'no words');
    const left = (selector: string) => one(map, selector).getBoundingClientRect().left;
    expect(left('.bar .of-all')).to.be.greaterThan(left('.bar .of-local'));
    expect(left('.labels .at-brain')).to.be.lessThan(left('.labels .at-tumor'));
    expect(style(map, '[part="title"]').direction).to.equal('rtl');
  });

  it('prints the three types side by side, each with its sentence, in any state', async () => {
    const map = await draw(html`<recurrence-map type="local" animal="cat"></recurrence-map>`);
    if (!(await emulateMedia({ type: 'print' }))) return;
    const copies = all(map, '.copies > li');
    const tops = copies.map((copy) => copy.querySelector('.stage')!.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
    const names = copies.map((copy) => copy.querySelector('b')!.textContent);
    expect(names).to.deep.equal(['Local', 'Regional', 'Distant']);
    expect(copies[2]!.textContent).to.match(/mobile.*blood vessels.*break down.*settle in bones/s);
    for (const copy of copies)
      expect(copy.querySelector('use')!.getBoundingClientRect().width).to.be.above(100);
    const hues = copies.map((copy) =>
      ['local', 'regional', 'lungs'].map((place) =>
        getComputedStyle(copy.querySelector('.stage')!).getPropertyValue(`--_d-${place}`).trim(),
      ),
    );
    expect(hues).to.deep.equal([
      ['inline', 'none', 'none'],
      ['none', 'inline', 'none'],
      ['none', 'none', 'inline'],
    ]);
    expect(one(map, '.live').getClientRects()).to.have.length(0);
    expect(one(map, '.bar').getClientRects()).to.have.length(0);
    expect(part(map, 'credit')!.getClientRects().length).to.be.above(0);
  });

  it('hides it by hidden', async () => {
    const map = await draw(html`<recurrence-map hidden></recurrence-map>`);
    expect(map.offsetHeight).to.equal(0);
  });
});
