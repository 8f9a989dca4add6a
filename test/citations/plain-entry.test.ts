import { expect } from '@open-wc/testing';
import type { CslItem } from '../../src/article/article.js';
import { plainEntry } from '../../src/citations/plain-entry.js';
import { runsToText } from '../../src/citations/runs.js';

const plain = (item: unknown) => runsToText(plainEntry(item as CslItem, 0).runs);

describe('a plain reference', () => {
  it('says who, what, where and when, and links to it', () => {
    const entry = plainEntry(
      {
        id: 'a',
        type: 'article-journal',
        title: 'Does it return?',
        author: [{ family: 'Neuman', given: 'H. B.' }, { literal: 'A Group' }],
        issued: { 'date-parts': [[2018, 4]] },
        'container-title': 'J Clin Oncol',
        DOI: '10.1000/182',
      },
      0,
    );
    expect(runsToText(entry.runs)).to.equal(
      'Neuman H. B., A Group. Does it return? J Clin Oncol. 2018. https://doi.org/10.1000/182',
    );
    expect(entry.runs.at(-1)).to.deep.equal({
      text: 'https://doi.org/10.1000/182',
      url: 'https://doi.org/10.1000/182',
    });
  });

  it('leaves out what is missing', () => {
    expect(plain({ id: 'a', title: 'T', issued: { literal: 'n.d.' } })).to.equal('T. n.d.');
  });

  it('survives an item that is none', () => {
    expect(plain({ title: {}, author: 'x', issued: { 'date-parts': 5 }, DOI: {} })).to.equal('');
  });
});
