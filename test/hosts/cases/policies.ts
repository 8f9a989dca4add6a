import type { HostCase, PageOfHost } from '../support/host-case.js';
import type { HostPage } from '../../support/host-page.js';
import { must, quiet, until } from '../support/must.js';

const policy = (text: string): Pick<PageOfHost, 'headers'> => ({
  headers: { 'Content-Security-Policy': text },
});
const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:;";

const NO_SHEETS = `delete Document.prototype.adoptedStyleSheets;
delete ShadowRoot.prototype.adoptedStyleSheets;
window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };`;

/** What a host has that draws with Lit itself. */
const HOST = `class HostWords extends HostLit.LitElement { render() { return HostLit.html\`<p>The words of the host.</p>\`; } }
customElements.define('host-words', HostWords);`;
const HOST_PAGE: PageOfHost = { body: (markup) => `<host-words></host-words>${markup}` };
const hostLit = (at: 'first' | 'last'): PageOfHost => ({
  ...HOST_PAGE,
  // Modules run after all classic scripts, unless those wait, too.
  [at === 'first' ? 'head' : 'headAfter']:
    `<script defer src="/hosts/lit.js"></script><script type="module">${HOST}</script>`,
});

interface Told {
  readonly errors: readonly string[];
  readonly elements: ReadonlyArray<{
    readonly tag: string;
    readonly light: string;
    readonly shadow?: string;
  }>;
}

const TELL = `const errors = [];
addEventListener('error', ({ message, target }) => errors.push(message ?? target.src + ' did not load'), true);
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
setInterval(() => {
  const elements = [...document.querySelectorAll('main > *')]
    .filter(({ localName }) => localName.includes('-'))
    .map((it) => ({ tag: it.localName, light: it.innerHTML, shadow: it.shadowRoot?.innerHTML }));
  parent.postMessage({ errors, elements }, '*');
}, 50);`;

/** An article from a web page, which the browser's parser has to read: else what stands in the element stays, and is told of. */
async function readsPage({ document, window }: HostPage, isAllowed: boolean): Promise<void> {
  if (!window.customElements.get('article-explainer')) return;
  const element = document.createElement('article-explainer');
  element.setAttribute('src', '/test/pages/article.html');
  element.textContent = 'Of murmurs';
  let failed = '';
  element.addEventListener('article-error', ({ error }) => (failed = error.code));
  document.body.append(element);
  const words = () => element.shadowRoot?.querySelector('[part~="card"]')?.textContent ?? '';
  await until(() => failed || words().includes('A murmur is a sound'), 'an article of a page is not drawn');
  must(failed === (isAllowed ? '' : 'reader-unavailable'), `an article of a page is refused: ${failed}`);
  const isShown = element.shadowRoot!.querySelector('slot')?.assignedNodes().length;
  must(isAllowed || isShown, 'what stands in an element is lost where its page is refused');
  element.remove();
}

/** A style by its address, which that parser has to read, too: else the list has the usual one, and says so. */
async function readsStyle({ document, window }: HostPage, isAllowed: boolean): Promise<void> {
  if (!window.customElements.get('citation-list')) return;
  const list = document.createElement('citation-list');
  list.setAttribute('citation-style', '/test/pages/title.csl');
  Object.assign(list, { references: [{ id: 'a', type: 'book', title: 'On murmurs' }] });
  let failed = '';
  list.addEventListener('citation-error', ({ error }) => (failed = error.code));
  document.body.append(list);
  const words = () => list.shadowRoot?.querySelector('ol')?.textContent ?? '';
  const isStyled = () => words().includes('by its title alone');
  await until(() => failed || isStyled(), 'a list in a style by its address is not drawn');
  must(failed === (isAllowed ? '' : 'bad-style'), `a style by its address is refused: ${failed}`);
  await until(() => /On murmurs/i.test(words()), 'a list whose style is refused is lost');
  list.remove();
}

const TRUSTED = "require-trusted-types-for 'script';";

/** What the host's Content Security Policy and its frames allow. */
export const policies: readonly HostCase[] = [
  {
    number: 8,
    name: 'no styles but by script',
    pages: { "style-src 'none'": policy(`${STRICT} style-src 'none'`) },
    async holds(visit) {
      const page = await visit.open();
      await visit.drawn(page);
      await visit.alike(page);
      quiet(page);
    },
  },
  {
    number: 9,
    name: 'no constructable style sheets either',
    pages: {
      "style-src 'none'": { ...policy(`${STRICT} style-src 'none'`), script: NO_SHEETS },
      'a nonce': {
        ...policy(`${STRICT} style-src 'nonce-c2hlZXRz'`),
        script: `window.litNonce = 'c2hlZXRz'; ${NO_SHEETS}`,
      },
    },
    async holds(visit) {
      const page = await visit.open();
      await visit.drawn(page);
      if (visit.name !== 'a nonce') return quiet(page, /style-src/);
      const bare = page.document.querySelector<HTMLElement>(visit.subject.tags[0]!)!;
      // The name is Lit's: of others it is asked that they need none. Not every engine tells of what it has refused.
      if (!('requestUpdate' in bare)) {
        const sheets = [...(bare.shadowRoot?.querySelectorAll('style') ?? [])].map(({ sheet }) => sheet);
        must(!sheets.includes(null), 'its styles are refused');
        return quiet(page);
      }
      await until(
        () => [...(bare.shadowRoot?.querySelectorAll('style') ?? [])].some(({ sheet }) => sheet),
        'litNonce does not let its styles in',
      );
      quiet(page);
    },
  },
  {
    number: 10,
    name: 'trusted types, and none of ours',
    pages: {
      "trusted-types 'none'": policy(`${TRUSTED} trusted-types 'none'`),
      'names of the host only': policy(`${TRUSTED} trusted-types host dompurify`),
      'any name': policy(TRUSTED),
      'the one for pages': policy(`${TRUSTED} trusted-types explainer-elements-html`),
      'the one for styles': policy(`${TRUSTED} trusted-types explainer-elements-xml`),
    },
    async holds(visit) {
      const page = await visit.open();
      await visit.drawn(page);
      const isForced = 'trustedTypes' in page.window;
      await readsPage(page, !isForced || /any|pages/.test(visit.name));
      await readsStyle(page, !isForced || /any|styles/.test(visit.name));
      quiet(page, /trusted-types|require-trusted-types-for|style-src/);
    },
  },
  {
    number: 11,
    name: 'trusted types for a Lit of the host',
    pages: {
      'that comes first': { ...policy(`${TRUSTED} trusted-types lit-html`), ...hostLit('first') },
      'that comes last': { ...policy(`${TRUSTED} trusted-types lit-html`), ...hostLit('last') },
    },
    async holds(visit) {
      const page = await visit.open();
      await visit.drawn(page);
      await until(
        () => page.document.querySelector('host-words')?.shadowRoot?.textContent?.includes('of the host'),
        'what the host draws with its own Lit is not drawn',
      );
      quiet(page, /trusted-types/);
    },
  },
  {
    number: 12,
    name: 'a sandbox without an origin',
    pages: {
      'allow-scripts': {
        sandbox: 'allow-scripts',
        script: TELL,
      },
    },
    async holds(visit) {
      // Of another origin: what is in it has to be told.
      const told: Told = { errors: [], elements: [] };
      const listen = ({ data }: MessageEvent<Partial<Told>>) =>
        void (data.elements && Object.assign(told, data));
      addEventListener('message', listen);
      try {
        visit.openSealed();
        const elements = () => told.elements.map(rebuilt);
        await until(() => told.elements.length > 0, 'the page says nothing');
        await visit.says(elements);
        must(told.errors.length === 0, `the page has errors: ${told.errors.join('; ')}`);
      } finally {
        removeEventListener('message', listen);
      }
    },
  },
];

/** An element as the page has it, in a document that does nothing with it. */
function rebuilt({ tag, light, shadow }: Told['elements'][number]): HTMLElement {
  const inert = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const document = inert(light);
  const element = document.createElement(tag);
  element.append(...document.body.childNodes);
  if (shadow !== undefined)
    element.attachShadow({ mode: 'open' }).append(...inert(`<body>${shadow}`).body.childNodes);
  return element;
}
