import { expect } from '@open-wc/testing';
import type { Article, ArticleExplainer } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { dispatchTap } from '../support/commands.js';
import { openPage, type HostPage } from '../support/host-page.js';
import { all, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

/** A host page with these built scripts, as a browser without our sources gets them. */
const open = (...scripts: string[]) => openPage(`/test/pages/scripts.html?${scripts.join('&')}`);

const shown = ({ document }: HostPage, tag: string) => {
  const element = document.querySelector(tag)!;
  return element.shadowRoot ? words(element) : '';
};

const READING = '/dist/cdn/chunks/reading.js';
const AFTER_A_CARD =
  /\/chunks\/(reading|listen|explainer-figure|drug-pump|recurrence-course|after-surgery|recurrence-map)\.js$/;

/** What reads aloud is loaded where the browser has a voice for the text. */
const LISTEN = '/dist/cdn/chunks/listen.js';

const requests = ({ window }: HostPage) =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ pathname }) => !pathname.startsWith('/__w') && pathname !== LISTEN)
    .map(({ origin, pathname }) => (origin === location.origin ? pathname : origin));

describe('a page with', () => {
  it('recurrence-explainer.js shows its card after that one request', async () => {
    const page = await open('recurrence-explainer.js');
    await until(() => shown(page, 'recurrence-explainer').includes('Local recurrence'));
    const [first, ...others] = requests(page);
    expect(first).to.equal('/dist/cdn/recurrence-explainer.js');
    // Then comes what helps to read what is drawn, and its figures.
    for (const other of others) expect(other).to.match(AFTER_A_CARD);
    expect(page.errors).to.deep.equal([]);
  });

  it('article-explainer.js asks for the article, and for the formatter that its references need', async () => {
    const page = await open('article-explainer.js');
    await until(() => shown(page, 'article-explainer').includes('A Book.'));
    await until(() => requests(page).includes(READING));
    const [script, article, ...formatter] = requests(page);
    expect([script, article]).to.deep.equal(['/dist/cdn/article-explainer.js', '/test/pages/article.json']);
    expect(formatter.sort()).to.deep.equal([
      '/dist/cdn/chunks/formatter.js',
      '/dist/cdn/chunks/locales/en-US.js',
      READING,
      '/dist/cdn/chunks/styles/ama.js',
    ]);
    expect(page.errors).to.deep.equal([]);
  });

  for (const scripts of [
    ['recurrence-explainer.js', 'article-explainer.js', 'citation-list.js'],
    ['explainer-elements.js'],
    ['explainer-elements.iife.js'],
    ['explainer-elements.iife.js', 'explainer-elements.iife.js'],
    [
      'recurrence-explainer.js',
      'explainer-elements.js',
      'recurrence-explainer.js',
      'explainer-elements.iife.js',
    ],
    ['citation-list.js', 'explainer-elements.js', 'article-explainer.js', 'citation-list.js'],
  ]) {
    it(`${scripts.join(' and ')} works throughout, without an error or a warning`, async () => {
      const page = await open(...scripts);
      await until(() => shown(page, 'recurrence-explainer').includes('Local recurrence'));
      await until(() => shown(page, 'article-explainer').includes('A Book.'));
      await until(() => shown(page, 'citation-list').includes('A Book.'));
      expect([...page.errors, ...page.warnings]).to.deep.equal([]);
    });
  }

  it('any of them keeps nothing in the browser, listens to no unload and asks no other host', async () => {
    const page = await open('explainer-elements.js');
    await until(() => shown(page, 'article-explainer').includes('A Book.'));
    expect((page.window as unknown as { touched: string[] }).touched).to.deep.equal([]);
    expect(requests(page).every((request) => request.startsWith('/'))).to.equal(true);
  });

  it('article-explainer.js tells the errors of its chunks apart, and reads HTML with them', async () => {
    const { document, errors } = await openPage('/test/pages/errors.html');
    const text = (id: string) => {
      const element = document.getElementById(id)!;
      return element.shadowRoot ? words(element) : '';
    };
    await until(() => text('integrity').includes('not the article that this page asked for'));
    await until(() => text('not-an-article').includes('No article was found'));
    await until(() => text('html').includes('Murmurs'));
    expect(errors).to.deep.equal([]);
  });

  const LINKS = '/dist/cdn/chunks/links.js';

  /** Gives the explainer of a page an article with a citation, and answers that citation once it is drawn. */
  async function cite({ document }: HostPage): Promise<HTMLAnchorElement> {
    const runs = [{ text: 'Second' }];
    const explainer = document.querySelector('article-explainer') as ArticleExplainer;
    await until(() => explainer.updateComplete, 'not defined');
    explainer.article = articleWith({ bibliography: ['b', 'a'].map((id) => ({ id, citations: 1, runs })) });
    const citations = () => all<HTMLAnchorElement>(explainer, '[role="doc-noteref"]');
    await until(() => explainer.shadowRoot && citations().length > 0);
    return citations()[0]!;
  }
  const rootOf = (element: Element) => element.getRootNode() as ShadowRoot;

  for (const script of ['article-explainer.js', 'explainer-elements.js', 'explainer-elements.iife.js']) {
    it(`${script} asks for what shows the source of a citation when that is tapped, once`, async () => {
      const page = await open(script);
      const citation = await cite(page);
      expect(requests(page)).not.to.include(LINKS);
      const explainer = rootOf(citation).host;
      // Once more, if what comes above it pushes it out of the window again.
      await until(() => {
        citation.scrollIntoView({ block: 'center' });
        return explainer.matches(':state(settled)');
      }, 'nothing helps to read');
      const card = () => part(explainer, 'citation-card');
      for (let i = 0; i < 2; i++) {
        dispatchTap(citation);
        await until(() => card()?.matches(':popover-open'), 'no card');
        expect(card()!.textContent).to.contain('Second');
        dispatchTap(citation);
        await until(() => !card());
      }
      expect(requests(page).filter((request) => request === LINKS)).to.have.length(1);
      expect([...page.errors, ...page.warnings]).to.deep.equal([]);
    });
  }

  for (const script of ['article-explainer.js', 'recurrence-explainer.js', 'explainer-elements.js']) {
    it(`${script} asks for what draws a table only for an article with one, and draws it at once`, async () => {
      const RARE = '/dist/cdn/chunks/rare-nodes.js';
      const page = await open(script);
      const tag = script === 'recurrence-explainer.js' ? 'recurrence-explainer' : 'article-explainer';
      const explainer = page.document.querySelector(tag) as ArticleExplainer;
      await until(() => explainer.shadowRoot && part(explainer, 'card'));
      expect(requests(page)).not.to.include(RARE);
      const cell = { type: 'tableCell', children: [{ type: 'text', value: 'Loud' }] } as const;
      const children = [{ type: 'table', children: [{ type: 'tableRow', children: [cell] }] }] as const;
      const article = { headline: 'Murmurs', inLanguage: 'en', body: { type: 'root', children } };
      const drawn = new Promise<string>((resolve) => {
        explainer.addEventListener('article-load', () =>
          resolve(part(explainer, 'table')?.textContent ?? ''),
        );
      });
      explainer.article = structuredClone(article) as unknown as Article;
      expect((await drawn).trim()).to.equal('Loud');
      expect(requests(page).filter((request) => request === RARE)).to.have.length(1);
      expect([...page.errors, ...page.warnings]).to.deep.equal([]);
    });
  }

  it('article-explainer.js reaches what the hash of its address names, and asks for nothing where there is none', async () => {
    const page = await openPage('/test/pages/scripts.html?article-explainer.js#ref-2');
    const citation = await cite(page);
    await until(() => rootOf(citation).activeElement?.id === 'ref-2', 'not there');
    expect(requests(page)).to.include(LINKS);
    expect([...page.errors, ...page.warnings]).to.deep.equal([]);
  });

  it('article-explainer.js without its chunks leaves a citation a link to its source, and says nothing', async () => {
    const page = await openPage('/test/pages/scripts.html?citation-list.js#ref-1');
    // From there, no chunk has an address.
    const text = await (await fetch('/dist/cdn/article-explainer.js')).blob();
    const script = page.document.createElement('script');
    Object.assign(script, {
      type: 'module',
      src: URL.createObjectURL(new Blob([text], { type: 'text/javascript' })),
    });
    page.document.querySelector('article-explainer')!.removeAttribute('src');
    page.document.head.append(script);
    const citation = await cite(page);
    dispatchTap(citation);
    await until(() => rootOf(citation).activeElement?.id === 'ref-1');
    expect([...page.errors, ...page.warnings]).to.deep.equal([]);
  });
});
