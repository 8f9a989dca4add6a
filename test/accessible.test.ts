import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../src/elements/article-explainer/article-explainer.js';
import '../src/elements/citation-list/citation-list.js';
import '../src/figures/after-surgery/after-surgery.js';
import '../src/figures/drug-pump/drug-pump.js';
import '../src/figures/recurrence-course/recurrence-course.js';
import '../src/figures/recurrence-map/recurrence-map.js';
import { answer, articleWith, newAddress, serve } from './support/article.js';
import { dispatchTap, expectAccessible } from './support/commands.js';
import { books } from './support/list.js';
import { figure, h, p, term } from './support/nodes.js';
import { captureWarnings, helped } from './support/reading.js';
import { giveVoices, voice } from './support/voices.js';
import { until } from './support/until.js';

/** Where it stands, `>>>` being into a shadow root; its role, or one of those that browsers have for it; its name. */
type Row = readonly [path: string, role: string | readonly string[], name: string];

interface Case {
  readonly draw: () => TemplateResult;
  readonly rows: readonly Row[];
  /** What a reader does first. */
  readonly act?: (root: Element) => Promise<void> | void;
}

/** No role of WAI-ARIA is that of a `<summary>`: Chromium has a word of its own. */
const SUMMARY = ['', 'DisclosureTriangle', 'DisclosureTriangleGrouped', 'button', 'summary'];
const IMAGE = ['img', 'image'];
/** WebKitGTK has the roles that its platform knows. */
const BIBLIOGRAPHY = ['doc-bibliography', 'region'];
const SELECT = ['combobox', 'button'];
const HIDDEN = ['none', 'generic', ''];

function find(root: Element, path: string): Element | undefined {
  let found: Element | null | undefined = root;
  for (const selector of path.split(' >>> ')) found = found?.shadowRoot?.querySelector(selector);
  return found ?? undefined;
}

/** Waits for it, be it drawn by a chunk or not. */
async function reach(root: Element, path: string): Promise<HTMLElement> {
  await until(() => find(root, path), `no ${path}`);
  return find(root, path) as HTMLElement;
}

const click = async (root: Element, path: string) => (await reach(root, path)).click();

/** Once what listens for it is there. */
async function tapOn(root: Element, path: string): Promise<void> {
  const place = await reach(root, path);
  await helped(root);
  dispatchTap(place);
}

const card = (changes = {}, view = 'full', opens = 'in-place') =>
  html`<article-explainer view=${view} opens=${opens} .article=${articleWith(changes)}></article-explainer>`;

const bibliography = [
  {
    id: 'b',
    citations: 2,
    runs: [{ text: 'Second. ' }, { text: 'doi', url: 'https://doi.org/10.1000/182' }],
  },
  { id: 'a', citations: 1, runs: [{ text: 'First.' }] },
];
const explained = {
  body: { type: 'root' as const, children: [h(2, 'Lumps'), p('A ', term('nodule', 'a small lump'), '.')] },
};
const long = {
  body: {
    type: 'root' as const,
    children: Array.from({ length: 8 }, (_, i) => [h(2, `Part ${i + 1}`), p('Words.')]).flat(),
  },
};

const CASES: Record<string, Case> = {
  '<recurrence-map>': {
    draw: () => html`<recurrence-map type="local"></recurrence-map>`,
    rows: [
      ['figure', 'figure', 'Where cancer can come back'],
      ['fieldset:has([value="local"])', 'group', 'Type of recurrence'],
      ['fieldset:has([value="dog"])', 'group', 'Animal'],
      ['.labels fieldset', 'group', 'Distant'],
      ['[value="all"]', 'radio', 'All three'],
      ['[value="local"]', 'radio', 'Local'],
      ['[value="regional"]', 'radio', 'Regional'],
      ['[value="distant"]', 'radio', 'Distant'],
      ['[value="lungs"]', 'radio', 'Lungs'],
      ['[value="brain"]', 'radio', 'Brain'],
      ['[value="liver"]', 'radio', 'Liver'],
      ['[value="bones"]', 'radio', 'Bones'],
      ['[value="dog"]', 'radio', 'Dog'],
      ['[value="cat"]', 'radio', 'Cat'],
      ['.labels ul', 'list', ''],
      ['summary', SUMMARY, 'This picture in words'],
      ['.live svg', HIDDEN, ''],
    ],
  },
  '<drug-pump>': {
    draw: () => html`<drug-pump></drug-pump>`,
    rows: [
      ['figure', 'figure', 'A resistant cell pumps drugs out'],
      ['.panels', 'list', ''],
      ['.key', 'list', ''],
      ['svg', HIDDEN, ''],
    ],
  },
  '<after-surgery>': {
    draw: () => html`<after-surgery></after-surgery>`,
    rows: [
      ['figure', 'figure', 'A few cells can be left behind'],
      ['.panels', 'list', ''],
      ['.key', 'list', ''],
      ['svg', HIDDEN, ''],
    ],
  },
  '<recurrence-course>': {
    draw: () => html`<recurrence-course></recurrence-course>`,
    rows: [
      ['figure', 'figure', 'Chemotherapy can stop working'],
      ['.bands', 'list', ''],
      ['svg', HIDDEN, ''],
    ],
  },
  'an article': {
    draw: () => card({ bibliography }),
    rows: [
      ['article', 'article', 'Heart Murmurs in Cats'],
      ['[part~="breadcrumb"]', 'group', 'Breadcrumb'],
      ['[part~="citation"]', ['doc-noteref', 'link'], 'Source 1'],
      ['[role="doc-bibliography"]', BIBLIOGRAPHY, 'Sources Heart Murmurs in Cats'],
      ['[role="doc-backlink"]', ['doc-backlink', 'link'], 'Back to the text, place 1 of 2'],
    ],
  },
  'the link at a heading': {
    draw: () => card(),
    rows: [['[part~="copy-link"]', 'link', 'Copy a link to “What is it?”']],
  },
  'what reads aloud': {
    draw: () => (giveVoices(voice('en-US')), card()),
    act: (root) => click(root, '[part~="listen"] >>> button'),
    rows: [
      ['[part~="listen"] >>> button:nth-of-type(1)', 'button', 'Pause'],
      ['[part~="listen"] >>> button:nth-of-type(2)', 'button', 'Stop'],
      ['[part~="listen"] >>> select', SELECT, 'Speed'],
    ],
  },
  'the card of a citation': {
    draw: () => card({ bibliography }),
    act: (root) => tapOn(root, '[part~="citation"]'),
    rows: [
      ['[part~="citation-card"]', 'group', 'Source 1'],
      ['[part~="citation-card"] > a', 'link', 'Go to the list of sources'],
    ],
  },
  'a word that is explained, its card and its meaning': {
    draw: () => card(explained),
    act: (root) => tapOn(root, '[part~="term"]'),
    rows: [
      ['[part~="term"]', ['doc-glossref', 'link'], 'nodule'],
      ['[part~="term-card"]', 'group', 'nodule'],
      ['[part~="glossary"]', ['doc-glossary', 'region'], 'Words in this text Heart Murmurs in Cats'],
    ],
  },
  'translations that are offered': {
    draw: () => card({ workTranslation: [{ inLanguage: 'es', url: 'https://example.org/es' }] }),
    rows: [['a[hreflang]', 'link', new Intl.DisplayNames('es', { type: 'language' }).of('es')!]],
  },
  'the contents of a long text': {
    draw: () => card(long),
    rows: [
      ['[part~="contents"]', 'group', 'On this page'],
      ['[part~="contents"] a', 'link', 'Part 1'],
    ],
  },
  'a fold': {
    draw: () => card({}, 'brief'),
    rows: [['summary', SUMMARY, 'What is it?']],
  },
  'view="card"': {
    draw: () => card({ url: 'https://example.org/murmurs' }, 'card'),
    rows: [
      ['article', 'article', 'Heart Murmurs in Cats'],
      ['[part~="folded"] [part~="button"]', 'button', 'Show the whole article'],
      ['[part~="folded"] button ~ a', 'link', 'Read the full article: Heart Murmurs in Cats'],
    ],
  },
  'the figure of a card': {
    draw: () => card({ body: { type: 'root', children: [figure('recurrence-map')] } }, 'card'),
    rows: [
      [
        'recurrence-map >>> [part~="picture"]',
        IMAGE,
        'A dog or a cat from the side, with a tumor on its hind leg. Cancer can come back there, nearby, or far away.',
      ],
    ],
  },
  'a card that opened in its place': {
    draw: () => card({ url: 'https://example.org/murmurs' }, 'card'),
    act: (root) => click(root, '[part~="folded"] [aria-expanded]'),
    rows: [
      ['article', 'article', 'Heart Murmurs in Cats'],
      ['[aria-expanded="true"]', 'button', 'Show less'],
    ],
  },
  'a card that opened a dialog': {
    draw: () => card({ url: 'https://example.org/murmurs' }, 'card', 'dialog'),
    act: (root) => click(root, '[aria-haspopup="dialog"]'),
    rows: [
      ['dialog', 'dialog', 'Heart Murmurs in Cats'],
      ['[part~="dialog-bar"] button', 'button', 'Close'],
      ['[part~="dialog-article"] >>> article', 'article', 'Heart Murmurs in Cats'],
    ],
  },
  'an article that could not be had': {
    draw: () => {
      const src = newAddress();
      captureWarnings();
      serve({ [src]: () => answer('', { status: 503 }) });
      return html`<article-explainer src=${src}></article-explainer>`;
    },
    rows: [
      ['[part~="notice"]', 'status', ''],
      ['[part~="notice"] button', 'button', 'Try again'],
    ],
  },
  'the tools of a list': {
    draw: () => html`<citation-list label="Sources" .references=${books(20)}></citation-list>`,
    act: (root) => click(root, 'summary'),
    rows: [
      ['[role="doc-bibliography"]', BIBLIOGRAPHY, 'Sources'],
      ['select', SELECT, 'Citation style'],
      ['input', ['searchbox', 'textbox'], 'Find in this list'],
      ['summary', SUMMARY, 'Copy or download'],
      ['[part~="menu"] button', 'button', 'Copy all'],
      ['[part~="menu"] button:last-child', 'button', 'Download CSL-JSON (.json)'],
      ['[part~="copy"]', 'button', 'Copy source 1'],
      ['[part~="status"]', 'status', ''],
    ],
  },
};

describe('assistive technology, as the browser computes it, finds', () => {
  for (const [title, { draw, rows, act }] of Object.entries(CASES)) {
    it(title, async () => {
      const root = await fixture(draw());
      await act?.(root);
      for (const [path, role, name] of rows) await expectAccessible(await reach(root, path), role, name);
    });
  }
});
