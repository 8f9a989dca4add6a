import { expect } from '@open-wc/testing';
import type { Article, ArticleExplainer, Node as MdastNode } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { emulateMedia } from '../support/commands.js';
import { openPage, type HostPage } from '../support/host-page.js';
import { helped } from '../support/reading.js';
import { until } from '../support/until.js';

const PAGE = '/test/pages/addresses.html';

const text = (value: string): MdastNode => ({ type: 'text', value });
const heading = (...children: MdastNode[]): MdastNode => ({ type: 'heading', depth: 2, children });
const paragraph = (...children: MdastNode[]): MdastNode => ({ type: 'paragraph', children });
const sections = (...children: MdastNode[]): Partial<Article> => ({ body: { type: 'root', children } });

/** Gives an explainer of the page its article and waits until that is drawn. */
async function fill({ document }: HostPage, id: string, changes: Partial<Article> = {}) {
  const explainer = document.getElementById(id) as ArticleExplainer;
  await until(() => explainer.updateComplete, 'not defined');
  explainer.article = articleWith(changes);
  await until(() => explainer.shownArticle, 'not drawn');
  await explainer.updateComplete;
  return explainer;
}

/** What has the focus, inside whatever explainer. */
function focused({ document }: HostPage): Element {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement!;
}

const focusGoes = (page: HostPage, explainer: Element, id: string) =>
  until(
    () => focused(page).getRootNode() === explainer.shadowRoot && focused(page).id === id,
    `the focus did not go to #${id}`,
  );

const isInView = ({ window }: HostPage, element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

/** So much later that whatever was to come has come. */
const later = ({ window }: HostPage) =>
  new Promise<void>((done) => window.requestAnimationFrame(() => window.setTimeout(done, 100)));

describe('a page that is loaded with the address of', () => {
  it('a source goes there, however late the article comes', async () => {
    const page = await openPage(`${PAGE}#ref-2`);
    await later(page);
    const first = await fill(page, 'first');
    await focusGoes(page, first, 'ref-2');
    expect(isInView(page, focused(page))).to.equal(true);
    expect(page.errors).to.deep.equal([]);
  });

  it('a citation goes there', async () => {
    const page = await openPage(`${PAGE}#cite-1-2`);
    await focusGoes(page, await fill(page, 'first'), 'cite-1-2');
  });

  it('a section goes to its heading, which is under its margin', async () => {
    const page = await openPage(`${PAGE}#kinds`);
    page.document.documentElement.style.setProperty('--explainer-scroll-margin', '100px');
    const first = await fill(page, 'first');
    await focusGoes(page, first, 'kinds');
    expect(focused(page).localName).to.equal('h3');
    expect(focused(page).getBoundingClientRect().top).to.be.closeTo(100, 1);
  });

  it('a folded section unfolds it', async () => {
    const page = await openPage(`${PAGE}#what-is-it`);
    page.document.getElementById('first')!.setAttribute('view', 'brief');
    await fill(page, 'first');
    await until(() => focused(page).localName === 'summary');
    expect((focused(page).parentElement as HTMLDetailsElement).open).to.equal(true);
  });

  it('a source of a provider goes to its list', async () => {
    const page = await openPage(`${PAGE}#ref-1`);
    await fill(page, 'provider');
    await focusGoes(page, page.document.querySelector('citation-list')!, 'ref-1');
  });

  it('what the page has itself leaves the reader there', async () => {
    const page = await openPage(`${PAGE}#host-heading`);
    await fill(page, 'first', sections(heading(text('Host heading'))));
    await later(page);
    expect(focused(page)).to.equal(page.document.body);
  });

  it('what several explainers have goes to the first of the page', async () => {
    const page = await openPage(`${PAGE}#sources`);
    const explainers = [fill(page, 'second'), fill(page, 'first')];
    await focusGoes(page, (await Promise.all(explainers))[1]!, 'sources');
  });

  for (const hash of ['%', '%E0%A4%A', '!/x', '"', '</a>', ']', 'x'.repeat(20_000), ':~:text=sound', '/']) {
    it(`nothing, #${hash.slice(0, 20)}, does nothing and breaks nothing`, async () => {
      const page = await openPage(`${PAGE}#${hash}`);
      await fill(page, 'first');
      await later(page);
      expect(focused(page)).to.equal(page.document.body);
      expect([...page.errors, ...page.warnings]).to.deep.equal([]);
    });
  }
});

describe('a reader who has moved on stays where that is', () => {
  const acts: Record<string, (page: HostPage) => void> = {
    'having focused something': ({ document }) => document.querySelector('button')!.focus(),
    'having scrolled': ({ window }) => window.scrollTo(0, 300),
  };
  for (const [name, act] of Object.entries(acts)) {
    it(name, async () => {
      const page = await openPage(`${PAGE}#ref-2`);
      // The chunk that goes there has seen that the first explainer has nothing to show.
      await fill(page, 'second', { references: [] });
      await later(page);
      act(page);
      await later(page);
      const { scrollY } = page.window;
      const before = focused(page);
      await fill(page, 'first');
      await later(page);
      expect(focused(page)).to.equal(before);
      expect(page.window.scrollY).to.equal(scrollY);
    });
  }

  it('when another article comes', async () => {
    const page = await openPage(`${PAGE}#ref-2`);
    const first = await fill(page, 'first');
    await focusGoes(page, first, 'ref-2');
    page.document.querySelector('button')!.focus();
    first.article = articleWith({ headline: 'Kidneys' });
    await later(page);
    expect(focused(page).localName).to.equal('button');
  });
});

describe('a link of the page', () => {
  it('goes to what it leads to in an explainer, again and again, and so do back and forward', async () => {
    const page = await openPage(PAGE);
    const { document, window } = page;
    const first = await fill(page, 'first');
    const link = document.querySelector<HTMLElement>('#to-source')!;
    link.click();
    await focusGoes(page, first, 'ref-2');
    expect(isInView(page, focused(page))).to.equal(true);
    window.scrollTo(0, 0);
    document.querySelector('button')!.focus();
    link.click();
    await focusGoes(page, first, 'ref-2');
    document.querySelector<HTMLElement>('#to-section')!.click();
    await focusGoes(page, first, 'what-is-it');
    window.history.back();
    await focusGoes(page, first, 'ref-2');
    window.history.forward();
    await focusGoes(page, first, 'what-is-it');
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a link in the text', () => {
  const link = (url: string) => paragraph({ type: 'link', url, children: [text('There')] });
  const click = (explainer: Element, index = 0) =>
    explainer.shadowRoot!.querySelectorAll<HTMLElement>('[part="section"] a')[index]!.click();

  it('goes to a heading, by its words, and leaves the address to the page', async () => {
    const page = await openPage(PAGE);
    const children = [
      link('#gr%C3%B6%C3%9Fe-form'),
      link('#farbe'),
      heading(text('Größe & Form')),
      heading(text('Farbe')),
    ];
    const first = await fill(page, 'first', sections(...children));
    first.scrollIntoView();
    await helped(first);
    click(first);
    await focusGoes(page, first, 'größe-form');
    click(first, 1);
    await focusGoes(page, first, 'farbe');
    expect(page.window.location.hash).to.equal('');
  });

  it('to what the explainer has not goes where the page has it', async () => {
    const page = await openPage(PAGE);
    click(await fill(page, 'first', sections(link('#host-heading'))));
    await until(() => page.window.location.hash === '#host-heading');
  });
});

describe('the headings of an explainer', () => {
  it('have ids of their words, each its own, without the numbers of citations', async () => {
    const page = await openPage(`${PAGE}#nowhere`);
    const cite: MdastNode = { type: 'footnoteReference', identifier: 'a' };
    const titles = [
      [text('Kinds'), cite],
      [text('Kinds')],
      [text('Sources')],
      [text('هل هي خطيرة؟')],
      [text('!')],
    ];
    const first = await fill(page, 'first', sections(...titles.map((title) => heading(...title))));
    const headings = [...first.shadowRoot!.querySelectorAll('[part="section"] h3')];
    await until(() => headings.every(({ id }) => id));
    const ids = headings.map(({ id }) => id);
    expect(ids).to.deep.equal(['kinds', 'kinds-2', 'sources-2', 'هل-هي-خطيرة', 'section']);
  });
});

it('less motion is no scrolling through the page', async () => {
  if (!(await emulateMedia({ reducedMotion: 'reduce' }))) return;
  const page = await openPage(PAGE);
  page.document.documentElement.style.scrollBehavior = 'smooth';
  const first = await fill(page, 'first');
  page.window.location.hash = '#ref-2';
  await focusGoes(page, first, 'ref-2');
  expect(isInView(page, focused(page))).to.equal(true);
});
