import { expect, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/citation-list/citation-list.js';
import { expectNoViolations } from '../support/axe.js';
import { emulateMedia } from '../support/commands.js';
import { book, books, entries, listed } from '../support/list.js';
import { all, part } from '../support/reading.js';
import { until } from '../support/until.js';

const person = { author: [{ family: 'Neuman', given: 'Heather' }] };
const long = book('A title that is long enough to need more than one line wherever it is shown', {
  ...person,
  DOI: '10.1200/JCO.2017.75.5389',
  PMID: '29384721',
});

/** The boxes of the lines of a text. */
function lines(entry: HTMLElement): DOMRect[] {
  const range = document.createRange();
  const texts = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
  const rects: DOMRect[] = [];
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    rects.push(...range.getClientRects());
  }
  return rects.filter(({ width }) => width > 1);
}

describe('the looks of a list', () => {
  it('a style without numbers hangs its second lines in, and shows none, yet is a list', async () => {
    const list = await listed(
      html`<citation-list
        citation-style="apa"
        controls="none"
        style="display: block; width: 300px"
        .references=${[long]}
      ></citation-list>`,
    );
    const ordered = part(list, 'references')!;
    expect(getComputedStyle(ordered).listStyleType).to.equal('none');
    expect(ordered.getAttribute('role')).to.equal('list');
    const [first, second] = lines(entries(list)[0]!);
    expect(second!.left - first!.left).to.be.greaterThan(10);
    await expectNoViolations(list);
  });

  it('a number stands on the first line of its entry, in short lists and in long ones', async () => {
    for (const count of [3, 120]) {
      const list = await listed(
        html`<citation-list controls="none" .references=${[long, ...books(count - 1)]}></citation-list>`,
      );
      const [entry] = entries(list);
      // A long list is laid out where it is seen, and some browsers find that out a frame later.
      await until(() => lines(entry!).length > 0);
      // Were the number on a line of its own, the text would begin a line further down.
      expect(lines(entry!)[0]!.top - entry!.getBoundingClientRect().top).to.be.lessThan(10);
    }
  });

  it('links name the work that they lead to, and what the style does not print is linked beside it', async () => {
    const list = await listed(
      html`<citation-list citation-style="apa" controls="none" .references=${[long]}></citation-list>`,
    );
    const links = all<HTMLAnchorElement>(list, 'a');
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://doi.org/10.1200/JCO.2017.75.5389',
      'https://pubmed.ncbi.nlm.nih.gov/29384721/',
    ]);
    for (const link of links) {
      expect(link.ariaLabel).to.contain(link.textContent.trim()).and.contain(long.title);
    }
    expect(links[1]!.textContent).to.equal('PubMed');
    expect(links[0]!.textContent).not.to.match(/\.$/);
  });

  it('what is off screen in a list of a thousand is laid out later, and found all the same', async () => {
    const list = await listed(html`<citation-list .references=${books(1000)}></citation-list>`);
    await nextFrame();
    const style = getComputedStyle(part(list, 'entry')!);
    if (CSS.supports('content-visibility: auto')) expect(style.contentVisibility).to.equal('auto');
    expect(entries(list)).to.have.length(1000);
    expect(entries(list)[999]!.textContent).to.contain('Book 1000');
  }).timeout(30_000);

  it('fits 280 pixels', async () => {
    const list = await listed(
      html`<citation-list
        style="display: block; width: 280px"
        .references=${[long, ...books(20)]}
      ></citation-list>`,
    );
    all<HTMLDetailsElement>(list, 'details')[0]!.open = true;
    expect(list.scrollWidth).to.be.at.most(280);
    const { left } = part(list, 'menu')!.getBoundingClientRect();
    expect(left).to.be.at.least(list.getBoundingClientRect().left);
    await expectNoViolations(list);
  });

  it('reads from right to left, numbers first, where the page does', async () => {
    const list = await listed(
      html`<citation-list dir="rtl" .references=${[long, ...books(3)]}></citation-list>`,
    );
    const entry = entries(list)[0]!.getBoundingClientRect();
    const frame = part(list, 'references')!.getBoundingClientRect();
    expect(frame.right - entry.right).to.be.greaterThan(10);
    expect(Math.abs(frame.left - entry.left)).to.be.lessThan(2);
    await expectNoViolations(list);
  });

  it('in the dark and in forced colours breaks no rule of contrast', async () => {
    if (!(await emulateMedia({ colorScheme: 'dark', forcedColors: 'active' }))) return;
    const page = html`<div style="padding: 1em; background: #171b1e; color-scheme: dark">
      <citation-list .references=${[long]}></citation-list>
    </div>`;
    const list = await listed(page);
    await expectNoViolations(list);
    await emulateMedia({});
    await expectNoViolations(list);
  });

  it('on paper has no controls, and addresses where words hide them', async () => {
    if (!(await emulateMedia({ type: 'print' }))) return;
    const list = await listed(
      html`<citation-list citation-style="apa" .references=${[long, ...books(120)]}></citation-list>`,
    );
    expect(getComputedStyle(part(list, 'controls')!).display).to.equal('none');
    expect(getComputedStyle(part(list, 'copy')!).display).to.equal('none');
    const [doi, pubmed] = all(list, 'a');
    expect(getComputedStyle(doi!, '::after').content).to.equal('none');
    expect(getComputedStyle(pubmed!, '::after').content).to.contain('https://pubmed');
    expect(getComputedStyle(part(list, 'entry')!).contentVisibility).to.equal('visible');
  }).timeout(30_000);
});
