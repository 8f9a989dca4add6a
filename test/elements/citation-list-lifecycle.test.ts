import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { CitationList, type CitationErrorEvent, type CitationLoadEvent } from '../../src/index.js';
import { answer, hold, newAddress, serve } from '../support/article.js';
import { expectNoViolations } from '../support/axe.js';
import { book, books, entries, listed, loaded, script, texts } from '../support/list.js';
import { captureWarnings, next, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

const of = (title: string) => answer([book(title)]);

describe('a list', () => {
  it('upgrades what is on the page, with properties set before', async () => {
    const list = document.createElement('citation-list');
    list.references = [book('Early')];
    list.citationStyle = 'apa';
    document.body.append(list);
    await import('../../src/elements/citation-list/citation-list.js');
    await loaded(list);
    expect(list).to.be.instanceOf(CitationList);
    expect(words(list)).to.contain('Early');
    expect(part(list, 'references')!.getAttribute('role')).to.equal('list');
    list.remove();
  });

  it('ten of one address make one request', async () => {
    const src = newAddress();
    const asked = serve({ [src]: () => of('Shared') });
    const box = await fixture(
      html`<div>${Array.from({ length: 10 }, () => html`<citation-list src=${src}></citation-list>`)}</div>`,
    );
    await until(() => [...box.children].every((list) => words(list).includes('Shared')));
    expect(asked).to.have.length(1);
  });

  it('50 moves in the page ask for nothing again and draw nothing anew', async () => {
    const src = newAddress();
    const asked = serve({ [src]: () => of('Moved') });
    const box = await fixture(
      html`<div>
        <p></p>
        <citation-list src=${src}></citation-list>
      </div>`,
    );
    const list = box.querySelector('citation-list')!;
    await loaded(list);
    const [entry] = entries(list);
    let loads = 0;
    list.addEventListener('citation-load', () => loads++);
    for (let i = 0; i < 50; i++) box.insertBefore(list, i % 2 ? null : box.firstChild);
    await list.updateComplete;
    await aTimeout(0);
    expect(asked).to.have.length(1);
    expect(loads).to.equal(0);
    expect(entries(list)[0]).to.equal(entry);
  });

  it('shows the last src that was asked for, whichever answers last', async () => {
    const [slow, fast] = [newAddress(), newAddress()];
    const held = hold();
    serve({ [slow]: held.answer, [fast]: () => of('Fast') });
    const list = await fixture<CitationList>(html`<citation-list src=${slow}></citation-list>`);
    list.src = fast;
    const { references } = await next<CitationLoadEvent>(list, 'citation-load');
    expect(references[0]!.title).to.equal('Fast');
    held.send(of('Slow'));
    await aTimeout(0);
    await nextFrame();
    expect(words(list)).to.contain('Fast').and.not.contain('Slow');
  });

  it('shows the last style of several', async () => {
    const list = await listed(html`<citation-list .references=${[book('One')]}></citation-list>`);
    list.citationStyle = 'apa';
    await list.updateComplete;
    list.citationStyle = 'mla';
    await list.updateComplete;
    list.citationStyle = 'ama';
    await next(list, 'citation-load');
    expect((part(list, 'style') as HTMLSelectElement).value).to.equal('ama');
    expect(getComputedStyle(part(list, 'references')!).listStyleType).to.equal('decimal');
  });

  it('that is removed while it loads announces nothing, and loads when it comes back', async () => {
    const src = newAddress();
    const held = hold();
    serve({ [src]: held.answer });
    const box = await fixture(html`<div><citation-list src=${src}></citation-list></div>`);
    const list = box.firstElementChild as CitationList;
    let loads = 0;
    list.addEventListener('citation-load', () => loads++);
    list.remove();
    await aTimeout(0);
    held.send(of('Late'));
    await aTimeout(0);
    await nextFrame();
    expect(loads).to.equal(0);
    box.append(list);
    await loaded(list);
    expect(words(list)).to.contain('Late');
  });

  it('keeps what it shows until the next is there', async () => {
    const src = newAddress();
    const held = hold();
    serve({ [src]: held.answer });
    const list = await listed(html`<citation-list .references=${[book('First')]}></citation-list>`);
    list.references = undefined;
    list.src = src;
    await list.updateComplete;
    expect(words(list)).to.contain('First');
    held.send(of('Second'));
    await next(list, 'citation-load');
    expect(words(list)).to.contain('Second').and.not.contain('First');
  });

  it('gives back the space that the page reserves', async () => {
    const list = await fixture<CitationList>(
      html`<citation-list
        style="display: block; min-block-size: 9000px"
        .references=${books(60)}
      ></citation-list>`,
    );
    expect(list.offsetHeight).to.equal(9000);
    await loaded(list);
    await until(() => list.offsetHeight < 8000);
  });
});

describe('the address of a page', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leads to an entry, at once or once the references are there', async () => {
    location.hash = '#ref-2';
    const src = newAddress();
    const held = hold();
    serve({ [src]: held.answer });
    const list = await fixture<CitationList>(html`<citation-list src=${src}></citation-list>`);
    held.send(answer(books(3)));
    await until(() => list.shadowRoot!.activeElement?.id === 'ref-2');
    location.hash = '#ref-3';
    await until(() => list.shadowRoot!.activeElement?.id === 'ref-3');
  });
});

describe('what goes wrong with a list', () => {
  let warnings: string[];
  beforeEach(() => {
    warnings = captureWarnings();
  });

  it('costs a bad reference itself only; the reader is told how many, the console which', async () => {
    const references = [book('Good'), { id: 'two', type: 'book', issued: [] }, 7];
    const list = await listed(html`<citation-list .references=${references}></citation-list>`);
    expect(texts(list)).to.have.length(1);
    expect(part(list, 'notice')?.textContent).to.equal(
      '2 sources are written with mistakes, so they are missing or incomplete.',
    );
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.match(/^<citation-list> the references property, line 1, \[1\]\.issued: /);
    await expectNoViolations(list);
  });

  it('leaves readable what stands in it, with one plain sentence, and tries again', async () => {
    const src = newAddress();
    let healthy = false;
    serve({ [src]: () => (healthy ? of('Healthy') : answer('', { status: 500, statusText: 'Broken' })) });
    const list = await fixture<CitationList>(
      html`<citation-list src=${src}
        ><ul>
          <li>plain</li>
        </ul></citation-list
      >`,
    );
    const { error } = await next<CitationErrorEvent>(list, 'citation-error');
    expect(error.code).to.equal('http');
    const notice = part(list, 'notice')!;
    expect(notice.textContent).to.contain('The sources could not be sent.');
    expect(notice.getAttribute('role')).to.equal('status');
    expect(warnings.join()).to.match(/^<citation-list> http: .*500 Broken/);
    expect(list.querySelector('ul')!.offsetHeight).to.be.greaterThan(0);
    await expectNoViolations(list);
    healthy = true;
    const loaded = next(list, 'citation-load');
    notice.querySelector('button')!.click();
    await loaded;
    expect(words(list)).to.contain('Healthy');
    expect(part(list, 'notice')).to.equal(null);
  });

  it('leaves readable what it showed before', async () => {
    serve({});
    const list = await listed(html`<citation-list .references=${[book('Before')]}></citation-list>`);
    list.references = undefined;
    list.src = newAddress();
    await next(list, 'citation-error');
    expect(words(list)).to.contain('Before').and.contain('could not be reached');
  });

  it('leaves readable what stands beside a script that holds no references', async () => {
    const list = await fixture<CitationList>(
      html`<citation-list
        ><ol>
          <li>plain</li>
        </ol>
        ${script('[{')}</citation-list
      >`,
    );
    const { error } = await next<CitationErrorEvent>(list, 'citation-error');
    expect(error.code).to.equal('no-references');
    expect(list.querySelector('ol')!.offsetHeight).to.be.greaterThan(0);
    expect(part(list, 'notice')?.textContent).to.contain('No sources were found');
  });

  it('falls back to the default style where that of the page cannot be used, and says so', async () => {
    const style = newAddress().replace('json', 'csl');
    serve({ [style]: () => answer('<style xmlns="http://purl.org/net/xbiblio/csl"/>') });
    const list = await fixture<CitationList>(
      html`<citation-list citation-style=${style} .references=${[book('One')]}></citation-list>`,
    );
    const { error } = await next<CitationErrorEvent>(list, 'citation-error');
    expect(error.code).to.equal('bad-style');
    expect(warnings.join()).to.contain(style);
    expect(part(list, 'notice')?.textContent).to.contain('so these sources are in AMA style');
    expect(words(list)).to.contain('One');
    const select = part(list, 'style') as HTMLSelectElement;
    expect(select.value).to.equal('ama');
    expect([...select.options].map(({ text }) => text)).to.include('Style of this page');
  });

  it('takes an unknown style, order or locale for the default', async () => {
    const list = await listed(
      html`<citation-list
        citation-style="constructor"
        sort="sideways"
        locale="tlh"
        .references=${books(2)}
      ></citation-list>`,
    );
    expect((part(list, 'style') as HTMLSelectElement).value).to.equal('ama');
    expect(texts(list)[0]).to.contain('Book 1');
    expect(warnings).to.deep.equal([]);
  });
});
