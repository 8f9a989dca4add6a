import { expect } from '@open-wc/testing';
import { loadReferences, type LoadedReferences } from '../../src/sources/load-references.js';
import { fetchStyle } from '../../src/sources/load-style.js';
import { answer, serve } from '../support/article.js';

const host = document.createElement('citation-list');
const from = (value: string, integrity = ''): Promise<LoadedReferences> =>
  loadReferences({ kind: 'address', value, integrity }, host);
const property = (value: unknown): Promise<LoadedReferences> =>
  loadReferences({ kind: 'property', value }, host);
const titles = ({ items }: LoadedReferences) => items.map(({ title }) => title);

/** `code: message` of the error that it ends with. */
const failure = (loading: Promise<unknown>): Promise<string> =>
  loading.then(
    () => 'none',
    ({ code, message }: { code: string; message: string }) => `${code}: ${message}`,
  );

const ITEMS = JSON.stringify([{ id: 'a', type: 'book', title: 'From JSON' }]);
const BIBTEX = '@book{one, title = {From BibTeX}, year = 2018}';
const RIS = 'TY  - BOOK\nTI  - From RIS\nER  - \n';
const NBIB = 'PMID- 29384721\nTI  - From PubMed\n';

describe('references from an address', () => {
  for (const [file, text, type, title] of [
    ['name.json', ITEMS, 'text/plain', 'From JSON'],
    ['name.bib', BIBTEX, 'application/octet-stream', 'From BibTeX'],
    ['name.ris', RIS, 'text/html', 'From RIS'],
    ['name.nbib', NBIB, '', 'From PubMed'],
    ['by-type?1', BIBTEX, 'application/x-bibtex; charset=utf-8', 'From BibTeX'],
    ['by-type?2', RIS, 'application/x-research-info-systems', 'From RIS'],
    ['by-content?1', BIBTEX, 'text/plain', 'From BibTeX'],
    ['by-content?2', ` ${ITEMS}`, '', 'From JSON'],
  ] as const) {
    it(`${file} of type "${type}" are read`, async () => {
      const { pathname } = new URL(`/lists/${file}`, location.href);
      serve({ [pathname]: () => answer(text, { type }) });
      expect(titles(await from(`/lists/${file}`))).to.deep.equal([title]);
    });
  }

  it('are asked for once, however many lists show them, and again after an error', async () => {
    let status = 500;
    const asked = serve({ '/lists/once.json': () => answer(ITEMS, { status }) });
    expect(await failure(from('/lists/once.json'))).to.match(/^http: .*once.json: 500/);
    status = 200;
    const [one, two] = await Promise.all([from('/lists/once.json'), from('lists/../../lists/once.json')]);
    expect(one).to.equal(two);
    expect(asked).to.have.length(2);
  });

  it('are read in the charset of the answer, else as UTF-8, else as Windows wrote them', async () => {
    const latin1 = new Blob([Uint8Array.from('@book{a, title={Körper}}', (c) => c.charCodeAt(0))]);
    serve({
      '/lists/said.bib': () => answer(latin1, { type: 'text/plain; charset=iso-8859-1' }),
      '/lists/utf-8.bib': () => answer('@book{a, title={Körper}}', { type: 'text/plain' }),
      '/lists/windows.bib': () => answer(latin1, { type: 'text/plain' }),
      '/lists/nonsense.bib': () =>
        answer('@book{a, title={Körper}}', { type: 'text/plain; charset=nonsense' }),
    });
    for (const name of ['said', 'utf-8', 'windows', 'nonsense']) {
      expect(titles(await from(`/lists/${name}.bib`)), name).to.deep.equal(['Körper']);
    }
  });

  it('must be those that integrity promises', async () => {
    serve({ '/lists/sri.json': () => answer(ITEMS) });
    expect(await failure(from('/lists/sri.json', 'sha256-AAAA'))).to.match(/^integrity: /);
  });

  it('are none in a web page, whatever it is called', async () => {
    serve({
      '/lists/login.bib': () => answer('<!doctype html><title>Log in</title>', { type: 'text/html' }),
    });
    expect(await failure(from('/lists/login.bib'))).to.match(
      /^no-references: .*login.bib: expected CSL-JSON, BibTeX, RIS or PubMed.*got text\/html beginning with "<!doctype/,
    );
  });

  it('need a web address', async () => {
    expect(await failure(from('javascript:alert(1)'))).to.match(/^bad-address: src="javascript/);
  });
});

describe('references on the page', () => {
  it('keep what is good beside what is bad, of which the place is told', async () => {
    const loaded = await property([
      { id: 'a', type: 'book', title: 'Good' },
      { id: 'b', type: 'book', title: 5, issued: [] },
      'nothing',
    ]);
    expect(titles(loaded)).to.deep.equal(['Good']);
    expect(loaded.mistaken).to.equal(2);
    expect(loaded.problems.join('\n')).to.match(/the references property, line 1, \[1\]\.issued: /);
  });

  it('may be none', async () => {
    expect(await property([])).to.deep.equal({ items: [], problems: [], mistaken: 0 });
  });

  it('are an error where they are no list of references', async () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(await failure(property(circle))).to.match(
      /^no-references: the references property is not CSL-JSON: /,
    );
    expect(await failure(property('x'))).to.match(/^no-references: the references property/);
    expect(await failure(property([{}]))).to.match(/^no-references: the references property, line 1, \[0\]/);
    const script = loadReferences({ kind: 'script', value: '[{', type: 'application/x-bibtex' }, host);
    expect(await failure(script)).to.match(/^no-references: the child <script type="application\/x-bibtex">/);
  });
});

describe('a style from an address', () => {
  const STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
    <info><title>Short</title><id>x</id><updated>2026-01-01T00:00:00Z</updated></info>
    <citation><layout><text variable="title"/></layout></citation>
    <bibliography><layout><text variable="title"/></layout></bibliography></style>`;

  it('is compiled, and asked for once', async () => {
    const asked = serve({ '/styles/short.csl': () => answer(STYLE, { type: 'application/xml' }) });
    const [one, two] = await Promise.all([1, 2].map(() => fetchStyle('/styles/short.csl', location.href)));
    expect(one!.title).to.equal('Short');
    expect(one).to.equal(two);
    expect(asked).to.have.length(1);
  });

  it('that cannot be used says why, and where it is', async () => {
    serve({ '/styles/not.csl': () => answer('{}') });
    expect(await failure(fetchStyle('/styles/not.csl', location.href))).to.match(
      /^bad-style: .*\/styles\/not.csl: .*XML/,
    );
    expect(await failure(fetchStyle('ftp://x/y.csl', location.href))).to.match(
      /^bad-address: citation-style="ftp/,
    );
  });
});
