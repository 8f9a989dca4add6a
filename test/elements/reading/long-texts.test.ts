import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/article-explainer/article-explainer.js';
import type { Article } from '../../../src/index.js';
import { articleWith } from '../../support/article.js';
import { expectNoViolations } from '../../support/axe.js';
import { emulateMedia } from '../../support/commands.js';
import { cite, h, p } from '../../support/nodes.js';
import { all, drawn, helped, part } from '../../support/reading.js';
import { until } from '../../support/until.js';

const words = (count: number, word = 'cat') => Array.from({ length: count }, () => word).join(' ');
const sections = (count: number, length = 5) =>
  Array.from({ length: count }, (_, i) => [h(2, `Part ${i + 1}`, cite('b')), p(words(length))]).flat();

async function explainer(
  children: Article['body']['children'],
  changes: Partial<Article> = {},
  view = 'full',
) {
  const article = articleWith({ body: { type: 'root', children }, ...changes });
  const element = await fixture<HTMLElement>(
    html`<article-explainer view=${view} .article=${article}></article-explainer>`,
  );
  await drawn(element);
  return element;
}

describe('the reading time', () => {
  const timeOf = async (text: string, changes: Partial<Article> = {}) =>
    part(await explainer([p(text)], changes), 'reading-time')?.textContent?.trim();

  it('is that of 238 words a minute, rounded up', async () => {
    expect(await timeOf(words(238))).to.equal('1 min read');
    expect(await timeOf(words(239))).to.equal('2 min read');
  });

  it('counts the characters of Chinese', async () => {
    expect(await timeOf('猫'.repeat(239), { inLanguage: 'zh' })).to.equal('阅读约需 2 分钟');
  });

  it('is not told of a text that is withdrawn', async () => {
    expect(await timeOf('Cats.', { status: 'withdrawn' })).to.equal(undefined);
  });
});

describe('the contents', () => {
  const contentsOf = (element: Element) =>
    all<HTMLAnchorElement>(element, '[part~="contents"] a').map((link) => link.textContent);

  it('of a text of eight sections name each', async () => {
    const element = await explainer(sections(8));
    expect(contentsOf(element)).to.have.length(8);
    expect(contentsOf(element)[7]).to.equal('Part 8');
    await expectNoViolations(element);
  });

  it('of a text of six minutes name each', async () => {
    expect(contentsOf(await explainer(sections(3, 400)))).to.deep.equal(['Part 1', 'Part 2', 'Part 3']);
  });

  it('are not those of a shorter text, nor of one that is folded', async () => {
    expect(contentsOf(await explainer(sections(7)))).to.deep.equal([]);
    expect(contentsOf(await explainer(sections(9), {}, 'brief'))).to.deep.equal([]);
  });

  it('lead to a section, with what helps to read and before it has come', async () => {
    const element = await explainer(sections(8));
    const [, second, third] = all<HTMLAnchorElement>(element, '[part~="contents"] a');
    second!.click();
    await until(() => element.shadowRoot!.activeElement?.textContent.includes('Part 2'));
    await helped(element);
    third!.click();
    await until(() => element.shadowRoot!.activeElement?.textContent.includes('Part 3'));
  });

  it('are not printed', async () => {
    const element = await explainer(sections(8));
    await helped(element);
    if (!(await emulateMedia({ type: 'print' }))) return;
    expect(part(element, 'contents')!.getClientRects()).to.have.length(0);
  });
});

describe('the line that tells how much is read', () => {
  const lineOf = (element: Element) => getComputedStyle(part(element, 'card')!, '::before');
  const isKnown = CSS.supports('animation-timeline: view()');
  const scaleOf = ({ content, scale }: CSSStyleDeclaration) => (content === 'none' ? 0 : parseFloat(scale));
  const scrolled = (element: Element, check: (scale: number) => boolean) =>
    until(() => check(scaleOf(lineOf(element))), 'the line is elsewhere');

  /** A card of some length, with its line after the first scroll. */
  async function readAlong(): Promise<Element & ElementCSSInlineStyle> {
    const element = await explainer(sections(8, 300));
    await helped(element);
    scrollTo(0, 10);
    await until(() => lineOf(element).content !== 'none', 'no line');
    return element;
  }

  afterEach(() => scrollTo(0, 0));

  it('grows with the scroll through a long text, and is none before it and after', async function () {
    if (!isKnown) return;
    const page = await fixture(html`<div style="padding-block: 150vh"></div>`);
    const element = await explainer(sections(8, 300));
    page.append(element);
    await helped(element);
    await scrolled(element, (scale) => scale === 0);
    const { top, height } = element.getBoundingClientRect();
    scrollTo(0, scrollY + top + (height - innerHeight) / 2);
    await scrolled(element, (scale) => Math.abs(scale - 0.5) < 0.05);
    scrollTo(0, scrollY + height);
    await scrolled(element, (scale) => scale === 0);
  });

  it('can be themed away, and takes no space', async () => {
    if (!isKnown) return;
    const element = await readAlong();
    const height = () => part(element, 'card')!.getBoundingClientRect().height;
    expect(lineOf(element).display).to.equal('block');
    const before = height();
    element.style.setProperty('--explainer-progress', 'none');
    expect(lineOf(element).display).to.equal('none');
    expect(height()).to.equal(before);
  });

  it('is none where the reader asks for less motion, and in print', async () => {
    if (!isKnown) return;
    const element = await readAlong();
    for (const media of [{ reducedMotion: 'reduce' }, { type: 'print' }] as const) {
      if (await emulateMedia(media)) expect(lineOf(element).content).to.equal('none');
    }
  });
});
