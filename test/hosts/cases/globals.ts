import type { HostCase, PageOfHost, Visit } from '../support/host-case.js';
import { must, quiet } from '../support/must.js';

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

/** Who goes up a tree by these may never come to its end. */
const WAYS = ['parentNode', 'host', 'parentElement', 'nextSibling'];

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
      createElement: { body: (markup) => `<img name="createElement" src="data:," alt="" />${markup}` },
      'what hears and tells of the page': {
        body: (markup) =>
          `${TELLERS.map((name) => `<img name="${name}" src="data:," alt="" />`).join('')}${markup}`,
      },
      'ways up from the document': {
        body: (markup) =>
          `${WAYS.map((name) => `<img name="${name}" src="data:," alt="" />`).join('')}${markup}`,
      },
      'ways up from a form': {
        body: (markup) => `<form>${WAYS.map((name) => `<input name="${name}" />`).join('')}${markup}</form>`,
      },
    },
    async holds(visit) {
      const page = await visit.open();
      await visit.drawn(page);
      quiet(page, /data:, did not load/);
    },
  },
];
