import { expect } from '@open-wc/testing';
import type { ArticleErrorEvent } from '../../src/index.js';
import { openPage, type HostPage } from '../support/host-page.js';
import { part, words } from '../support/reading.js';
import { until } from '../support/until.js';

/** A page with an import map of hashes, of which those of `changed` are of other bytes than are there. */
const open = (...changed: string[]) =>
  openPage(`/test/pages/import-map.html?${changed.map((path) => `changed=${path}`).join('&')}`);

/** What the page's card says, once it is drawn. */
async function card({ document }: HostPage): Promise<string> {
  const explainer = document.querySelector('article-explainer')!;
  await until(() => explainer.shadowRoot && part(explainer, 'card'), 'no card');
  return words(explainer);
}

describe('an import map with the hashes of the scripts', () => {
  it('lets in what was published', async () => {
    const page = await open();
    // With the full stop of a style, which a chunk brings.
    expect(await card(page))
      .to.contain('Words.')
      .and.contain('A Book.');
    expect([...page.errors, ...page.warnings]).to.deep.equal([]);
  });

  it('keeps out a chunk that is another, which costs what the chunk does and no more', async () => {
    const page = await open('chunks/formatter.js');
    expect(await card(page))
      .to.contain('Words.')
      .and.match(/A Book(?!\.)/);
    expect(page.warnings).to.deep.equal([]);
  });

  it('shows no document unchecked where what checks it is another', async () => {
    for (const attribute of ['integrity', 'public-key']) {
      const page = await open('chunks/integrity.js');
      await card(page);
      const explainer = page.document.createElement('article-explainer');
      explainer.setAttribute('src', 'article.json');
      explainer.setAttribute(attribute, 'A'.repeat(43));
      const failing = new Promise<ArticleErrorEvent>((resolve) =>
        explainer.addEventListener('article-error', (event) => resolve(event)),
      );
      page.document.querySelector('main')!.append(explainer);
      expect((await failing).error.code).to.equal('reader-unavailable');
      expect(explainer.shownArticle).to.equal(undefined);
    }
  });
});
