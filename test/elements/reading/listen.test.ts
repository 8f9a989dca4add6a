import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/article-body/article-body.js';
import '../../../src/elements/article-explainer/article-explainer.js';
import '../../../src/elements/article-provider/article-provider.js';
import { articleWith } from '../../support/article.js';
import { expectNoViolations } from '../../support/axe.js';
import { emulateMedia } from '../../support/commands.js';
import { a, cite, h, p, term } from '../../support/nodes.js';
import { all, drawn, helped, part } from '../../support/reading.js';
import { giveVoices, voice } from '../../support/voices.js';
import { until } from '../../support/until.js';

const body = {
  type: 'root' as const,
  children: [
    h(2, 'What is it?'),
    p(
      'A ',
      term('murmur', 'a sound'),
      ' is',
      cite('b'),
      ' a ',
      a('https://example.org/', 'sound'),
      '. It may do\nno harm.',
    ),
    h(2, 'Next'),
    p('Ask your vet.'),
  ],
};
const ARTICLE = [
  'Heart Murmurs in Cats',
  'In brief',
  'A murmur is an extra sound of the heart.',
  'What is it?',
  'A murmur is a sound.',
  'It may do no harm.',
  'Next',
  'Ask your vet.',
];

async function explainer(changes = {}, view = 'full') {
  const element = await fixture<HTMLElement>(
    html`<article-explainer view=${view} .article=${articleWith({ body, ...changes })}></article-explainer>`,
  );
  await drawn(element);
  return element;
}

const controlOf = (element: Element) => part(element, 'listen')?.shadowRoot;
const buttons = (element: Element) =>
  [...controlOf(element)!.querySelectorAll('button')].filter((it) => it.checkVisibility());
const named = (element: Element, name: string) =>
  buttons(element).find((button) => button.textContent === name)!;

/** Waits for the control to come. */
async function offered(element: Element) {
  await until(() => controlOf(element), 'nothing reads aloud');
}

/** What is marked on the page. */
const marked = () =>
  [...(CSS.highlights?.get('explainer-spoken') ?? [])].map((range) =>
    (range as Range).toString().replace(/\s+/g, ' '),
  );

describe('the control that reads aloud', () => {
  it('reads title, abstract and text, sentence by sentence, without numbers and lists', async () => {
    const synthesis = giveVoices(voice('en-US'));
    const element = await explainer();
    await offered(element);
    expect(synthesis.spoken).to.deep.equal([]);
    named(element, 'Listen').click();
    while (synthesis.isSpeaking) synthesis.end();
    expect(synthesis.spoken.map(({ text }) => text)).to.deep.equal(ARTICLE);
    expect(synthesis.last.lang).to.equal('en-US');
    expect(buttons(element).map((button) => button.textContent)).to.deep.equal(['Listen']);
    expect(marked()).to.deep.equal([]);
  });

  it('reads the body of a page that lays the parts out itself, until there is another article', async () => {
    const synthesis = giveVoices(voice('en-US'));
    const provider = await fixture<HTMLElement & { article: unknown }>(
      html`<article-provider .article=${articleWith({ body })}
        ><article-body></article-body
      ></article-provider>`,
    );
    const element = provider.firstElementChild!;
    await offered(element);
    named(element, 'Listen').click();
    while (synthesis.isSpeaking) synthesis.end();
    expect(synthesis.spoken.map(({ text }) => text)).to.deep.equal(ARTICLE);
    named(element, 'Listen').click();
    expect(synthesis.isSpeaking).to.equal(true);
    provider.article = articleWith({ headline: 'Another one' });
    await until(() => !synthesis.isSpeaking, 'goes on reading what is gone');
  });

  for (const [inLanguage, text, sentences] of [
    ['en', 'Ask Dr. Doe, e.g. By phone. She knows.', ['Ask Dr. Doe, e.g. By phone.', 'She knows.']],
    ['es', 'Pregunte a la Dra. Gil. Ella sabe.', ['Pregunte a la Dra. Gil.', 'Ella sabe.']],
    ['fr', 'Demandez à M. Roux. Il sait.', ['Demandez à M. Roux.', 'Il sait.']],
    [
      'de',
      'Fragen Sie z. B. Frau Dr. Kurz. Sie weiß es.',
      ['Fragen Sie z. B. Frau Dr. Kurz.', 'Sie weiß es.'],
    ],
    ['pt', 'Pergunte ao Sr. Reis. Ele sabe.', ['Pergunte ao Sr. Reis.', 'Ele sabe.']],
  ] as const) {
    it(`ends no sentence after an abbreviation: ${text}`, async () => {
      const synthesis = giveVoices(voice(inLanguage));
      const body = { type: 'root' as const, children: [p(text)] };
      const element = await explainer({ body, inLanguage });
      await offered(element);
      part(element, 'listen')!.shadowRoot!.querySelector('button')!.click();
      while (synthesis.isSpeaking) synthesis.end();
      expect(synthesis.spoken.map(({ text }) => text)).to.include.members([...sentences]);
    });
  }

  it('marks the sentence that is read, and changes nothing in the tree', async () => {
    const synthesis = giveVoices(voice('en-US'));
    const element = await explainer();
    await offered(element);
    const before = all(element, '*').length;
    named(element, 'Listen').click();
    for (const sentence of ARTICLE) {
      if ('highlights' in CSS) {
        expect(marked().map((text) => text.replace(/(?<=is)\d+/, ''))).to.deep.equal([sentence]);
      }
      expect(all(element, '*')).to.have.length(before);
      synthesis.end();
    }
  });

  it('pauses, and goes on with the sentence that it was in', async () => {
    const synthesis = giveVoices(voice('en-US'));
    const element = await explainer();
    await offered(element);
    named(element, 'Listen').click();
    synthesis.end();
    named(element, 'Pause').click();
    expect(synthesis.isSpeaking).to.equal(false);
    await Promise.resolve();
    named(element, 'Continue').click();
    expect(synthesis.spoken.map(({ text }) => text)).to.deep.equal([ARTICLE[0], ARTICLE[1], ARTICLE[1]]);
  });

  it('stops, and begins anew', async () => {
    const synthesis = giveVoices(voice('en-US'));
    const element = await explainer();
    await offered(element);
    named(element, 'Listen').click();
    synthesis.end();
    named(element, 'Stop').click();
    expect(synthesis.isSpeaking).to.equal(false);
    expect(marked()).to.deep.equal([]);
    expect(controlOf(element)!.activeElement).to.equal(named(element, 'Listen'));
    named(element, 'Listen').click();
    expect(synthesis.last.text).to.equal(ARTICLE[0]);
  });

  it('speaks faster when the reader wants it to, from the sentence that it is in', async () => {
    const synthesis = giveVoices(voice('en-US'));
    const element = await explainer();
    await offered(element);
    named(element, 'Listen').click();
    const speed = controlOf(element)!.querySelector('select')!;
    expect([speed.ariaLabel, speed.selectedOptions[0]!.text]).to.deep.equal(['Speed', '1×']);
    speed.value = '1.5';
    speed.dispatchEvent(new Event('change'));
    expect(synthesis.spoken.map(({ text, rate }) => [text, rate])).to.deep.equal([
      [ARTICLE[0], 1],
      [ARTICLE[0], 1.5],
    ]);
  });

  it('says that the browser failed, and offers it again', async () => {
    const synthesis = giveVoices(voice('en-US'));
    const element = await explainer();
    await offered(element);
    named(element, 'Listen').click();
    synthesis.fail();
    expect(controlOf(element)!.querySelector('[role="status"]')!.textContent).to.equal(
      'This could not be read aloud.',
    );
    expect(named(element, 'Listen')).not.to.equal(undefined);
  });

  it('opens what is folded when it comes to it', async () => {
    const synthesis = giveVoices(voice('en-US'));
    const element = await explainer({}, 'brief');
    await offered(element);
    named(element, 'Listen').click();
    const isOpen = () => all<HTMLDetailsElement>(element, 'details')[0]!.open;
    while (synthesis.last.text !== ARTICLE[2]) synthesis.end();
    expect(isOpen()).to.equal(false);
    while (synthesis.last.text !== ARTICLE[4]) synthesis.end();
    expect(isOpen()).to.equal(true);
  });

  it('stops where the element is removed, and where another one is read', async () => {
    const synthesis = giveVoices(voice('en-US'));
    const [one, two] = [await explainer(), await explainer()];
    await offered(one);
    await offered(two);
    named(one, 'Listen').click();
    named(two, 'Listen').click();
    expect(named(one, 'Listen')).not.to.equal(undefined);
    expect(synthesis.isSpeaking).to.equal(true);
    two.remove();
    await until(() => !synthesis.isSpeaking);
  });

  it('goes on where the element only moves', async () => {
    const synthesis = giveVoices(voice('en-US'));
    const element = await explainer();
    await offered(element);
    named(element, 'Listen').click();
    document.body.append(element);
    await Promise.resolve();
    expect(synthesis.isSpeaking).to.equal(true);
    element.remove();
  });

  it('stops when another article comes', async () => {
    const synthesis = giveVoices(voice('en-US'));
    const element = await explainer();
    await offered(element);
    named(element, 'Listen').click();
    Object.assign(element, { article: articleWith({ headline: 'Kidneys' }) });
    await until(() => !synthesis.isSpeaking);
  });
});

describe('a voice', () => {
  it('of no other language offers to read', async () => {
    giveVoices(voice('fr-FR'));
    const element = await explainer();
    await helped(element);
    expect(controlOf(element)).to.equal(undefined);
  });

  it('that comes later, or goes, takes the control with it, and nothing moves', async () => {
    const synthesis = giveVoices();
    const element = await explainer();
    await helped(element);
    const tops = () => all(element, 'article *:not([data-aid])').map((it) => it.getBoundingClientRect().top);
    const before = tops();
    synthesis.setVoices(voice('en_GB'));
    await offered(element);
    expect(tops()).to.deep.equal(before);
    named(element, 'Listen').click();
    expect(tops()).to.deep.equal(before);
    synthesis.setVoices();
    expect(controlOf(element)).to.equal(undefined);
    expect(tops()).to.deep.equal(before);
  });

  it('on the device is taken before one online, and one of the region before another', async () => {
    const online = voice('en-US', { localService: false, default: true });
    const synthesis = giveVoices(online, voice('en-GB'), voice('en-US'), voice('de-DE'));
    const element = await explainer({ inLanguage: 'en-US' });
    await offered(element);
    named(element, 'Listen').click();
    expect(synthesis.last.voice).to.deep.equal(voice('en-US'));
  });

  it('that is online is named as such before it speaks', async () => {
    const synthesis = giveVoices(voice('en-US', { localService: false }));
    const element = await explainer();
    await offered(element);
    named(element, 'Listen').click();
    expect(synthesis.spoken).to.deep.equal([]);
    const note = controlOf(element)!.querySelector('[popover]')!;
    expect(note.matches(':popover-open')).to.equal(true);
    expect(note.textContent).to.contain('provided online');
    expect(note.getBoundingClientRect().right).to.be.at.most(innerWidth);
    await expectNoViolations(element);
    named(element, 'Listen with the online voice').click();
    expect(synthesis.last.text).to.equal(ARTICLE[0]);
    expect(note.matches(':popover-open')).to.equal(false);
    named(element, 'Stop').click();
    named(element, 'Listen').click();
    expect(synthesis.spoken).to.have.length(2);
  });
});

for (const theme of ['light', 'dark']) {
  it(`the control has nothing that axe finds in the ${theme} theme`, async () => {
    giveVoices(voice('en-US'));
    const element = await explainer();
    element.setAttribute('theme', theme);
    await offered(element);
    await expectNoViolations(element);
    named(element, 'Listen').click();
    await expectNoViolations(element);
    named(element, 'Stop').click();
  });
}

for (const width of [280, 320, 480]) {
  it(`the control stays in its line, and in the card, at ${width}px`, async () => {
    giveVoices(voice('en-US'));
    const element = await explainer();
    await offered(element);
    element.style.width = `${width}px`;
    const line = () => part(element, 'reading-time')!.getBoundingClientRect();
    const { height } = line();
    named(element, 'Listen').click();
    expect(line().height).to.equal(height);
    expect(part(element, 'listen')!.getBoundingClientRect().right).to.be.at.most(line().right);
    named(element, 'Stop').click();
  });
}

it('the control is not printed', async () => {
  giveVoices(voice('en-US'));
  const element = await explainer();
  await offered(element);
  if (!(await emulateMedia({ type: 'print' }))) return;
  expect(part(element, 'listen')!.getClientRects()).to.have.length(0);
});
