import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/citation-list/citation-list.js';
import type { ArticleExplainer, CitationList } from '../../src/index.js';
import { answer, articleWith, newAddress, serve } from '../support/article.js';
import { expectNoViolations } from '../support/axe.js';
import { book, books, entries, listed, loaded, script, texts } from '../support/list.js';
import { all, drawn, next, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

const BIBTEX = '@book{one, title = {From BibTeX}, author = {Neuman, Heather}, year = 2018}';
const RIS = 'TY  - BOOK\nTI  - From RIS\nAU  - Neuman, Heather\nPY  - 2018\nER  - \n';
const NBIB = 'PMID- 29384721\nTI  - From PubMed\nFAU - Neuman, Heather\nDP  - 2018\nPT  - Journal Article\n';
const RIGGIO =
  'Riggio AI, Varley KE, Welm AL. The lingering mysteries of metastatic recurrence in breast cancer. Br J Cancer. 2021;124(1):13-26.';

describe('<citation-list>', () => {
  it('lists its references as a numbered bibliography', async () => {
    const list = await listed(
      html`<citation-list .references=${[book('One'), book('Two')]}></citation-list>`,
    );
    const section = part(list, 'sources')!;
    expect(section.getAttribute('role')).to.equal('doc-bibliography');
    expect(section.getAttribute('aria-label')).to.equal('Sources');
    expect(texts(list).join()).to.match(/One.*,.*Two/);
    expect(entries(list).map(({ id }) => id)).to.deep.equal(['ref-1', 'ref-2']);
    expect(getComputedStyle(part(list, 'references')!).listStyleType).to.equal('decimal');
    await expectNoViolations(list);
  });

  it('is called what its page calls it', async () => {
    const list = await listed(html`<citation-list label="Readings" .references=${books(1)}></citation-list>`);
    expect(part(list, 'sources')!.getAttribute('aria-label')).to.equal('Readings');
  });
});

describe('the references of a list come from', () => {
  const src = newAddress().replace('json', 'bib');
  const ordinary = html`<ol>
    <li>${RIGGIO}</li>
  </ol>`;

  beforeEach(() => {
    serve({ [src]: () => answer(BIBTEX) });
  });

  it('the property, before all else', async () => {
    const list = await listed(
      html`<citation-list src=${src} .references=${[book('From Property')]}>${script(RIS)}</citation-list>`,
    );
    expect(words(list)).to.contain('From Property');
  });

  it('src, before what stands in the element', async () => {
    const list = await listed(
      html`<citation-list src=${src}>${script([book('From script')])} ${ordinary}</citation-list>`,
    );
    expect(words(list)).to.contain('From BibTeX');
  });

  for (const [type, content, title] of [
    ['vnd.citationstyles.csl+json', JSON.stringify([book('From CSL-JSON')]), 'From CSL-JSON'],
    ['x-bibtex', BIBTEX, 'From BibTeX'],
    ['x-research-info-systems', RIS, 'From RIS'],
    ['nbib', NBIB, 'From PubMed'],
  ] as const) {
    it(`a child script of type application/${type}, before an ordinary list, which it hides`, async () => {
      const list = await listed(html`<citation-list>${ordinary} ${script(content, type)}</citation-list>`);
      expect(words(list)).to.contain(title);
      expect(list.querySelector('ol')!.offsetParent).to.equal(null);
    });
  }

  it('an ordinary list, which is taken apart where it can be', async () => {
    const list = await listed(
      html`<citation-list
        ><ul>
          <li>${RIGGIO} <a href="https://doi.org/10.1038/s41416-020-01161-4">DOI</a></li>
          <li>A note of <em>our own</em>, see <a href="https://example.org/">the clinic</a>.</li>
        </ul></citation-list
      >`,
    );
    expect(texts(list)[0]).to.contain('metastatic recurrence').and.contain('10.1038/s41416-020-01161-4');
    expect(texts(list)[1]).to.equal('A note of our own, see the clinic.');
    expect(entries(list)[1]!.querySelector('i')?.textContent).to.equal('our own');
    expect(entries(list)[1]!.querySelector('a')?.href).to.equal('https://example.org/');
    expect(list.querySelector('ul')!.offsetParent).to.equal(null);
    await expectNoViolations(list);
  });

  it('nowhere, where nothing of an ordinary list is understood: it stays as it is', async () => {
    const list = await fixture(
      html`<citation-list
        ><ol>
          <li>plain</li>
        </ol></citation-list
      >`,
    );
    await import('../../src/elements/citation-list/own-references.js');
    await import('../../src/sources/references/read-list.js');
    await aTimeout(0);
    expect(entries(list)).to.deep.equal([]);
    expect(list.querySelector('ol')!.offsetHeight).to.be.greaterThan(0);
    expect(part(list, 'notice')).to.equal(null);
  });

  it('what a framework adds later', async () => {
    const list = await fixture<CitationList>(html`<citation-list></citation-list>`);
    list.append(script([book('Added Later')]));
    await loaded(list);
    expect(words(list)).to.contain('Added Later');
  });
});

describe('a list for an explainer', () => {
  it('lists the references of one that is defined later, as it has them, and follows it', async () => {
    const box = await fixture(
      html`<div>
        <citation-list for="murmurs"></citation-list><article-explainer id="murmurs"></article-explainer>
      </div>`,
    );
    const list = box.querySelector('citation-list') as CitationList;
    expect(words(list)).to.equal('');
    await import('../../src/elements/article-explainer/article-explainer.js');
    const explainer = box.querySelector('article-explainer') as ArticleExplainer;
    explainer.article = articleWith();
    await drawn(explainer);
    await list.updateComplete;
    expect(texts(list)[0]).to.contain('Second.');
    expect(texts(list)[1]).to.contain('First.');
    const changed = next(list, 'citation-load');
    explainer.article = articleWith({ references: [book('Other')] });
    await changed;
    expect(words(list)).to.contain('Other.').and.not.contain('Second.');
  });

  it('leaves readable what stands in it while the explainer is not there', async () => {
    const list = await fixture(
      html`<citation-list for="nobody"
        ><ol>
          <li>${RIGGIO}</li>
        </ol></citation-list
      >`,
    );
    await aTimeout(0);
    expect(list.querySelector('ol')!.offsetHeight).to.be.greaterThan(0);
  });

  it('shows none of an article that is withdrawn', async () => {
    const box = await fixture(
      html`<div>
        <article-explainer id="withdrawn" .article=${articleWith({ status: 'withdrawn' })}></article-explainer
        ><citation-list for="withdrawn"></citation-list>
      </div>`,
    );
    await drawn(box.querySelector('article-explainer')!);
    await (box.querySelector('citation-list') as CitationList).updateComplete;
    expect(entries(box.querySelector('citation-list')!)).to.deep.equal([]);
  });

  it('keeps its numbers and its links back in another style', async () => {
    const box = await fixture(
      html`<div>
        <article-explainer id="restyled" .article=${articleWith()}></article-explainer
        ><citation-list for="restyled"></citation-list>
      </div>`,
    );
    const list = box.querySelector('citation-list') as CitationList;
    await drawn(box.querySelector('article-explainer')!);
    await list.updateComplete;
    const before = texts(list);
    const restyled = next(list, 'citation-load');
    list.citationStyle = 'apa';
    await restyled;
    expect(texts(list)).not.to.deep.equal(before);
    expect(texts(list)[0]).to.contain('Second');
    expect(getComputedStyle(part(list, 'references')!).listStyleType).to.equal('decimal');
    expect(all(list, '[part~="backlink"]').map((link) => link.getAttribute('href'))).to.deep.equal([
      '#cite-1-1',
      '#cite-1-2',
      '#cite-2-1',
    ]);
  });

  it('has controls only where they are asked for', async () => {
    const box = await fixture(
      html`<div>
        <article-explainer id="controlled" .article=${articleWith()}></article-explainer
        ><citation-list for="controlled"></citation-list>
      </div>`,
    );
    const list = box.querySelector('citation-list') as CitationList;
    await drawn(box.querySelector('article-explainer')!);
    await list.updateComplete;
    expect(part(list, 'controls')).to.equal(null);
    list.controls = 'export';
    await until(() => part(list, 'controls'));
    expect(part(list, 'style')).to.equal(null);
  });
});
