import { expect } from '@open-wc/testing';
import { openPage, type HostPage } from '../support/host-page.js';
import { all, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

/** The chunks that a page asked for, in alphabetical order, as they are requested in parallel. */
const FIGURES = ['after-surgery', 'drug-pump', 'explainer-figure', 'recurrence-course', 'recurrence-map'];
const AFTER_AN_EXPLAINER = ['reading', 'listen', ...FIGURES].map((name) => `${name}.js`);

const chunks = ({ window }: HostPage) =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/cdn/chunks/'))
    .map((path) => path.slice('/dist/cdn/chunks/'.length))
    // They follow the explainer that the page has beside the list.
    .filter((chunk) => !AFTER_AN_EXPLAINER.includes(chunk))
    .sort();

/** The page with one kind of list, and that list once it shows these words. */
async function open(kind: string, shown: string): Promise<{ page: HostPage; list: HTMLElement }> {
  const page = await openPage(`/test/pages/lists.html?${kind}`);
  const list = page.document.querySelector<HTMLElement>('citation-list')!;
  await until(() => list.shadowRoot && words(list).includes(shown), shown);
  return { page, list };
}

const OWN = ['formatter.js', 'locales/en-US.js', 'own-references.js', 'styles/ama.js'];

describe('a page with citation-list.js asks for', () => {
  it('no chunk where an explainer has formatted the references', async () => {
    const { page } = await open('explained', 'Cancer statistics, 2020');
    expect(chunks(page)).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('the engine, the style, the locale and what reads the references', async () => {
    const { page } = await open('script', 'A Book.');
    expect(chunks(page)).to.deep.equal(OWN);
    expect(page.errors).to.deep.equal([]);
  });

  it('a style, once it is chosen', async () => {
    const { page, list } = await open('script', 'A Book.');
    const select = part(list, 'style') as HTMLSelectElement;
    select.focus();
    select.value = 'mla';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => part(list, 'references')!.getAttribute('role') === 'list');
    expect(chunks(page)).to.deep.equal([...OWN, 'styles/mla.js'].sort());
  });

  it('what writes files, once a download is asked for', async () => {
    const { page, list } = await open('script', 'A Book.');
    all(list, 'summary')[0]!.click();
    expect(chunks(page)).to.deep.equal(OWN);
    const files: Blob[] = [];
    page.window.URL.createObjectURL = (blob: Blob) => (files.push(blob), '#');
    all<HTMLButtonElement>(list, 'details button')
      .find(({ textContent }) => textContent.includes('.ris'))!
      .click();
    await until(() => files.length > 0);
    expect(await files[0]!.text()).to.contain('TI  - A Book');
    expect(chunks(page)).to.deep.equal([...OWN, 'save-references.js'].sort());
  });

  it('the readers of other formats and of ordinary lists, and COinS, only for these', async () => {
    const bibtex = await open('bibtex', 'A BibTeX Book.');
    expect(chunks(bibtex.page)).to.deep.equal([...OWN, 'read-references.js'].sort());
    const ordinary = await open('list', 'Br J Cancer');
    expect(chunks(ordinary.page)).to.deep.equal([...OWN, 'read-list.js'].sort());
    const coins = await open('coins', 'A Book.');
    await until(() => coins.list.querySelector('.Z3988'));
    expect(chunks(coins.page)).to.deep.equal([...OWN, 'coins-controller.js'].sort());
  });

  for (const missing of ['formatter.js', 'styles/ama.js', 'locales/en-US.js']) {
    it(`${missing} in vain shows the references plainly, and says so`, async () => {
      const { page, list } = await open(`script&without=${missing}`, 'A Book. 2018.');
      expect(part(list, 'notice')!.textContent).to.contain('shown without a citation style');
      expect(page.warnings.join()).to.contain('<citation-list> reader-unavailable: ');
      expect(part(list, 'style')).not.to.equal(null);
      // They are asked for at once: none waits for another.
      const others = OWN.filter((chunk) => chunk !== missing);
      await until(() => others.every((chunk) => chunks(page).includes(chunk)));
    });
  }

  it('own-references.js in vain shows CSL-JSON all the same', async () => {
    const { page, list } = await open('script&without=own-references.js', 'A Book.');
    expect(part(list, 'style')).to.equal(null);
    expect(page.errors.length).to.be.at.most(1);
  });

  it('own-references.js in vain leaves what stands in the list', async () => {
    const page = await openPage('/test/pages/lists.html?list&without=own-references.js');
    const list = page.document.querySelector<HTMLElement>('citation-list')!;
    await until(() => list.shadowRoot && part(list, 'notice'));
    expect(part(list, 'notice')!.textContent).to.contain('The sources could not be loaded.');
    expect(list.querySelector('li')!.offsetHeight).to.be.greaterThan(0);
  });
});
