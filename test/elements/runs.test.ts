import { expect, fixture, html } from '@open-wc/testing';
import type { Run } from '../../src/article/article.js';
import { runs, type RunOptions } from '../../src/elements/templates/runs.js';

/** What is drawn, as HTML without Lit's comments and parts. */
async function drawn(all: Run[], options?: RunOptions): Promise<string> {
  const box = await fixture(html`<div>${runs(all, options)}</div>`);
  return box.innerHTML.replace(/<!--.*?-->/g, '').replace(/ part="link"/g, '');
}

describe('the runs of a reference', () => {
  it('take every format, the first outermost', async () => {
    expect(await drawn([{ text: 'a', formats: ['italic', 'bold', 'underline'] }])).to.equal(
      '<i part="italic"><b part="bold"><u part="underline">a</u></b></i>',
    );
    expect(
      await drawn([
        { text: 'H' },
        { text: '2', formats: ['subscript'] },
        { text: 'O', formats: ['superscript'] },
        { text: 'BC', formats: ['small-caps'] },
      ]),
    ).to.equal(
      'H<sub part="subscript">2</sub><sup part="superscript">O</sup><span part="small-caps">BC</span>',
    );
  });

  it('keep the text of a format that they do not know', async () => {
    expect(await drawn([{ text: 'a', formats: ['constructor' as 'bold'] }])).to.equal('a');
  });

  it('begin a block that lasts until the next begins, and inline ends one', async () => {
    expect(
      await drawn([
        { text: 'a' },
        { text: 'b', display: 'block' },
        { text: 'c', formats: ['italic'] },
        { text: 'd', display: 'indent' },
        { text: 'e', display: 'inline' },
      ]),
    ).to.equal('a<div part="block">b<i part="italic">c</i></div><div part="indent">d</div>e');
  });

  it('show a label in the margin only where the list asks for it', async () => {
    const numbered: Run[] = [
      { text: '[1]', display: 'left-margin' },
      { text: 'Neuman', display: 'right-inline' },
    ];
    expect(await drawn(numbered)).to.equal('<div part="right-inline">Neuman</div>');
    expect(await drawn(numbered, { labels: true })).to.equal(
      '<div part="left-margin">[1]</div><div part="right-inline">Neuman</div>',
    );
  });

  it('name where a link leads, and make none of an unsafe address', async () => {
    const nameOf = (text: string) => `${text}: A title`;
    expect(
      await drawn(
        [
          { text: '10.1000/182', url: 'https://doi.org/10.1000/182' },
          { text: '.' },
          { text: 'bad', url: 'javascript:alert(1)' },
        ],
        { nameOf },
      ),
    ).to.equal('<a href="https://doi.org/10.1000/182" aria-label="10.1000/182: A title">10.1000/182</a>.bad');
  });
});
