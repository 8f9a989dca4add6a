import { expect } from '@open-wc/testing';
import type { Run } from '../../src/article/article.js';
import { runsToHtml, runsToText } from '../../src/citations/runs.js';

const runs: Run[] = [
  { text: '[1]', display: 'left-margin' },
  { text: 'A & B <', display: 'right-inline' },
  { text: 'i', formats: ['italic', 'small-caps'] },
  { text: "\" onclick='x'", url: 'https://example.org/?a="&b=<c>' },
];

describe('runs', () => {
  it('as text keep blocks apart', () => {
    expect(runsToText(runs)).to.equal("[1] A & B <i\" onclick='x'");
  });

  it('as HTML hold no character that means more than itself', () => {
    const html = runsToHtml(runs);
    const template = document.createElement('template');
    template.innerHTML = html;
    expect(template.content.textContent).to.equal(runsToText(runs));
    const link = template.content.querySelector('a')!;
    expect(link.getAttributeNames()).to.deep.equal(['href']);
    expect(link.getAttribute('href')).to.equal('https://example.org/?a="&b=<c>');
    expect(html).to.contain('<i><span style="font-variant: small-caps">i</span></i>');
  });

  it('as HTML link nowhere unsafe, and know no format that is none', () => {
    expect(runsToHtml([{ text: 'x', url: 'javascript:alert(1)', formats: ['toString' as 'bold'] }])).to.equal(
      'x',
    );
  });
});
