import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import '../../src/figures/recurrence-map/recurrence-map.js';
import { RecurrenceMap, type FigureChangeEvent } from '../../src/index.js';
import { expectNoViolations } from '../support/axe.js';
import { clickOn, dispatchTap, emulateMedia, pointAt, sendKeys } from '../support/commands.js';
import { all, part, words } from '../support/reading.js';

/** The states, by the labels that choose them, and what each says. */
const STATES = {
  'All three': { type: '', place: '', says: /local, regional or distant/ },
  Local: { type: 'local', place: '', says: /same place as the original tumor, or very close/ },
  Regional: { type: 'regional', place: '', says: /lymph nodes or tissues near/ },
  Distant: { type: 'distant', place: '', says: /most often the lungs, brain, liver and bones/ },
  Lungs: { type: 'distant', place: 'lungs', says: /very mobile/ },
  Brain: { type: 'distant', place: 'brain', says: /get into blood vessels/ },
  Liver: { type: 'distant', place: 'liver', says: /break down the tissue around/ },
  Bones: { type: 'distant', place: 'bones', says: /settle in bones/ },
} as const;
type Label = keyof typeof STATES;
const LABELS = Object.keys(STATES) as Label[];

/** The radio button of that name. */
const radio = (map: Element, name: string) =>
  all<HTMLLabelElement>(map, 'label').find((label) => label.textContent?.trim() === name)!
    .control as HTMLInputElement;

const chosen = (map: Element) => LABELS.filter((label) => radio(map, label).checked).join();

/** What of the sentences for the states is to be seen. */
const said = (map: Element) =>
  all(map, '[id^="says-"]')
    .filter((sentence) => getComputedStyle(sentence).visibility === 'visible')
    .map((sentence) => sentence.textContent.replace(/\s+/g, ' ').trim())
    .join('|');

/** Whether a reader sees this drawing of an animal. */
const isShown = (map: Element, animal: string) =>
  getComputedStyle(all(map, `svg .${animal}`)[0]!).display !== 'none';

function changesOf(map: HTMLElement): unknown[] {
  const changes: unknown[] = [];
  map.addEventListener('figure-change', ({ state }: FigureChangeEvent) => changes.push(state));
  return changes;
}

const draw = (template = html`<recurrence-map></recurrence-map>`) => fixture<RecurrenceMap>(template);

describe('<recurrence-map>', () => {
  it('shows all three types in a dog, and says that one can be chosen', async () => {
    const map = await draw();
    expect(chosen(map)).to.equal('All three');
    expect(said(map)).to.match(STATES['All three'].says);
    expect([isShown(map, 'dog'), isShown(map, 'cat')]).to.deep.equal([true, false]);
  });

  for (const label of LABELS) {
    const { type, place, says } = STATES[label];

    it(`type="${type}" place="${place}" shows “${label}” and says so`, async () => {
      const map = await draw(html`<recurrence-map type=${type} place=${place}></recurrence-map>`);
      expect(chosen(map)).to.equal(label);
      expect(said(map)).to.match(says);
    });

    it(`tells the page when the reader chooses “${label}”`, async () => {
      const map = await draw(
        html`<recurrence-map type=${label === 'Local' ? 'regional' : 'local'}></recurrence-map>`,
      );
      const changes = changesOf(map);
      await clickOn(radio(map, label));
      expect(changes).to.deep.equal([{ animal: 'dog', type, place }]);
      await map.updateComplete;
      expect(chosen(map)).to.equal(label);
      expect(said(map)).to.match(says);
    });
  }

  it('changes the animal, and keeps the type', async () => {
    const map = await draw(html`<recurrence-map type="local"></recurrence-map>`);
    const changes = changesOf(map);
    await clickOn(radio(map, 'Cat'));
    expect(changes).to.deep.equal([{ animal: 'cat', type: 'local', place: '' }]);
    expect([isShown(map, 'dog'), isShown(map, 'cat')]).to.deep.equal([false, true]);
    expect(chosen(map)).to.equal('Local');
  });

  it('follows its properties without an event', async () => {
    const map = await draw();
    const changes = changesOf(map);
    Object.assign(map, { animal: 'cat', type: 'distant', place: 'liver' });
    await map.updateComplete;
    expect(chosen(map)).to.equal('Liver');
    expect(isShown(map, 'cat')).to.equal(true);
    expect(changes).to.deep.equal([]);
  });

  it('takes what it does not know for what it has by default', async () => {
    const map = await draw(
      html`<recurrence-map animal="horse" type="everywhere" place="lungs"></recurrence-map>`,
    );
    expect(chosen(map)).to.equal('All three');
    expect(isShown(map, 'dog')).to.equal(true);
    map.setAttribute('type', 'distant');
    map.setAttribute('place', 'tail');
    await map.updateComplete;
    expect(chosen(map)).to.equal('Distant');
  });

  it('needs no script to follow its radio buttons', async () => {
    const map = await draw();
    for (const label of LABELS) {
      radio(map, label).checked = true;
      expect(said(map)).to.match(STATES[label].says);
    }
    radio(map, 'Cat').checked = true;
    expect(isShown(map, 'cat')).to.equal(true);
  });

  it('shows where a distant place belongs', async () => {
    const map = await draw(html`<recurrence-map type="distant" place="brain"></recurrence-map>`);
    const border = (label: Label) => getComputedStyle(radio(map, label)).borderTopColor;
    expect(border('Distant')).not.to.equal(border('Local'));
  });

  it('shows what stands in it no more once it is drawn', async () => {
    const map = await draw(html`<recurrence-map><a href="#words">In words</a></recurrence-map>`);
    expect(map.querySelector('a')!.getClientRects()).to.have.length(0);
  });

  it('keeps what the reader chose before its script came', async () => {
    const came = document.createElement('late-map');
    const root = came.attachShadow({ mode: 'open' });
    for (const [name, value] of [
      ['choice', 'liver'],
      ['animal', 'cat'],
    ] as const) {
      const input = Object.assign(document.createElement('input'), { type: 'radio', name, value });
      root.append(input);
      input.checked = true;
    }
    document.body.append(came);
    customElements.define('late-map', class extends RecurrenceMap {});
    await (came as RecurrenceMap).updateComplete;
    expect(chosen(came)).to.equal('Liver');
    expect(isShown(came, 'cat')).to.equal(true);
    expect(all(came, 'figure')).to.have.length(1);
    came.remove();
  });
});

describe('the keyboard', () => {
  it('goes through the types and the places by arrow keys', async () => {
    const map = await draw();
    radio(map, 'All three').focus();
    const states = [chosen(map)];
    for (let i = 1; i < LABELS.length; i++) {
      await sendKeys({ press: 'ArrowDown' });
      states.push(chosen(map));
    }
    expect(states).to.deep.equal(LABELS);
  });

  it('leaves the types by Tab for the animals, and those for the words', async () => {
    const map = await draw(html`<recurrence-map type="local"></recurrence-map>`);
    const focused = () => map.shadowRoot!.activeElement;
    radio(map, 'Local').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(radio(map, 'Dog'));
    await sendKeys({ press: 'Tab' });
    expect(focused()?.localName).to.equal('summary');
    await sendKeys({ press: 'Enter' });
    expect(part(map, 'description')!.hasAttribute('open')).to.equal(true);
  });
});

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
    changes = changesOf(map);
  });

  it('moves the picture when a type is pointed at', async () => {
    types[2]!.scrollIntoView();
    await pointAt(types[2]!);
    await waitUntil(() => chosen(map) === 'Distant');
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

describe('who does not see the picture', () => {
  it('is told all that it shows, in words', async () => {
    const map = await draw();
    const description = part(map, 'description')!.textContent;
    for (const fact of [
      /original tumor/,
      /ring.*margin/,
      /lymph vessels.*lymph nodes nearby/i,
      /blood vessels.*lungs, brain, liver and bones/,
      /Local: .*same place/,
      /Regional: .*near the original tumor/,
      /Distant: .*far from the original tumor/,
      ...LABELS.slice(1).map((label) => STATES[label].says),
    ])
      expect(description).to.match(fact);
  });

  it('hears what a choice says with its radio button', async () => {
    const map = await draw();
    for (const label of LABELS) {
      const id = radio(map, label).getAttribute('aria-describedby')!;
      expect(map.shadowRoot!.getElementById(id)!.textContent).to.match(STATES[label].says);
    }
  });

  it('finds a figure by its name, and in it two groups of radio buttons', async function () {
    const map = await draw(html`<recurrence-map type="local"></recurrence-map>`);
    type Tree = { role: string; name: string; checked?: boolean; children?: Tree[] };
    const tree = await a11ySnapshot({}).then(
      (tree) => tree as unknown as Tree | undefined,
      () => undefined,
    );
    // Only Chromium tells.
    if (!tree) return;
    const flat = (node: Tree): Tree[] => [node, ...(node.children ?? []).flatMap(flat)];
    const radios = flat(tree).filter(({ role }) => role === 'radio');
    expect(radios.map(({ name }) => name)).to.deep.equal([
      ...LABELS.slice(0, 4),
      'Dog',
      'Cat',
      ...LABELS.slice(4),
    ]);
    expect(radios.filter(({ checked }) => checked).map(({ name }) => name)).to.deep.equal(['Local', 'Dog']);
    expect(map.isConnected).to.equal(true);
  });

  it('reads who has drawn it, and that it is not to scale', async () => {
    expect(words(await draw())).to.match(/Drawn by Explainer Elements.*MIT license.*not anatomy to scale/);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const label of LABELS) {
      const { type, place } = STATES[label];
      it(`meets no barrier that axe knows with “${label}”, in the ${theme} theme`, async () => {
        const map = await draw(
          html`<recurrence-map
            theme=${theme}
            type=${type}
            place=${place}
            style="background: ${theme === 'dark' ? '#171b1e' : '#fff'}"
          ></recurrence-map>`,
        );
        await emulateMedia({ reducedMotion: 'reduce' });
        part(map, 'description')!.setAttribute('open', '');
        await expectNoViolations(map);
      });
    }
  }
});
