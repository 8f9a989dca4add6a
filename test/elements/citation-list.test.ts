import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/citation-list/citation-list.js';
import type { ArticleExplainer, CitationList } from '../../src/index.js';
import { type CslItem } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { expectNoViolations } from '../support/axe.js';
import { all, captureWarnings, drawn, part, words } from '../support/reading.js';

const book = (title: string): CslItem => ({ id: title, type: 'book', title });

const script = (text: string) => {
  const element = document.createElement('script');
  element.type = 'application/vnd.citationstyles.csl+json';
  element.textContent = text;
  return element;
};

/** References are formatted by what is loaded for them. */
const formatted = (list: Element) => waitUntil(() => part(list, 'sources'));

describe('<citation-list>', () => {
  it('lists its references as a numbered bibliography', async () => {
    const list = await fixture(
      html`<citation-list .references=${[book('One'), book('Two')]}></citation-list>`,
    );
    await formatted(list);
    const section = part(list, 'sources')!;
    expect(section.getAttribute('role')).to.equal('doc-bibliography');
    expect(section.getAttribute('aria-label')).to.equal('Sources');
    expect(all(list, 'ol > li').map((li) => li.textContent?.trim())).to.deep.equal(['One.', 'Two.']);
    await expectNoViolations(list);
  });

  it('reads CSL-JSON from a child script, and hides what stood in its place', async () => {
    const list = await fixture(
      html`<citation-list
        ><ol>
          <li>plain</li>
        </ol>
        ${script(JSON.stringify([book('One')]))}</citation-list
      >`,
    );
    await formatted(list);
    expect(words(list)).to.contain('One.');
    expect(list.querySelector('ol')!.offsetParent).to.equal(null);
  });

  it('leaves readable what stands in it while there are no references', async () => {
    const list = await fixture(
      html`<citation-list
        ><ol>
          <li>plain</li>
        </ol></citation-list
      >`,
    );
    expect(list.querySelector('ol')!.offsetHeight).to.be.greaterThan(0);
  });

  it('shows the good references of a list with a bad one, and tells the console which', async () => {
    const warnings = captureWarnings();
    const references = [book('One'), { id: 'two', type: 'book', issued: '2018' }];
    const list = await fixture(html`<citation-list .references=${references}></citation-list>`);
    await formatted(list);
    expect(all(list, 'ol > li')).to.have.length(1);
    expect(part(list, 'notice')?.textContent).to.contain('Some sources have mistakes');
    expect(warnings.join()).to.contain('[1].issued: expected CSL date, got "2018"');
    await expectNoViolations(list);
  });

  it('keeps what stands in it readable when its script is not JSON', async () => {
    captureWarnings();
    const list = await fixture(
      html`<citation-list
        ><ol>
          <li>plain</li>
        </ol>
        ${script('[{')}</citation-list
      >`,
    );
    expect(part(list, 'notice')).not.to.equal(null);
    expect(list.querySelector('ol')!.offsetHeight).to.be.greaterThan(0);
  });

  it('for="id" lists those of an explainer that is defined later, and follows it', async () => {
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
    expect(words(list)).to.contain('Second.').and.contain('First.');
    const changed = new Promise((done) => explainer.addEventListener('article-load', done, { once: true }));
    explainer.article = articleWith({ references: [book('Other')] });
    await changed;
    await list.updateComplete;
    expect(words(list)).to.contain('Other.').and.not.contain('Second.');
  });
});
