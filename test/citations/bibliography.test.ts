import { expect } from '@open-wc/testing';
import type { CslItem, Node } from '../../src/article/article.js';
import { bibliographyOf, entriesOf } from '../../src/citations/bibliography.js';
import { formatReference } from '../../src/citations/format-reference.js';

const references: CslItem[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, type: 'book', title: `Book ${id}` }));
const cite = (identifier: string): Node => ({ type: 'footnoteReference', identifier });
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });

/** `c2 a1 b0`: the ids in their order, with how often they are cited. */
function shown(children: Node[], items: CslItem[] | undefined = references): string {
  const entries = bibliographyOf({ body: { type: 'root', children }, references: items });
  return entries.map(({ id, citations }) => `${id}${citations}`).join(' ');
}

describe('bibliographyOf', () => {
  it('gives the references in the order in which the text first cites them', () => {
    expect(shown([paragraph(cite('d'), cite('b')), paragraph(cite('c'), cite('a'))])).to.equal('d1 b1 c1 a1');
  });

  it('counts the places that cite a reference', () => {
    expect(shown([paragraph(cite('d'), cite('a')), paragraph(cite('d'), cite('d'))])).to.match(/^d3 a1 /);
  });

  it('gives what the text does not cite last, as the document gives it', () => {
    expect(shown([paragraph(cite('c'))])).to.equal('c1 a0 b0 d0');
  });

  it('finds citations however deep they stand', () => {
    const item: Node = { type: 'listItem', children: [paragraph({ type: 'strong', children: [cite('b')] })] };
    const list: Node = { type: 'list', children: [item] };
    const types: Node = { type: 'containerDirective', name: 'types', children: [list] };
    expect(shown([types, paragraph(cite('d'))])).to.equal('b1 d1 a0 c0');
  });

  it('has no entry for a citation of nothing', () => {
    expect(shown([paragraph(cite('nowhere'), cite('b'))])).to.equal('b1 a0 c0 d0');
  });

  it('is empty without references', () => {
    expect(bibliographyOf({ body: { type: 'root', children: [paragraph(cite('a'))] } })).to.deep.equal([]);
  });

  it('formats each reference', () => {
    const [first] = bibliographyOf({ body: { type: 'root', children: [] }, references });
    expect(first!.runs).to.deep.equal(formatReference(references[0]!));
  });
});

describe('entriesOf', () => {
  it('keeps the order of references that no text cites', () => {
    expect(entriesOf(references).map(({ id, citations }) => [id, citations])).to.deep.equal([
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['d', 0],
    ]);
  });

  it('formats each reference', () => {
    expect(entriesOf(references)[1]!.runs).to.deep.equal(formatReference(references[1]!));
  });
});
