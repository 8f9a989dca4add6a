import { expect, waitUntil } from '@open-wc/testing';
import { openPage, type HostPage } from './support/host-page.js';
import { words } from './support/reading.js';

/** A host page with these built scripts, as a browser without our sources gets them. */
const open = (...scripts: string[]) => openPage(`/test/pages/scripts.html?${scripts.join('&')}`);

const shown = ({ document }: HostPage, tag: string) => {
  const element = document.querySelector(tag)!;
  return element.shadowRoot ? words(element) : '';
};

const requests = ({ window }: HostPage) =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ pathname }) => !pathname.startsWith('/__w'))
    .map(({ origin, pathname }) => (origin === location.origin ? pathname : origin));

describe('a page with', () => {
  it('recurrence-explainer.js shows its card after that one request', async () => {
    const page = await open('recurrence-explainer.js');
    await waitUntil(() => shown(page, 'recurrence-explainer').includes('Local recurrence'));
    expect(requests(page)).to.deep.equal(['/dist/cdn/recurrence-explainer.js']);
    expect(page.errors).to.deep.equal([]);
  });

  it('article-explainer.js asks for the article, and for the formatter that its references need', async () => {
    const page = await open('article-explainer.js');
    await waitUntil(() => shown(page, 'article-explainer').includes('A Book.'));
    expect(requests(page)).to.deep.equal([
      '/dist/cdn/article-explainer.js',
      '/test/pages/article.json',
      '/dist/cdn/chunks/bibliography.js',
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
      await waitUntil(() => shown(page, 'recurrence-explainer').includes('Local recurrence'));
      await waitUntil(() => shown(page, 'article-explainer').includes('A Book.'));
      await waitUntil(() => shown(page, 'citation-list').includes('A Book.'));
      expect([...page.errors, ...page.warnings]).to.deep.equal([]);
    });
  }

  it('any of them keeps nothing in the browser, listens to no unload and asks no other host', async () => {
    const page = await open('explainer-elements.js');
    await waitUntil(() => shown(page, 'article-explainer').includes('A Book.'));
    expect((page.window as unknown as { touched: string[] }).touched).to.deep.equal([]);
    expect(requests(page).every((request) => request.startsWith('/'))).to.equal(true);
  });

  it('article-explainer.js tells the errors of its chunks apart, and reads HTML with them', async () => {
    const { document, errors } = await openPage('/test/pages/errors.html');
    const text = (id: string) => {
      const element = document.getElementById(id)!;
      return element.shadowRoot ? words(element) : '';
    };
    await waitUntil(() => text('integrity').includes('not the article that this page asked for'));
    await waitUntil(() => text('not-an-article').includes('No article was found'));
    await waitUntil(() => text('html').includes('Murmurs'));
    expect(errors).to.deep.equal([]);
  });
});
