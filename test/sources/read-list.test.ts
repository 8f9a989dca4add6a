import { expect, fixture, html } from '@open-wc/testing';
import { readList } from '../../src/sources/references/read-list.js';

describe('an ordinary list of references', () => {
  it('is taken apart, with what its links say', async () => {
    const list = await fixture(
      html`<ol>
        <li id="riggio">
          Riggio AI, Varley KE, Welm AL. The lingering mysteries of metastatic recurrence in breast cancer.
          <i>Br J Cancer</i>. 2021;124(1):13-26.
          <a href="https://doi.org/10.1038/s41416-020-01161-4">doi</a>
          <a href="https://pubmed.ncbi.nlm.nih.gov/33239679/">PubMed</a> <a href="#cite-1">↑</a>
        </li>
      </ol>`,
    );
    const { references, asWritten } = readList(list);
    expect(references).to.have.length(1);
    expect(references[0]).to.deep.include({
      id: 'riggio',
      type: 'article-journal',
      title: 'The lingering mysteries of metastatic recurrence in breast cancer',
      DOI: '10.1038/s41416-020-01161-4',
      PMID: '33239679',
    });
    expect(asWritten.size).to.equal(0);
  });

  it('keeps an item that cannot be taken apart as it stands, its links and looks included', async () => {
    const list = await fixture(
      html`<ul>
        <li>
          1. A note of
          <em>our <b>own</b></em
          >, see <a href="https://example.org/">the clinic</a>. <a href="#top">↑</a>
          <p>Kept in the library.</p>
        </li>
      </ul>`,
    );
    const { references, asWritten } = readList(list);
    expect(references).to.deep.equal([
      {
        id: 'ref-1',
        type: 'document',
        title: 'A note of our own, see the clinic. Kept in the library.',
        URL: 'https://example.org/',
      },
    ]);
    expect(asWritten.get('ref-1')).to.deep.equal([
      { text: 'A note of ' },
      { text: 'our ', formats: ['italic'] },
      { text: 'own', formats: ['italic', 'bold'] },
      { text: ', see ' },
      { text: 'the clinic', url: 'https://example.org/' },
      { text: '. ' },
      { text: 'Kept in the library.', display: 'block' },
    ]);
  });

  it('counts an item once that has a list of its own, and none that is empty', async () => {
    const list = await fixture(
      html`<ol>
        <li>
          One
          <ul>
            <li>its part</li>
          </ul>
        </li>
        <li></li>
        <li>Two</li>
      </ol>`,
    );
    const { references } = readList(list);
    expect(references.map(({ id, title }) => [id, title])).to.deep.equal([
      ['ref-1', 'One its part'],
      ['ref-2', 'Two'],
    ]);
  });
});
