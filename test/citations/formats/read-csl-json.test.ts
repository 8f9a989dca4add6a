import { expect } from '@open-wc/testing';
import { readReferences } from '../../../src/citations/formats/read-references.js';

const read = (text: string) => readReferences(text, 'csl-json');
const item = (fields: object) => read(JSON.stringify([{ id: 'a', type: 'book', ...fields }]));
const a = { id: 'a', type: 'book', title: 'A' };
const b = { id: 'b', type: 'book', title: 'B' };

describe('CSL-JSON', () => {
  for (const [shape, value] of Object.entries({
    'a list': [a, b],
    'items in an object': { items: [a, b] },
  })) {
    it(`is read from ${shape}`, () => {
      expect(read(JSON.stringify(value, null, 2))).to.deep.equal({ references: [a, b], problems: [] });
    });
  }

  it('is read from one item', () => {
    expect(read(JSON.stringify(a))).to.deep.equal({ references: [a], problems: [] });
  });

  it('keeps variables that it does not know', () => {
    const custom = { custom: { a: [1] }, 'event-title': 'E', volume: 3 };
    expect(item(custom).references).to.deep.equal([{ id: 'a', type: 'book', ...custom }]);
  });

  it('takes numbers for text where text is meant', () => {
    expect(item({ id: 7, PMID: 123, title: 1984 }).references[0]).to.include({
      id: '7',
      PMID: '123',
      title: '1984',
    });
  });

  it('drops what says nothing', () => {
    const empty = {
      issued: { 'date-parts': [[null]] },
      accessed: { 'date-parts': [] },
      author: null,
      editor: [null, { family: '' }],
    };
    expect(item(empty)).to.deep.equal({ references: [{ id: 'a', type: 'book', editor: [] }], problems: [] });
  });

  it('keeps of a date what is known', () => {
    expect(item({ issued: { 'date-parts': [[2018, 4, null]] } }).references[0]!.issued).to.deep.equal({
      'date-parts': [[2018, 4]],
    });
  });

  it('understands dates and names that are text', () => {
    expect(item({ issued: '2018-04', author: ['Test Group'], editor: 'Bee' }).references[0]).to.deep.include({
      issued: { 'date-parts': [[2018, 4]] },
      author: [{ literal: 'Test Group' }],
      editor: [{ literal: 'Bee' }],
    });
  });

  it('makes an id for an item that has none', () => {
    expect(read('[{ "type": "book", "title": "Tests" }]').references[0]!.id).to.equal('tests');
  });
});

describe('CSL-JSON with faults', () => {
  it('says in which value of which item the fault is, and on which line that item begins', () => {
    const { references, problems } = read(
      `[\n${JSON.stringify(a)},\n\n{ "id": "x",\n "title": {} },\n${JSON.stringify(b)}]`,
    );
    expect(references).to.deep.equal([a, b]);
    expect(problems.map(({ line, path }) => [line, path])).to.deep.equal([
      [4, '[1].title'],
      [4, '[1].type'],
    ]);
  });

  for (const [fault, text] of Object.entries({
    'a missing comma': '{ "id": "x" "type": "book" }',
    'a quote that is not closed': '{ "id": "x,\n "type": "book" }',
    'a bracket that is not closed': '{ "id": "x", "author": [{ "family": "X" }',
    'a bracket too many': '{ "id": "x", "author": [{ "family": "X" }}] }',
    'no item': '7',
  })) {
    it(`keeps the items around ${fault}`, () => {
      const { references, problems } = read(`[${JSON.stringify(a)},\n${text}\n,${JSON.stringify(b)}]`);
      expect(references[0]).to.deep.equal(a);
      expect(problems.length).to.be.greaterThan(0);
      expect(problems[0]).to.include({ line: 2, path: '[1]' });
    });
  }

  it('does not mind a comma too many', () => {
    expect(read(`[${JSON.stringify(a)}, ${JSON.stringify(b)},]`)).to.deep.equal({
      references: [a, b],
      problems: [],
    });
  });

  it('keeps the items of a file that was cut off', () => {
    const { references, problems } = read(JSON.stringify([a, b]).slice(0, -8));
    expect(references).to.deep.equal([a]);
    expect(problems).to.have.length(1);
  });

  it('says what is wrong with what is no item at all', () => {
    for (const text of ['{', '"text', 'null', '[[]]']) {
      expect(read(text).references).to.deep.equal([]);
      expect(read(text).problems).to.have.length(1);
    }
  });
});
