import { expect, fixture, html } from '@open-wc/testing';
import '../../src/figures/after-surgery/after-surgery.js';
import '../../src/figures/drug-pump/drug-pump.js';
import '../../src/figures/recurrence-course/recurrence-course.js';
import '../../src/figures/recurrence-map/recurrence-map.js';
import { host } from '../../src/theme/host.js';
import { prose } from '../../src/theme/prose.js';
import { tokens } from '../../src/theme/tokens.js';
import { part } from '../support/reading.js';
import { until } from '../support/until.js';

const FIGURES = ['recurrence-map', 'drug-pump', 'after-surgery', 'recurrence-course'];
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt-BR', 'zh-Hans', 'ar'];
/** Those of the text of cards on small and large screens, and on both sides of each width at which a figure changes. */
const WIDTHS = [280, 286, 300, 320, 343, 356, 360, 383, 385, 420, 480, 511, 512, 543, 544, 588, 608];

const sheet = [tokens, host, ...prose].map(({ cssText }) => cssText).join('');

/** A page in which no figure is defined, with one in what could be a card. */
function undefinedFigure(name: string): { box: HTMLElement; figure: HTMLElement; frame: HTMLIFrameElement } {
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: name, width: 1200, height: 800 });
  document.body.append(frame);
  const { contentDocument } = frame;
  const box = contentDocument!.createElement('div');
  contentDocument!.body.append(box);
  const root = box.attachShadow({ mode: 'open' });
  const style = contentDocument!.createElement('style');
  style.textContent = sheet;
  const figure = contentDocument!.createElement(name);
  figure.part.add('figure');
  root.append(style, figure);
  return { box, figure, frame };
}

/** The same, defined: in the same place, and in a language. */
async function drawnFigure(
  name: string,
  language: string,
): Promise<{ box: HTMLElement; figure: HTMLElement }> {
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  const box = await fixture<HTMLElement>(html`<div lang=${language} dir=${dir}></div>`);
  const root = box.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = sheet;
  const figure = document.createElement(name);
  figure.part.add('figure');
  root.append(style, figure);
  await until(() => part(figure, 'picture'), `no ${name} in ${language}`);
  return { box, figure };
}

describe('the place that a card keeps', () => {
  // First of all: words that have come once are there.
  it('is kept by a figure that waits for its words', async () => {
    const kept = undefinedFigure('recurrence-map');
    const box = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const map = document.createElement('recurrence-map');
    map.textContent = 'What it shows';
    for (const element of [box, kept.box]) element.style.inlineSize = '320px';
    box.append(map);
    await map.updateComplete;
    expect(part(map, 'picture')).to.equal(null);
    expect(map.getBoundingClientRect().height).to.be.closeTo(kept.figure.getBoundingClientRect().height, 0.1);
    expect(map.textContent).to.equal('What it shows');
    kept.frame.remove();
  });

  for (const name of FIGURES) {
    it(`is what <${name}> takes, in every language and width`, async () => {
      const kept = undefinedFigure(name);
      try {
        for (const language of LANGUAGES) {
          const drawn = await drawnFigure(name, language);
          for (const width of WIDTHS) {
            kept.box.style.inlineSize = drawn.box.style.inlineSize = `${width}px`;
            expect(drawn.figure.getBoundingClientRect().height, `${language} in ${width}px`).to.be.closeTo(
              kept.figure.getBoundingClientRect().height,
              0.1,
            );
          }
        }
      } finally {
        kept.frame.remove();
      }
    }).timeout(20_000);
  }
});
