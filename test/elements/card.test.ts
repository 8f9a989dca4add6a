import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import type { ArticleExplainer } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { expectNoViolations } from '../support/axe.js';
import { all, drawn, headingLevels, next, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

describe('<recurrence-explainer>', () => {
  let card: ArticleExplainer;

  beforeEach(async () => {
    card = await fixture(html`<recurrence-explainer></recurrence-explainer>`);
  });

  it('is drawn in its first frame, without a request', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = document.createElement('recurrence-explainer');
    document.body.append(element);
    await element.updateComplete;
    expect(words(element)).to.contain('What Is Relapse or Recurrence?');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    element.remove();
  });

  it('is an article labelled by its heading', () => {
    const article = all(card, 'article');
    expect(article).to.have.length(1);
    const title = card.shadowRoot!.getElementById(article[0]!.getAttribute('aria-labelledby')!);
    expect(title?.textContent).to.equal('What Is Relapse or Recurrence?');
  });

  it('shows the way to the page, the last step being the page', () => {
    const steps = all(card, '[aria-label="Breadcrumb"] li').map((li) => li.textContent?.trim());
    expect(steps).to.deep.equal(['Home', 'Pet Health', 'Cancer 101', 'What Is Relapse or Recurrence?']);
    expect(all(card, '[aria-current="page"]')).to.have.length(1);
  });

  it('says in brief what it says', () => {
    expect(part(card, 'brief')?.querySelectorAll('li')).to.have.length(4);
    expect(part(card, 'abstract')?.textContent).to.contain('come back after treatment');
  });

  it('names the page that it is adapted from and who has not reviewed it', () => {
    const adaptation = part(card, 'adaptation')!.textContent.replace(/\s+/g, ' ');
    expect(adaptation).to.contain('Adapted from What Is Relapse or Recurrence?, Pet Cancer Foundation.');
    expect(adaptation).to.contain('Pet Cancer Foundation has not reviewed this wording.');
  });

  it('says when it was last updated, as a date that machines read', () => {
    const time = part(card, 'byline')!.querySelector('time')!;
    expect(time.dateTime).to.equal('2022-10-14');
    expect(time.textContent).to.equal('October 14, 2022');
  });

  it('shows the three types as a list of cards, each with a heading', () => {
    const types = all(card, '[part~="types"] > li');
    const names = types.map((type) => type.querySelector('h3, h4')?.textContent);
    expect(names).to.deep.equal(['Local recurrence', 'Regional recurrence', 'Distant recurrence']);
  });

  it('lists its four sources with links to DOI, PubMed and the free text', () => {
    const sources = all(card, '[role="doc-bibliography"] li');
    expect(sources).to.have.length(4);
    const links = [...sources[0]!.querySelectorAll('a')].map((a) => a.href);
    expect(links).to.deep.equal([
      'https://doi.org/10.1200/JCO.2017.75.5389',
      'https://pubmed.ncbi.nlm.nih.gov/29384721/',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC5877801/',
    ]);
  });

  it('carries the editorial statement and the rights of text and pictures', () => {
    expect(part(card, 'about')?.textContent).to.contain('Keep Your Pets Healthy Editorial Team');
    const rights = part(card, 'rights')!.textContent;
    expect(rights).to.contain('protected by copyright').and.contain('Content Usage Policy');
    expect(rights).to.contain('medical art director').and.contain('signed licensing agreement');
  });
});

describe('heading-level', () => {
  for (const [attribute, levels] of [
    ['1', { first: 1, brief: 2 }],
    ['3', { first: 3, brief: 4 }],
    ['none', { first: 2, brief: 3 }],
    ['9', { first: 2, brief: 3 }],
  ] as const) {
    it(`heading-level="${attribute}" puts the title at h${levels.first}, and no level is left out below`, async () => {
      const card = await fixture(
        html`<recurrence-explainer heading-level=${attribute}></recurrence-explainer>`,
      );
      const found = headingLevels(card);
      expect(found.slice(0, 2)).to.deep.equal([levels.first, levels.brief]);
      for (const [i, level] of found.entries()) expect(level).to.be.at.most((found[i - 1] ?? level) + 1);
    });
  }
});

describe('headings of a document', () => {
  it('that skip ranks keep one level for one rank, without a gap', async () => {
    const children = [3, 5, 5, 3, 4].map((depth) => ({ type: 'heading' as const, depth, children: [] }));
    const article = articleWith({ abstract: undefined, references: [], body: { type: 'root', children } });
    const card = await fixture(html`<article-explainer .article=${article}></article-explainer>`);
    await drawn(card);
    expect(headingLevels(card).slice(0, 6)).to.deep.equal([2, 3, 4, 4, 3, 4]);
  });
});

describe('view', () => {
  it('view="brief" leaves key points, types and notes open and folds the rest', async () => {
    const card = await fixture(html`<recurrence-explainer view="brief"></recurrence-explainer>`);
    const folded = all<HTMLDetailsElement>(card, 'details');
    expect(folded.every((details) => !details.open)).to.equal(true);
    expect(folded.map((details) => details.querySelector('summary')?.textContent?.trim())).to.deep.equal([
      'What are relapse and recurrence?',
      'Which pets are more at risk?',
      'Why does cancer come back?',
      'What does your vet do next?',
      'Words in this text',
      'Sources',
    ]);
    for (const name of ['brief', 'types', 'note', 'rights', 'byline']) {
      expect(part(card, name)!.closest('details'), name).to.equal(null);
    }
  });

  it('view="card" shows title, abstract, date, publisher and rights, and a button that opens the rest', async () => {
    const card = await fixture<ArticleExplainer>(
      html`<recurrence-explainer view="card"></recurrence-explainer>`,
    );
    expect(part(card, 'types')).to.equal(null);
    expect(part(card, 'byline')?.textContent)
      .to.contain('Explainer Elements')
      .and.contain('October 14, 2022');
    expect(part(card, 'rights')).not.to.equal(null);
    const button = all<HTMLButtonElement>(card, 'button')[0]!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.focus();
    const toggled = next<Event & { open: boolean }>(card, 'article-toggle');
    button.click();
    expect((await toggled).open).to.equal(true);
    expect(part(card, 'types')).not.to.equal(null);
    expect(card.shadowRoot!.activeElement?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('view="card" leads to the full article where the article has an address, and opens it here', async () => {
    const article = articleWith({ url: 'https://example.org/murmurs' });
    const card = await fixture(html`<article-explainer view="card" .article=${article}></article-explainer>`);
    await drawn(card);
    const link = all<HTMLAnchorElement>(card, 'a').find((a) => a.textContent === 'Read the full article');
    expect(link?.href).to.equal('https://example.org/murmurs');
    expect(link?.ariaLabel).to.equal('Read the full article: Heart Murmurs in Cats');
    expect(all(card, 'button')).to.have.length(1);
  });

  it('an unknown view is the full one', async () => {
    const card = await fixture(html`<recurrence-explainer view="poster"></recurrence-explainer>`);
    expect(part(card, 'types')).not.to.equal(null);
    expect(all(card, 'details')).to.have.length(0);
  });
});

describe('axe finds nothing in', () => {
  it('two cards of different articles on one page', async () => {
    const page = await fixture(
      html`<main>
        <recurrence-explainer></recurrence-explainer>
        <article-explainer .article=${articleWith()}></article-explainer>
      </main>`,
    );
    await drawn(page.lastElementChild!);
    await expectNoViolations(page);
  });

  for (const view of ['full', 'brief', 'card']) {
    for (const theme of ['light', 'dark']) {
      it(`view="${view}" theme="${theme}"`, async () => {
        const card = await fixture(
          html`<recurrence-explainer view=${view} theme=${theme}></recurrence-explainer>`,
        );
        await expectNoViolations(card);
      });
    }
  }

  for (const status of ['under-review', 'withdrawn'] as const) {
    it(`an article that is ${status}`, async () => {
      const article = articleWith({ status, statusNote: 'A new study is out.' });
      const card = await fixture(html`<article-explainer .article=${article}></article-explainer>`);
      await drawn(card);
      await expectNoViolations(card);
    });
  }
});

describe('citations', () => {
  let card: ArticleExplainer;

  beforeEach(async () => {
    card = await fixture(html`<article-explainer .article=${articleWith()}></article-explainer>`);
    await drawn(card);
  });

  it('are numbered in the order of the text, and so are the sources', () => {
    expect(all(card, '[role="doc-noteref"]').map((a) => a.textContent?.trim())).to.deep.equal([
      '1',
      '1',
      '2',
    ]);
    expect(
      all(card, '[role="doc-bibliography"] li').map((li) => li.textContent.trim().slice(0, 5)),
    ).to.deep.equal(['Secon', 'First']);
  });

  it('side by side are links of their own, with a comma between them and only there', () => {
    const paragraph = all(card, '[part="section"] p').find((p) => p.textContent.includes('A sound'));
    expect(paragraph!.textContent.replace(/\s+/g, ' ')).to.equal('A sound1 of the heart1,2');
    expect(paragraph!.querySelectorAll('a')).to.have.length(3);
  });

  it('lead to sources in the style that the page names, now or later', async () => {
    const author = [{ family: 'Doe', given: 'Jane' }];
    const article = articleWith({ references: [{ id: 'b', type: 'book', title: 'Second', author }] });
    const element = await fixture<ArticleExplainer>(
      html`<article-explainer citation-style="apa" .article=${article}></article-explainer>`,
    );
    await drawn(element);
    const source = () => all(element, '[role="doc-bibliography"] li')[0]!.textContent;
    expect(source()).to.contain('Doe, J. (n.d.). Second.');
    element.citationStyle = 'mla';
    await until(() => source().includes('Doe, Jane. Second.'));
  });

  it('side by side are in the order of their numbers, whatever that of the text', async () => {
    const cite = (identifier: string) => ({ type: 'footnoteReference' as const, identifier });
    const text = (value: string) => ({ type: 'text' as const, value });
    const children = [text('One'), cite('a'), text(' and more'), cite('c'), cite('b'), cite('a')];
    const article = articleWith({
      body: { type: 'root', children: [{ type: 'paragraph', children }] },
      references: ['a', 'b', 'c'].map((id) => ({ id, type: 'book', title: `Book ${id}` })),
    });
    const element = await fixture(html`<article-explainer .article=${article}></article-explainer>`);
    await drawn(element);
    expect(part(element, 'section')!.textContent.replace(/\s+/g, ' ').trim()).to.equal('One1 and more1,2,3');
    const links = all<HTMLAnchorElement>(element, '[role="doc-noteref"]');
    expect(links.map(({ id }) => id)).to.deep.equal(['cite-1-1', 'cite-1-2', 'cite-2-1', 'cite-3-1']);
    expect(links.at(-1)!.hash).to.equal('#ref-3');
  });

  it('lead to their source, and the source leads back to each place', () => {
    const [first] = all<HTMLAnchorElement>(card, '[role="doc-noteref"]');
    first!.click();
    const source = card.shadowRoot!.activeElement!;
    expect(source.localName).to.equal('li');
    const back = [...source.querySelectorAll<HTMLAnchorElement>('[role="doc-backlink"]')];
    expect(back.map((a) => a.getAttribute('aria-label'))).to.deep.equal([
      'Back to the text, place 1 of 2',
      'Back to the text, place 2 of 2',
    ]);
    for (const [i, link] of back.entries()) {
      link.click();
      expect(card.shadowRoot!.activeElement).to.equal(all(card, '[role="doc-noteref"]')[i]);
    }
  });

  it('in the cards of types are counted once', async () => {
    const cite = { type: 'footnoteReference' as const, identifier: 'a' };
    const strong = { type: 'strong' as const, children: [{ type: 'text' as const, value: 'Soft' }] };
    const kind = {
      type: 'listItem' as const,
      children: [{ type: 'paragraph' as const, children: [strong, cite] }],
    };
    const list = { type: 'list' as const, children: [kind] };
    const types = { type: 'containerDirective' as const, name: 'types', children: [list] };
    const article = articleWith({ body: { type: 'root', children: [types] } });
    const element = await fixture(html`<article-explainer .article=${article}></article-explainer>`);
    await drawn(element);
    expect(all(element, '[role="doc-noteref"]').map(({ id }) => id)).to.deep.equal(['cite-1-1']);
  });

  it('open the folded list of sources that they lead to', async () => {
    card.view = 'brief';
    await card.updateComplete;
    all<HTMLDetailsElement>(card, 'details').forEach((details) => (details.open = true));
    const sources = all<HTMLDetailsElement>(card, '[role="doc-bibliography"] details')[0]!;
    sources.open = false;
    all<HTMLAnchorElement>(card, '[role="doc-noteref"]')[0]!.click();
    expect(sources.open).to.equal(true);
  });
});
