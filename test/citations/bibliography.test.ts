import { expect } from '@open-wc/testing';
import type { CslItem, Entry, Node } from '../../src/article/article.js';
import { bibliographyOf, entriesOf } from '../../src/citations/bibliography.js';
import { formatBibliography } from '../../src/citations/csl/format-bibliography.js';
import { runsToText } from '../../src/citations/runs.js';
import { loadLocale, loadStyle } from '../../src/citations/styles.js';

const references: CslItem[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, type: 'book', title: `Book ${id}` }));
const cite = (identifier: string): Node => ({ type: 'footnoteReference', identifier });
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });

const style = await loadStyle('ama');
const locale = await loadLocale('en-US');

/** `c2 a1 b0`: the ids in their order, with how often they are cited. */
function shown(children: Node[], items: CslItem[] | undefined = references): string {
  const entries = bibliographyOf({ body: { type: 'root', children }, references: items }, style, locale);
  return entries.map(({ id, citations = 0 }) => `${id}${citations}`).join(' ');
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
    expect(
      bibliographyOf({ body: { type: 'root', children: [paragraph(cite('a'))] } }, style, locale),
    ).to.deep.equal([]);
  });

  it('formats each reference in the style, without the number that the list gives it', () => {
    const [first] = bibliographyOf({ body: { type: 'root', children: [] }, references }, style, locale);
    const [entry] = formatBibliography(style, locale, references);
    expect(entry!.runs[0]).to.deep.equal({ text: '1.', display: 'left-margin' });
    expect(runsToText(first!.runs)).to.equal(runsToText(entry!.runs.slice(1)).trimStart());
  });

  it('adds the way to a work that the style does not print', () => {
    const item = { id: 'a', type: 'book', title: 'Book', PMID: '12', DOI: '10.5555/a' };
    const [{ runs }] = entriesOf([item], style, locale) as [Entry];
    expect(runs.filter(({ url }) => url).map(({ text, url }) => [text, url])).to.deep.equal([
      ['10.5555/a', 'https://doi.org/10.5555/a'],
      ['PubMed', 'https://pubmed.ncbi.nlm.nih.gov/12/'],
    ]);
  });

  it('links the whole address where the style prints one', async () => {
    const item = { id: 'a', type: 'book', title: 'Book', DOI: '10.5555/a' };
    const [{ runs }] = entriesOf([item], await loadStyle('apa'), locale) as [Entry];
    expect(runs.filter(({ url }) => url)).to.deep.equal([
      { text: 'https://doi.org/10.5555/a', url: 'https://doi.org/10.5555/a' },
    ]);
  });
});

describe('entriesOf', () => {
  it('keeps the order of references that no text cites', () => {
    expect(entriesOf(references, style, locale).map(({ id, citations }) => [id, citations])).to.deep.equal([
      ['a', undefined],
      ['b', undefined],
      ['c', undefined],
      ['d', undefined],
    ]);
  });
});
