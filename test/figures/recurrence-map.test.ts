import { expect, fixture, html } from '@open-wc/testing';
import '../../src/figures/recurrence-map/recurrence-map.js';
import { RecurrenceMap, type FigureChangeEvent } from '../../src/index.js';
import { expectNoViolations } from '../support/axe.js';
import { clickOn, emulateMedia, sendKeys } from '../support/commands.js';
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

  /** A map as a page brings it, with what its reader does before its script is there. */
  async function late(tag: string, act: (came: ShadowRoot) => void): Promise<RecurrenceMap> {
    const drawn = await draw();
    const came = document.createElement(tag) as RecurrenceMap;
    const root = came.attachShadow({ mode: 'open' });
    for (const node of drawn.shadowRoot!.childNodes) root.append(node.cloneNode(true));
    document.body.append(came);
    act(root);
    customElements.define(tag, class extends RecurrenceMap {});
    await came.updateComplete;
    return came;
  }

  it('keeps what the reader chose before its script came', async () => {
    const map = await late('chosen-map', (came) => {
      for (const value of ['liver', 'cat'])
        came.querySelector<HTMLInputElement>(`[value="${value}"]`)!.checked = true;
    });
    expect(chosen(map)).to.equal('Liver');
    expect(isShown(map, 'cat')).to.equal(true);
    expect(all(map, 'figure')).to.have.length(1);
    map.remove();
  });

  it('keeps the reader’s focus as its script comes', async () => {
    const map = await late('focused-map', (came) => {
      const liver = came.querySelector<HTMLInputElement>('[value="liver"]')!;
      liver.focus();
      liver.checked = true;
    });
    expect(map.shadowRoot!.activeElement).to.equal(radio(map, 'Liver'));
    await sendKeys({ press: 'ArrowDown' });
    expect(chosen(map)).to.equal('Bones');
    map.remove();
  });

  it('leaves the words open that the reader opened before its script came, with the focus on them', async () => {
    const map = await late('opened-map', (came) => {
      came.querySelector('details')!.open = true;
      came.querySelector('summary')!.focus();
    });
    expect(part(map, 'description')!.hasAttribute('open')).to.equal(true);
    expect(map.shadowRoot!.activeElement?.localName).to.equal('summary');
    map.remove();
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
