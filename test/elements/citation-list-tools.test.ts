import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/citation-list/citation-list.js';
import type { CitationCopyEvent, CitationList } from '../../src/index.js';
import { expectNoViolations } from '../support/axe.js';
import { sendKeys } from '../support/commands.js';
import { book, books, entries, listed, texts } from '../support/list.js';
import { all, next, part } from '../support/reading.js';
import { until } from '../support/until.js';

const button = (list: Element, name: string) =>
  all<HTMLButtonElement>(list, 'button').find(({ textContent }) => textContent.trim() === name)!;
const menu = (list: Element) => all<HTMLDetailsElement>(list, 'details')[0]!;
const shown = (list: Element) =>
  entries(list).filter((entry) => getComputedStyle(entry).visibility === 'visible');

async function type(list: CitationList, query: string): Promise<void> {
  const field = part(list, 'filter') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await list.updateComplete;
}

/** Puts what a test needs in place of the browser's clipboard until the end of the test. */
function clipboard(changes: object): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: changes });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('the controls of a list', () => {
  it('are the usual ones again once the attribute is gone', async () => {
    const list = await listed(html`<citation-list controls="none" .references=${books(2)}></citation-list>`);
    expect(part(list, 'style')).to.equal(null);
    list.removeAttribute('controls');
    await until(() => part(list, 'style'));
  });

  it('are a style switch and a menu; a search field only for long lists', async () => {
    const short = await listed(html`<citation-list .references=${books(19)}></citation-list>`);
    expect(part(short, 'style')).not.to.equal(null);
    expect(menu(short)).not.to.equal(undefined);
    expect(part(short, 'filter')).to.equal(null);
    const long = await listed(html`<citation-list .references=${books(20)}></citation-list>`);
    expect(part(long, 'filter')).not.to.equal(null);
    await expectNoViolations(long);
  });

  it('are those that are asked for, or none', async () => {
    const list = await listed(
      html`<citation-list controls="filter copy nonsense" .references=${books(2)}></citation-list>`,
    );
    expect(part(list, 'filter')).not.to.equal(null);
    expect(part(list, 'copy')).not.to.equal(null);
    expect(part(list, 'style')).to.equal(null);
    list.controls = 'none';
    await list.updateComplete;
    expect(all(list, '[part~="controls"], button')).to.deep.equal([]);
    list.controls = 'nonsense';
    await list.updateComplete;
    expect(part(list, 'style')).not.to.equal(null);
  });

  it('switch the style', async () => {
    const list = await listed(
      html`<citation-list
        .references=${[book('One', { author: [{ family: 'Neuman', given: 'Heather' }] })]}
      ></citation-list>`,
    );
    const select = part(list, 'style') as HTMLSelectElement;
    expect(select.value).to.equal('ama');
    expect(select.labels[0]!.textContent).to.contain('Citation style');
    const before = texts(list);
    select.value = 'apa';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await next(list, 'citation-load');
    expect(texts(list)).not.to.deep.equal(before);
    expect((part(list, 'style') as HTMLSelectElement).value).to.equal('apa');
  });

  it('close the menu by Escape and by a press elsewhere', async () => {
    const list = await listed(html`<citation-list .references=${books(1)}></citation-list>`);
    const summary = all(list, 'summary')[0]!;
    summary.click();
    await until(() => menu(list).open);
    button(list, 'Copy all').focus();
    await sendKeys({ press: 'Escape' });
    expect(menu(list).open).to.equal(false);
    expect(list.shadowRoot!.activeElement).to.equal(summary);
    summary.click();
    // Its toggle event, on which it begins to listen, comes with a task of its own.
    await next(menu(list), 'toggle');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(menu(list).open).to.equal(false);
  });
});

describe('the search field of a list', () => {
  it('hides what does not hold every word, in any case and with or without accents, and says how many are left', async () => {
    const references = [...books(20), book('Étude One'), book('Study Two')];
    const list = await listed(html`<citation-list .references=${references}></citation-list>`);
    await type(list, ' ONE etude ');
    expect(
      shown(list)
        .map(({ textContent }) => textContent)
        .join(),
    ).to.contain('Étude One');
    expect(shown(list)).to.have.length(1);
    expect(part(list, 'status')!.textContent).to.equal('1 of 22 sources');
    expect(part(list, 'status')!.getAttribute('role')).to.equal('status');
    await type(list, '');
    expect(shown(list)).to.have.length(22);
    expect(part(list, 'status')!.textContent).to.equal('');
  });

  it('leaves every number as it is', async () => {
    const list = await listed(html`<citation-list .references=${books(30)}></citation-list>`);
    await type(list, 'Book 30');
    expect(shown(list).map(({ id }) => id)).to.deep.equal(['ref-30']);
    // What has no box is not counted.
    for (const entry of entries(list)) expect(getComputedStyle(entry).display).to.equal('list-item');
    expect(entries(list)[0]!.offsetHeight).to.equal(0);
    await expectNoViolations(list);
  });

  it('keeps what it holds when the style changes', async () => {
    const list = await listed(html`<citation-list .references=${books(20)}></citation-list>`);
    await type(list, 'Book 20');
    list.citationStyle = 'apa';
    await next(list, 'citation-load');
    expect(shown(list)).to.have.length(1);
  });
});

describe('copying', () => {
  const references = [
    book('One', { DOI: '10.1000/1', author: [{ family: 'A & B', given: 'Heather' }] }),
    book('<b>Two</b>'),
  ];

  it('one reference gives rich and plain text, says so and tells the page', async () => {
    const written: ClipboardItem[] = [];
    clipboard({ write: ([item]: ClipboardItem[]) => Promise.resolve(written.push(item!)) });
    const list = await listed(html`<citation-list .references=${references}></citation-list>`);
    const copied = next<CitationCopyEvent>(list, 'citation-copy');
    const [first] = all<HTMLButtonElement>(list, '[part~="copy"]');
    expect(first!.getAttribute('aria-label')).to.equal('Copy source 1');
    first!.click();
    const { ids, text } = await copied;
    expect(ids).to.deep.equal(['one']);
    expect(text)
      .to.match(/^A & B.*One/)
      .and.not.contain('Copy');
    const blob = async (type: string) => (await written[0]!.getType(type)).text();
    expect(await blob('text/plain')).to.equal(text);
    expect(await blob('text/html'))
      .to.contain('A &#38; B')
      .and.contain('href="https://doi.org/10.1000/1"');
    expect(part(list, 'status')!.textContent).to.equal('Copied');
    expect(first!.textContent.trim()).to.equal('Copied');
    expect(first!.getAttribute('aria-label')).to.equal('Copied source 1');
  });

  it('all gives a numbered list', async () => {
    const written: ClipboardItem[] = [];
    clipboard({ write: ([item]: ClipboardItem[]) => Promise.resolve(written.push(item!)) });
    const list = await listed(html`<citation-list .references=${references}></citation-list>`);
    const copied = next<CitationCopyEvent>(list, 'citation-copy');
    button(list, 'Copy all').click();
    const { ids, text } = await copied;
    expect(ids).to.deep.equal(['one', '<b>two</b>']);
    expect(text).to.match(/^1\. A & B.*\n2\. /);
    const rich = await (await written[0]!.getType('text/html')).text();
    expect(rich).to.match(/^<ol><li>.*<\/li><li>.*<\/li><\/ol>$/s);
  });

  it('gives plain text where the browser has no other', async () => {
    const written: string[] = [];
    clipboard({ writeText: (text: string) => Promise.resolve(written.push(text)) });
    const list = await listed(html`<citation-list .references=${references}></citation-list>`);
    all<HTMLButtonElement>(list, '[part~="copy"]')[0]!.click();
    await next(list, 'citation-copy');
    expect(written[0]).to.match(/^A & B/);
  });

  it('that is denied shows the words to copy, selected', async () => {
    const deny = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    clipboard({ write: deny, writeText: deny });
    const list = await listed(html`<citation-list .references=${references}></citation-list>`);
    all<HTMLButtonElement>(list, '[part~="copy"]')[1]!.click();
    await until(() => list.shadowRoot!.activeElement?.localName === 'textarea');
    const field = list.shadowRoot!.activeElement as HTMLTextAreaElement;
    expect(field.labels[0]!.textContent).to.contain('Select and copy');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    expect(field.closest('li')!.id).to.equal('ref-2');
    await expectNoViolations(list);
  });
});

describe('downloading', () => {
  /** The file that a press of a button offers. */
  async function file(
    list: CitationList,
    name: string,
  ): Promise<{ name: string; text: string; type: string }> {
    const blobs: Blob[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => (blobs.push(blob), create(blob));
    // eslint-disable-next-line @typescript-eslint/unbound-method -- only put back where it was
    const click = HTMLAnchorElement.prototype.click;
    try {
      const clicked = new Promise<HTMLAnchorElement>((resolve) => {
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          resolve(this);
        };
      });
      button(list, name).click();
      const { download } = await clicked;
      return { name: download, text: await blobs[0]!.text(), type: blobs[0]!.type };
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = create;
    }
  }

  it('gives BibTeX, RIS and CSL-JSON, called after the list', async () => {
    const list = await listed(
      html`<citation-list label="Why tumors return: Übung 2" .references=${[book('One')]}></citation-list>`,
    );
    const bib = await file(list, 'Download BibTeX (.bib)');
    expect(bib.name).to.equal('why-tumors-return-übung-2.bib');
    expect(bib.text).to.match(/^@book\{one,/);
    expect(bib.type).to.equal('application/x-bibtex');
    const ris = await file(list, 'Download RIS (.ris)');
    expect(ris.name).to.equal('why-tumors-return-übung-2.ris');
    expect(ris.text).to.match(/^TY {2}- BOOK/);
    const json = await file(list, 'Download CSL-JSON (.json)');
    expect(JSON.parse(json.text)).to.deep.equal([book('One')]);
  });

  it('is called after the page where the list has no name', async () => {
    const title = document.title;
    document.title = 'A page / of mine?';
    const list = await listed(html`<citation-list .references=${[book('One')]}></citation-list>`);
    expect((await file(list, 'Download RIS (.ris)')).name).to.equal('a-page-of-mine.ris');
    document.title = title;
  });
});

describe('COinS', () => {
  const spans = (list: Element) => [...list.querySelectorAll<HTMLElement>('span.Z3988')];

  it('stand in the page for each reference, unseen, and follow the references', async () => {
    const list = await listed(
      html`<citation-list coins .references=${[book('One'), book('Two')]}></citation-list>`,
    );
    await until(() => spans(list).length === 2);
    expect(spans(list).map(({ title }) => /btitle=(\w+)/.exec(title)![1])).to.deep.equal(['One', 'Two']);
    expect(spans(list)[0]!.title).to.match(/^ctx_ver=Z39.88-2004&/);
    expect(spans(list)[0]!.getClientRects()).to.have.length(0);
    list.references = [book('Three')];
    await next(list, 'citation-load');
    expect(spans(list)).to.have.length(1);
    expect(spans(list)[0]!.title).to.contain('btitle=Three');
    await expectNoViolations(list);
  });

  it('go when they are not wanted, with the references, and with the list', async () => {
    const box = await fixture(html`<div></div>`);
    const list = document.createElement('citation-list');
    list.coins = true;
    list.references = [book('One')];
    box.append(list);
    await until(() => spans(list).length === 1);
    list.coins = false;
    await list.updateComplete;
    expect(spans(list)).to.deep.equal([]);
    list.coins = true;
    await list.updateComplete;
    expect(spans(list)).to.have.length(1);
    list.remove();
    expect(spans(list)).to.deep.equal([]);
    box.append(list);
    await list.updateComplete;
    expect(spans(list)).to.have.length(1);
    list.references = [];
    await until(() => spans(list).length === 0);
  });
});
