import { expect } from '@open-wc/testing';
import { readReferences } from '../../../src/citations/formats/read-references.js';

const read = (text: string) => readReferences(text, 'bibtex');
const [raw, item] = [
  String.raw,
  (text: string) => read(text).references[0]! as unknown as Record<string, unknown>,
];
/** The item of an @article, or another entry, with these fields. */
const entry = (fields: string, type = 'article') => item(`@${type}{key, ${fields}}`);
const titles = (text: string) => read(text).references.map(({ title }) => title);

describe('BibTeX', () => {
  it('gives a journal article its fields', () => {
    const { references, problems } = read(raw`
      @article{quill2018,
        author = {Quill, Anna B. and {Test Group}},
        title = {On Tests},
        journal = {Annals of Testing},
        year = 2018, month = apr, volume = {25}, number = 3, pages = {612--619},
        doi = {10.5555/test}, issn = {1234-5679}, pmid = {12345678}, keywords = {one, two}, langid = {british},
      }`);
    expect(problems).to.deep.equal([]);
    expect(references).to.deep.equal([
      {
        id: 'quill2018',
        type: 'article-journal',
        title: 'On Tests',
        'container-title': 'Annals of Testing',
        author: [{ family: 'Quill', given: 'Anna B.' }, { literal: 'Test Group' }],
        issued: { 'date-parts': [[2018, 4]] },
        volume: '25',
        issue: '3',
        page: '612-619',
        DOI: '10.5555/test',
        ISSN: '1234-5679',
        PMID: '12345678',
        keyword: 'one, two',
        language: 'en-GB',
      },
    ]);
  });

  it('takes a value in braces, in quotes, as a number, or put together of several', () => {
    const text = '@string{ann = "Annals of "} @book{a, title = {One} # " two " # 3 # { } # ann # {Tests}}';
    expect(titles(text)).to.deep.equal(['One two 3 Annals of Tests']);
  });

  it('takes entries in parentheses, without spaces, and in capitals', () => {
    expect(titles('@BOOK(a,TITLE="One")@Book{b,Title={Two (2)}}')).to.deep.equal(['One', 'Two (2)']);
  });

  it('passes over comments, preambles, lines with a percent sign, and what stands between entries', () => {
    const text = `
      me@example.org wrote this.
      @comment{ @book{a, title = {Not this}} }
      @preamble{ "\\newcommand{\\x}{@book}" }
      % @book{b, title = {Nor this}}
      @book{c, % @book{d,
        title = {This}
      }`;
    expect(read(text)).to.deep.equal({
      references: [{ id: 'c', type: 'book', title: 'This' }],
      problems: [],
    });
  });

  it('keeps quotes and braces inside a value', () => {
    expect(
      titles(raw`@book{a, title = "A {"}quoted{"} word"} @book{b, title = {An "unquoted" one}}`),
    ).to.deep.equal(['A "quoted" word', 'An "unquoted" one']);
  });

  it('puts title and subtitle together', () => {
    expect(entry('title = {Tests}, subtitle = {A History}').title).to.equal('Tests: A History');
  });

  it('gives a chapter what the book that it stands in says', () => {
    const [chapter] = read(`
      @incollection{a, title = {Part}, author = {Reed, Ivy}, crossref = {B}}
      @book{b, title = {Whole}, subtitle = {A Book}, editor = {Bee, A.}, year = 2010, doi = {10.5555/b}}`).references;
    expect(chapter).to.deep.equal({
      id: 'a',
      type: 'chapter',
      title: 'Part',
      'container-title': 'Whole: A Book',
      author: [{ family: 'Reed', given: 'Ivy' }],
      editor: [{ family: 'Bee', given: 'A.' }],
      issued: { 'date-parts': [[2010]] },
    });
  });

  it('gives an entry what its @xdata say', () => {
    const text =
      '@xdata{x, publisher = {Proof}} @xdata{y, location = {Here}} @book{a, title = {T}, xdata = {x, y}}';
    expect(read(text).references).to.deep.equal([
      { id: 'a', type: 'book', title: 'T', publisher: 'Proof', 'publisher-place': 'Here' },
    ]);
  });

  const types = {
    book: 'book',
    inproceedings: 'paper-conference',
    incollection: 'chapter',
    phdthesis: 'thesis',
    mastersthesis: 'thesis',
    techreport: 'report',
    online: 'webpage',
    electronic: 'webpage',
    unpublished: 'manuscript',
    manual: 'book',
    proceedings: 'book',
    patent: 'patent',
    dataset: 'dataset',
    software: 'software',
    misc: 'document',
    strange: 'document',
  };
  for (const [bibtex, csl] of Object.entries(types)) {
    it(`knows @${bibtex} as ${csl}`, () => {
      expect(entry('title = {T}', bibtex).type).to.equal(csl);
    });
  }

  it('knows a magazine and a newspaper by their subtype', () => {
    expect(entry('title = {T}, entrysubtype = {newspaper}').type).to.equal('article-newspaper');
  });

  it('knows a page by its address, and takes that from howpublished too', () => {
    const { type, URL, medium } = entry(
      raw`title = {T}, howpublished = {\url{https://example.org/a_b}}`,
      'misc',
    );
    expect([type, URL, medium]).to.deep.equal(['webpage', 'https://example.org/a_b', undefined]);
  });

  it('knows a preprint by where it is', () => {
    const { type, archive, archive_location } = entry(
      'title = {T}, eprint = {2101.00001}, archivePrefix = {arXiv}',
      'misc',
    );
    expect([type, archive, archive_location]).to.deep.equal(['article', 'arXiv', '2101.00001']);
  });

  it('takes a PubMed number from eprint', () => {
    const { PMID, archive } = entry('title = {T}, eprint = {123}, eprinttype = {pubmed}');
    expect([PMID, archive]).to.deep.equal(['123', undefined]);
  });

  it('takes a DOI out of its address', () => {
    expect(entry('doi = {https://doi.org/10.5555/A%3CB%3E}').DOI).to.equal('10.5555/A<B>');
    expect(entry('doi = {doi: 10.5555/x.}').DOI).to.equal('10.5555/x');
    expect(entry('title = {T}, url = {https://doi.org/10.5555/x}').DOI).to.equal('10.5555/x');
  });

  it('leaves addresses as they are, but for what TeX makes of them', () => {
    expect(entry(raw`url = {https://example.org/~a_b\_c%20d\%20e--f\&g}`).URL).to.equal(
      'https://example.org/~a_b_c%20d%20e--f&g',
    );
  });

  it('takes a number for that of an issue, of a series or of the work', () => {
    expect(entry('number = 3').issue).to.equal('3');
    expect(entry('title = {T}, series = {S}, number = 3', 'book')['collection-number']).to.equal('3');
    expect(entry('number = {TR-3}', 'techreport').number).to.equal('TR-3');
  });

  it('takes publisher and place from the fields that plain BibTeX has for them', () => {
    const { publisher, 'publisher-place': place } = entry(
      'school = {University}, address = {Town}',
      'phdthesis',
    );
    expect([publisher, place]).to.deep.equal(['University', 'Town']);
  });
});

describe('BibTeX with faults', () => {
  const good = '@book{good, title = {Good}}';

  for (const [fault, text] of Object.entries({
    'a brace that is not closed': '@book{bad, title = {Bad, year = 2000}',
    'a quote that is not closed': '@book{bad, year = 2000, title = "Bad}',
    'a field without a value': '@book{bad, title = {Bad}, year = }',
    'a field without an equals sign': '@book{bad, title {Bad}, year = 2000}',
    'two values': '@book{bad, year = 2000, title = {Bad} {worse}}',
    'nothing in it': '@book{bad}',
    'an abbreviation that is not defined': '@book{bad, title = tests}',
    'a book that is not there': '@inbook{bad, title = {Bad}, crossref = {nowhere}}',
  })) {
    it(`reports ${fault}, and keeps the entries around it`, () => {
      const { references, problems } = read(`${good}\n\n${text}\n\n@book{last, title = {Last}}`);
      expect(references.at(0)!.id).to.equal('good');
      expect(references.at(-1)).to.deep.equal({ id: 'last', type: 'book', title: 'Last' });
      expect(problems).to.have.length(1);
      expect(problems[0]!.line).to.equal(3);
      expect(problems[0]!.message).to.include('bad');
    });
  }

  it('keeps the fields before the one that is at fault', () => {
    const [bad] = read('@book{bad, title = {Bad}, year = 2000, note = {open').references;
    expect(bad).to.deep.equal({ id: 'bad', type: 'book', title: 'Bad', issued: { 'date-parts': [[2000]] } });
  });

  it('keeps the fields on both sides of one that is at fault', () => {
    const [bad] = read('@book{bad, title = {Bad}, wrong, publisher = {Proof}}').references;
    expect(bad).to.deep.equal({ id: 'bad', type: 'book', title: 'Bad', publisher: 'Proof' });
  });

  it('does without commas between fields and behind the key', () => {
    expect(read('@book{a, title = {One}\n year = 2000\n}').references[0]).to.include.keys('title', 'issued');
    expect(item('@book{title = {One}, year = 2000}')).to.include({ id: '2000one', title: 'One' });
  });
});
