import { expect } from '@open-wc/testing';
import type { CslItem } from '../../src/article/article.js';
import { toCoins } from '../../src/citations/coins.js';

/** The pairs of a ContextObject, decoded; a key that comes more than once has a list. */
function read(item: Partial<CslItem>): Record<string, string | string[]> {
  const all = new URLSearchParams(toCoins({ id: 'a', type: 'article-journal', ...item }));
  return Object.fromEntries(
    [...new Set(all.keys())].map((key) => {
      const values = all.getAll(key);
      return [key, values.length > 1 ? values : values[0]!];
    }),
  );
}

describe('COinS', () => {
  it('say of a journal article what OpenURL has a word for', () => {
    const fields = read({
      title: 'Risk & recurrence',
      author: [
        { family: 'Neuman', given: 'H. B.' },
        { family: 'Berg', 'non-dropping-particle': 'van den', given: 'J.' },
        { literal: 'World Health Organization' },
      ],
      issued: { 'date-parts': [[2018, 4, 1]] },
      'container-title': 'Journal of Clinical Oncology',
      'container-title-short': 'J Clin Oncol',
      volume: '36',
      issue: 10,
      page: '975-980',
      DOI: '10.1200/JCO.2017.75.5389',
      PMID: '29384721',
      URL: 'https://example.org/a',
    });
    expect(fields).to.deep.equal({
      ctx_ver: 'Z39.88-2004',
      rfr_id: 'info:sid/explainer-elements',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
      rft_id: ['info:doi/10.1200/JCO.2017.75.5389', 'info:pmid/29384721', 'https://example.org/a'],
      'rft.genre': 'article',
      'rft.atitle': 'Risk & recurrence',
      'rft.jtitle': 'Journal of Clinical Oncology',
      'rft.stitle': 'J Clin Oncol',
      'rft.volume': '36',
      'rft.issue': '10',
      'rft.pages': '975-980',
      'rft.spage': '975',
      'rft.epage': '980',
      'rft.date': '2018-04-01',
      'rft.aulast': 'Neuman',
      'rft.aufirst': 'H. B.',
      'rft.au': ['Neuman, H. B.', 'van den Berg, J.'],
      'rft.aucorp': 'World Health Organization',
    });
  });

  it('tell books, chapters, papers, reports, theses and all else apart as Zotero does', () => {
    const kinds = [
      'book',
      'chapter',
      'paper-conference',
      'report',
      'thesis',
      'webpage',
      'post-weblog',
      'constructor',
    ];
    const told = kinds.map((type) => {
      const fields = read({ type, title: 'T', 'container-title': 'C', publisher: 'P' });
      return [fields.rft_val_fmt, fields['rft.genre'] ?? fields['rft.type']].join(' ').replace(/.*mtx:/, '');
    });
    expect(told).to.deep.equal([
      'book book',
      'book bookitem',
      'book proceeding',
      'book report',
      'dissertation ',
      'dc webpage',
      'dc blogPost',
      'dc webpage',
    ]);
  });

  it('give a chapter its own title and that of its book, and a thesis its school', () => {
    const chapter = read({ type: 'chapter', title: 'T', 'container-title': 'C', publisher: 'P', ISBN: '1' });
    expect(chapter).to.include({
      'rft.atitle': 'T',
      'rft.btitle': 'C',
      'rft.publisher': 'P',
      'rft.isbn': '1',
    });
    const thesis = read({ type: 'thesis', title: 'T', publisher: 'P', genre: 'PhD thesis' });
    expect(thesis).to.include({ 'rft.title': 'T', 'rft.inst': 'P', 'rft.degree': 'PhD thesis' });
    expect(thesis).not.to.have.property('rft.publisher');
  });

  it('leave out what an item does not say, and what has no encoding', () => {
    expect(toCoins({ id: 'a', type: 'book', title: 'A\ud800 b', issued: { literal: 'n.d.' } })).to.equal(
      'ctx_ver=Z39.88-2004&rfr_id=info%3Asid%2Fexplainer-elements' +
        '&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&rft.genre=book&rft.btitle=A%20b&rft.date=n.d.',
    );
  });
});
