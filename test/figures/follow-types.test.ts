import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/figures/recurrence-map/recurrence-map.js';
import type { RecurrenceMap } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { dispatchTap, pointAt, sendKeys } from '../support/commands.js';
import { b, cite, directive, figure, p, term } from '../support/nodes.js';
import { all, drawn, helped } from '../support/reading.js';
import { until } from '../support/until.js';

describe('a list of the three types in the same tree', () => {
  const page = html`<div>
    <ul part="types">
      <li part="type">Local <a href="#source">1</a></li>
      <li part="type">Regional</li>
      <li part="type">Distant</li>
    </ul>
    <ul part="types">
      <li part="type">This</li>
      <li part="type">That</li>
    </ul>
    <recurrence-map></recurrence-map>
  </div>`;
  let map: RecurrenceMap;
  let types: HTMLElement[];
  let changes: unknown[];

  beforeEach(async () => {
    const box = await fixture(page);
    map = box.querySelector('recurrence-map')!;
    types = [...box.querySelectorAll<HTMLElement>('[part="type"]')];
    await map.updateComplete;
    changes = [];
    map.addEventListener('figure-change', ({ state }) => changes.push(state));
  });

  it('moves the picture when a type is pointed at', async () => {
    types[2]!.scrollIntoView();
    await pointAt(types[2]!);
    await until(() => map.type === 'distant');
    expect(changes.at(-1)).to.deep.equal({ animal: 'dog', type: 'distant', place: '' });
  });

  it('moves it when something in a type is focused', () => {
    types[0]!.querySelector('a')!.focus();
    expect(map.type).to.equal('local');
  });

  it('moves it when a type is tapped', () => {
    dispatchTap(types[1]!);
    expect(map.type).to.equal('regional');
  });

  it('is another thing where it is not of three', () => {
    dispatchTap(types[3]!);
    expect(changes).to.deep.equal([]);
  });

  it('moves a picture no more that was taken away', () => {
    map.remove();
    dispatchTap(types[1]!);
    expect(changes).to.deep.equal([]);
  });

  it('moves none in another tree', async () => {
    const other = await fixture<HTMLElement>(html`<div></div>`);
    const inside = document.createElement('recurrence-map');
    other.attachShadow({ mode: 'open' }).append(inside);
    await inside.updateComplete;
    dispatchTap(types[1]!);
    expect([map.type, inside.type]).to.deep.equal(['regional', '']);
  });
});

describe('the card of an article', () => {
  const kind = (name: string, ...words: Parameters<typeof p>) => ({
    type: 'listItem' as const,
    children: [p(b(name)), p(...words)],
  });

  it('moves the picture as the keyboard goes through what its types have: words, links, citations', async () => {
    const types = [
      kind('Local', 'In the ', term('margin', 'a border of tissue'), '.'),
      kind(
        'Regional',
        'In ',
        { type: 'link', url: 'https://example.org/', children: [p('lymph nodes')] },
        '.',
      ),
      // Last: from its card, Tab goes on to the links in there.
      kind('Distant', 'In the lungs', cite('b'), '.'),
    ];
    const body = {
      type: 'root' as const,
      children: [figure('recurrence-map'), directive('types', { type: 'list', children: types })],
    };
    const card = await fixture<HTMLElement>(
      html`<article-explainer .article=${articleWith({ body })}></article-explainer>`,
    );
    await drawn(card);
    await helped(card);
    const map = card.shadowRoot!.querySelector('recurrence-map')!;
    await until(() => map.shadowRoot?.querySelector('figure'));
    const seen: string[] = [];
    const [term_] = all(card, '[part~="type"] a');
    term_!.focus();
    seen.push(map.type);
    for (let i = 0; i < 2; i++) {
      await sendKeys({ press: 'Tab' });
      seen.push(map.type);
    }
    expect(seen).to.deep.equal(['local', 'regional', 'distant']);
  });
});
