import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/article-explainer/article-explainer.js';
import { articleWith } from '../../support/article.js';
import { expectNoViolations } from '../../support/axe.js';
import { emulateMedia } from '../../support/commands.js';
import { all, drawn, helped, part } from '../../support/reading.js';
import { until } from '../../support/until.js';

const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
let copied: string[] = [];

function allow(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

beforeEach(() => {
  copied = [];
  allow((text) => {
    copied.push(text);
    return Promise.resolve();
  });
});
afterEach(() => {
  if (clipboard) delete (navigator as { clipboard?: unknown }).clipboard;
  history.replaceState(null, '', location.pathname + location.search);
});

const linksOf = (element: Element) => all<HTMLAnchorElement>(element, '[part~="copy-link"]');

async function explainer(view = 'full') {
  const element = await fixture<HTMLElement>(
    html`<article-explainer view=${view} .article=${articleWith()}></article-explainer>`,
  );
  await drawn(element);
  return element;
}

describe('the link at a heading', () => {
  it('copies the address that leads to its section, and says so', async () => {
    const element = await explainer();
    await helped(element);
    const [link, ...others] = linksOf(element);
    expect(others).to.have.length(1);
    expect(link!.ariaLabel).to.equal('Copy a link to “What is it?”');
    link!.click();
    await until(() => part(element, 'status')!.textContent === 'Copied');
    expect(copied).to.deep.equal([new URL('#what-is-it', location.href).href]);
    expect(location.hash).to.equal('');
    expect(element.shadowRoot!.getElementById('what-is-it')!.textContent).to.equal('What is it?');
    await until(() => part(element, 'status')!.textContent === '', 'it goes on saying so');
  });

  it('leads there where nothing can be copied', async () => {
    allow(() => Promise.reject(new Error('not allowed')));
    const element = await explainer();
    await helped(element);
    linksOf(element)[1]!.click();
    await until(() => location.hash === '#kinds');
  });

  it('is no part of the heading’s name, and moves nothing when it comes', async () => {
    const element = await explainer();
    const heights = () =>
      all(element, 'article *:not([data-aid])').map((it) => it.getBoundingClientRect().top);
    const before = heights();
    await helped(element);
    expect(linksOf(element)).to.have.length(2);
    expect(heights()).to.deep.equal(before);
    const names = linksOf(element).map((link) => link.previousElementSibling!.textContent.trim());
    expect(names).to.deep.equal(['What is it?', 'Kinds']);
  });

  it('stands beside the summary of a folded section, not in it', async () => {
    const element = await explainer('brief');
    await helped(element);
    const [link] = linksOf(element);
    expect(link!.previousElementSibling!.localName).to.equal('summary');
    expect(link!.closest('summary')).to.equal(null);
  });

  it('follows another article, and its words', async () => {
    const element = await explainer();
    await helped(element);
    const { body } = articleWith();
    const [keyPoints, , ...rest] = body.children;
    const heading = {
      type: 'heading' as const,
      depth: 2,
      children: [{ type: 'text' as const, value: 'Why?' }],
    };
    const article = articleWith({ body: { type: 'root', children: [keyPoints!, heading, ...rest] } });
    Object.assign(element, { article });
    await until(() => linksOf(element)[0]?.ariaLabel === 'Copy a link to “Why?”');
    expect(linksOf(element)[0]!.hash).to.equal('#why');
    expect(linksOf(element)).to.have.length(2);
  });

  it('has nothing that axe finds, and is seen with the focus', async () => {
    const element = await explainer();
    await helped(element);
    await expectNoViolations(element);
    const [link] = linksOf(element);
    link!.focus();
    const { content } = getComputedStyle(link!, '::before');
    if (link!.matches(':focus-visible')) expect(content).to.contain('#');
    expect(link!.getBoundingClientRect().left).to.be.at.least(element.getBoundingClientRect().left);
  });

  it('is not printed', async () => {
    const element = await explainer();
    await helped(element);
    if (!(await emulateMedia({ type: 'print' }))) return;
    expect(linksOf(element)[0]!.getClientRects()).to.have.length(0);
  });
});
