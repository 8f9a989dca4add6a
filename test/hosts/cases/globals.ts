import type { HostCase, PageOfHost, Visit } from '../support/host-case.js';
import { must, quiet, until } from '../support/must.js';

const RUN = '<img src=data:, onerror="window.ran = true">';

/** What a host, or somebody by way of it, may have put into every object. */
const POLLUTION: Readonly<Record<string, string>> = {
  _$litType$: '1',
  _$litDirective$: 'function () { window.ran = true }',
  strings: JSON.stringify([RUN, RUN]),
  nodeType: '1',
  value: JSON.stringify(RUN),
  writable: 'true',
  renderBefore: '{}',
  slotAssignment: '"manual"',
  customElementRegistry: '{}',
};

const pollute = (names: readonly string[]): PageOfHost => ({
  script: names.map((name) => `Object.prototype['${name}'] = ${POLLUTION[name]};`).join('\n'),
});

async function isDrawn(visit: Visit): Promise<void> {
  const page = await visit.open();
  await visit.drawn(page);
  must(!('ran' in page.window), 'a script from a value has run');
  quiet(page);
}

/** What an element listens to, or asks, before it is drawn and when it gets its styles. */
const TELLERS = ['addEventListener', 'removeEventListener', 'dispatchEvent', 'baseURI', 'defaultView'];

/** What Lit makes nodes with. */
const DRAWERS = ['importNode', 'createTreeWalker', 'createComment', 'createTextNode'];

/** What is asked of the document once a reader uses a card. */
const ASKED = [
  ...['querySelector', 'getElementById', 'createElementNS', 'createRange'],
  ...['documentElement', 'activeElement', 'scrollingElement', 'title'],
];

const images = (names: readonly string[]) =>
  names.map((name) => `<img name="${name}" src="data:," alt="" />`).join('');

/** Who goes up a tree by these may never come to its end. */
const WAYS = ['parentNode', 'host', 'parentElement', 'nextSibling'];

/** Of a word, as a chunk draws it beside the word. */
async function meaningOpens(visit: Visit, { shadowRoot }: HTMLElement): Promise<void> {
  const word = shadowRoot!.querySelector<HTMLElement>('[part~="term"]')!;
  await until(() => shadowRoot!.querySelector('[part="status"]'), 'what helps to read does not come');
  visit.tap(word);
  const card = () => shadowRoot!.querySelector('[part~="term-card"]:popover-open')?.getBoundingClientRect();
  await until(() => {
    const [box, at] = [card(), word.getBoundingClientRect()];
    return box && Math.min(Math.abs(box.top - at.bottom), Math.abs(at.top - box.bottom)) < 20;
  }, 'the meaning of a word does not open beside it');
}

/** What the host has made of objects and of the window. */
export const globals: readonly HostCase[] = [
  {
    number: 6,
    name: 'a polluted Object.prototype',
    pages: {
      ...Object.fromEntries(Object.keys(POLLUTION).map((name) => [name, pollute([name])])),
      'all of them': pollute(Object.keys(POLLUTION)),
    },
    holds: isDrawn,
  },
  {
    number: 7,
    name: 'names of elements in the place of globals',
    pages: {
      'ids of what Lit shares': {
        body: (markup) =>
          `<p id="reactiveElementVersions"></p><p id="litHtmlVersions"></p><p id="litElementVersions"></p><form id="litHtmlPolyfillSupport"></form><p id="litElementHydrateSupport"></p><p id="litNonce"></p><p id="litPropertyMetadata"></p>${markup}`,
      },
      createElement: { body: (markup) => images(['createElement']) + markup },
      'what hears and tells of the page': { body: (markup) => images(TELLERS) + markup },
      'what Lit draws with': { body: (markup) => images(DRAWERS) + markup },
      'what a card asks in use': { body: (markup) => images(ASKED) + markup },
      'ways up from the document': { body: (markup) => images(WAYS) + markup },
      'ways up from a form': {
        body: (markup) => `<form>${WAYS.map((name) => `<input name="${name}" />`).join('')}${markup}</form>`,
      },
    },
    async holds(visit) {
      const page = await visit.open();
      const [explainer] = await visit.drawn(page);
      if (visit.subject.isOurs) await meaningOpens(visit, explainer!);
      quiet(page, /data:, did not load/);
    },
  },
];
