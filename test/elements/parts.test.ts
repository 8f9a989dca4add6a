import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/elements/article-body/article-body.js';
import '../../src/elements/article-breadcrumb/article-breadcrumb.js';
import '../../src/elements/article-credits/article-credits.js';
import '../../src/elements/article-rights/article-rights.js';
import '../../src/elements/citation-list/citation-list.js';
import type { ArticleProvider } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { expectNoViolations } from '../support/axe.js';
import { tap } from '../support/commands.js';
import { all, captureWarnings, drawn, headingLevels, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

const parts = html`
  <article-breadcrumb></article-breadcrumb>
  <article-body heading-level="1"></article-body>
  <aside aria-label="Beside the article">
    <article-credits></article-credits>
    <citation-list></citation-list>
    <article-rights></article-rights>
  </aside>
`;

/** Each part's element by its tag. */
const partsOf = (provider: Element) =>
  Object.fromEntries(
    [...provider.querySelectorAll('*')].filter((it) => it.shadowRoot).map((it) => [it.localName, it]),
  );

describe('<article-provider>', () => {
  it('defined after its parts, still gives them the article', async () => {
    const provider = await fixture<ArticleProvider>(html`<article-provider>${parts}</article-provider>`);
    expect(words(partsOf(provider)['article-body']!)).to.equal('');
    await import('../../src/elements/article-provider/article-provider.js');
    provider.article = articleWith();
    await drawn(provider);
    const { 'article-body': body, 'article-credits': credits, 'citation-list': list } = partsOf(provider);
    expect(words(body!)).to.contain('Heart Murmurs in Cats').and.contain('Many murmurs do no harm.');
    expect(words(credits!)).to.contain('Example Clinic').and.contain('Vets write and check');
    expect(words(list!)).to.contain('Second. doi:10.1000/182');
    expect(headingLevels(body!)[0]).to.equal(1);
    await expectNoViolations(provider);
  });

  it('gives a part that comes later the article too', async () => {
    const provider = await fixture<ArticleProvider>(
      html`<article-provider .article=${articleWith()}></article-provider>`,
    );
    await drawn(provider);
    const breadcrumb = document.createElement('article-breadcrumb');
    provider.append(breadcrumb);
    await breadcrumb.updateComplete;
    expect(words(breadcrumb)).to.contain('Heart Murmurs in Cats');
  });

  it('gives its parts the next article in place of the first', async () => {
    const provider = await fixture<ArticleProvider>(
      html`<article-provider .article=${articleWith()}>${parts}</article-provider>`,
    );
    await drawn(provider);
    const changed = new Promise((done) => provider.addEventListener('article-load', done, { once: true }));
    provider.article = articleWith({ headline: 'Kidneys', references: [] });
    await changed;
    const { 'article-body': body, 'citation-list': list } = partsOf(provider);
    await (list as ArticleProvider).updateComplete;
    expect(words(body!)).to.contain('Kidneys');
    expect(words(list!)).to.equal('');
  });

  it('draws credits and rights itself where the page leaves them out, and stops when they come', async () => {
    const provider = await fixture<ArticleProvider>(
      html`<article-provider .article=${articleWith()}><article-body></article-body></article-provider>`,
    );
    await drawn(provider);
    expect(part(provider, 'byline')?.textContent).to.contain('Example Clinic');
    expect(part(provider, 'rights')?.textContent).to.contain('© 2026');
    const div = document.createElement('div');
    div.append(document.createElement('article-rights'));
    provider.append(div);
    await new Promise(requestAnimationFrame);
    expect(part(provider, 'rights')).to.equal(null);
    expect(words(partsOf(provider)['article-rights']!)).to.contain('© 2026');
    div.remove();
    await new Promise(requestAnimationFrame);
    expect(part(provider, 'rights')?.textContent).to.contain('© 2026');
  });

  it('takes a withdrawn text from its parts', async () => {
    const provider = await fixture<ArticleProvider>(
      html`<article-provider .article=${articleWith({ status: 'withdrawn' })}>${parts}</article-provider>`,
    );
    await drawn(provider);
    const { 'article-body': body, 'citation-list': list } = partsOf(provider);
    expect(words(body!)).to.contain('withdrawn by its publisher').and.not.contain('A sound');
    expect(words(list!)).to.equal('');
  });

  it('a citation in one part leads to its source in another, and back', async () => {
    const provider = await fixture<ArticleProvider>(
      html`<article-provider .article=${articleWith()}>${parts}</article-provider>`,
    );
    await drawn(provider);
    const { 'article-body': body, 'citation-list': list } = partsOf(provider);
    await (list as ArticleProvider).updateComplete;
    all<HTMLAnchorElement>(body!, '[role="doc-noteref"]')[0]!.click();
    expect(document.activeElement).to.equal(list);
    expect(list!.shadowRoot!.activeElement?.textContent).to.contain('Second');
    all<HTMLAnchorElement>(list!, '[role="doc-backlink"]')[0]!.click();
    expect(document.activeElement).to.equal(body);
  });

  for (const [name, list, links] of [
    ['with a list', html`<citation-list></citation-list>`, ['10.1000/182', 'Go to the list of sources']],
    ['without one', nothing, ['10.1000/182']],
  ] as const) {
    it(`shows the source of a citation in a card, ${name}, which it leads to only then`, async () => {
      const provider = await fixture<ArticleProvider>(
        html`<article-provider .article=${articleWith()}
          ><article-body></article-body>${list}</article-provider
        >`,
      );
      await drawn(provider);
      const body = provider.querySelector('article-body')!;
      const citation = all(body, '[role="doc-noteref"]')[0]!;
      citation.scrollIntoView();
      await tap(citation);
      await until(() => part(body, 'citation-card')?.matches(':popover-open'), 'no card');
      const card = part(body, 'citation-card')!;
      expect(card.textContent).to.contain('Second.');
      expect([...card.querySelectorAll('a')].map((link) => link.textContent)).to.deep.equal(links);
      if (links.length === 1) return;
      card.querySelectorAll('a')[1]!.click();
      expect(document.activeElement?.localName).to.equal('citation-list');
    });
  }

  it('says what went wrong, and leaves what stands in its parts', async () => {
    captureWarnings();
    const provider = await fixture<ArticleProvider>(
      html`<article-provider src="javascript:0"
        ><article-body><a href="#x">Read it</a></article-body></article-provider
      >`,
    );
    if (!part(provider, 'notice'))
      await new Promise((done) => provider.addEventListener('article-error', done));
    await provider.updateComplete;
    expect(part(provider, 'notice')?.textContent).to.contain('address of this article is not right');
    expect(provider.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
  });
});
