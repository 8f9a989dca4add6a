import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import { emulateMedia } from '../support/commands.js';
import { all, helped, part } from '../support/reading.js';
import { until } from '../support/until.js';

const realSupports = CSS.supports;

afterEach(() => {
  CSS.supports = realSupports;
});

/** A card once what helps to read it, and to print it, is there. */
async function printable(preset?: 'journal'): Promise<HTMLElement> {
  const card = await fixture<HTMLElement>(
    html`<recurrence-explainer theme="dark" view="brief" .preset=${preset}></recurrence-explainer>`,
  );
  await helped(card);
  return card;
}

const say = (name: 'beforeprint' | 'afterprint', page: Window = window) =>
  page.dispatchEvent(new Event(name));

describe('a card that is printed', () => {
  it('says on which day and from which address, without the place in the page', async () => {
    const card = await printable();
    history.replaceState(null, '', '#sources');
    say('beforeprint');
    history.replaceState(null, '', location.pathname + location.search);
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());
    const { textContent } = part(card, 'printed')!;
    expect(textContent.replace(/[\u2068\u2069]/g, '')).to.equal(
      `Printed on ${date} from ${location.href.split('#')[0]}`,
    );
  });

  it('says so once, and never on a screen', async () => {
    const card = await printable();
    say('beforeprint');
    say('beforeprint');
    const lines = all(card, '[part="printed"]');
    expect(lines).to.have.length(1);
    expect(lines[0]!.offsetHeight).to.equal(0);
  });

  it('says so on paper', async () => {
    if (!(await emulateMedia({ type: 'print' }))) return;
    const card = await printable();
    say('beforeprint');
    expect(part(card, 'printed')!.offsetHeight).to.be.greaterThan(0);
  });

  it('opens what is folded where style sheets cannot, and folds it again', async () => {
    // As in a browser of some years ago.
    CSS.supports = () => false;
    const card = await printable();
    const folds = all<HTMLDetailsElement>(card, 'details');
    folds[0]!.open = true;
    say('beforeprint');
    expect(folds.every(({ open }) => open)).to.equal(true);
    say('afterprint');
    expect(folds.map(({ open }) => open)).to.deep.equal(folds.map((_, i) => i === 0));
  });

  it('is black on white in any theme and preset, in points, and has nothing to press', async () => {
    if (!(await emulateMedia({ type: 'print' }))) return;
    const card = await printable('journal');
    for (const selector of ['[part~="title"]', '[part~="abstract"]', 'h3', 'summary', '[part~="type"] p'])
      expect(getComputedStyle(all(card, selector)[0]!).color, selector).to.equal('rgb(0, 0, 0)');
    // 9.5 points.
    expect(parseFloat(getComputedStyle(part(card, 'abstract')!).fontSize)).to.be.closeTo(12.67, 0.05);
    for (const pressed of all(card, 'button, [part~="backlink"]'))
      expect(pressed.offsetHeight, pressed.textContent).to.equal(0);
    expect(part(card, 'reference')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('writes out the addresses of sources that are not words of theirs', async () => {
    if (!(await emulateMedia({ type: 'print' }))) return;
    const card = await printable();
    const written = (start: string) =>
      getComputedStyle(all(card, `[part~="reference"] a[href^="${start}"]`)[0]!, '::after').content;
    expect(written('https://pubmed')).to.contain('https://pubmed');
    expect(written('https://doi.org/')).to.equal('none');
  });

  it('is left alone once it is gone from the page', async () => {
    const card = await printable();
    say('beforeprint');
    card.remove();
    await until(() => !part(card, 'printed'), 'it still says so');
    say('beforeprint');
    expect(all(card, '[part="printed"]')).to.have.length(0);
  });

  it('keeps its style sheet after a move into another document', async () => {
    const card = await printable();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another page"></iframe>`);
    frame.contentDocument!.body.append(card);
    say('beforeprint', frame.contentWindow!);
    expect(getComputedStyle(part(card, 'printed')!).display).to.equal('none');
  });
});
