import { expect, nextFrame } from '@open-wc/testing';
import { expectNoViolations } from '../support/axe.js';
import { emulateMedia } from '../support/commands.js';
import { openPage, type HostPage } from '../support/host-page.js';
import { watchShifts } from '../support/layout-shift.js';
import { until } from '../support/until.js';

/** The pages of the demo, and how many embeds each has. */
const pages: Record<string, number> = {
  'index.html': 1,
  'clinic.html': 1,
  'blog.html': 1,
  'foundation.html': 5,
  'citations.html': 3,
  'fetched-json.html': 1,
  'fetched-html.html': 1,
  'presets.html': 8,
  'states.html': 20,
  'cards.html': 6,
  'figures.html': 6,
  'languages.html': 1,
  'space.html': 1,
  'snippet.html': 0,
  // What fetched-html.html is made from: an ordinary page.
  'articles/kidney-disease.html': 0,
};

const EMBEDS = `:is(recurrence-explainer, article-explainer, article-breadcrumb, article-body, article-credits,
  article-rights, citation-list, recurrence-map):not(#bench *)`;

/** Asked for on purpose. A browser may note it among its console's errors by itself; a page cannot keep it from that. */
const MISSING = ['/demo/articles/no-such-file.json'];

/** What states.html has to say in the console, as warnings. */
const ERRORS = ['bad-address', 'http', 'integrity', 'invalid-article', 'not-an-article', 'not-an-article'];

const embedsOf = ({ document }: HostPage) => [...document.querySelectorAll<HTMLElement>(EMBEDS)];

/** Whether an embed shows what it is there to show. */
function isDrawn({ id, shadowRoot }: HTMLElement): boolean {
  const part = id === 'loading' ? 'placeholder' : id.startsWith('error-') ? 'notice' : '';
  const parts = part ? [part] : ['card', 'article', 'breadcrumb', 'byline', 'rights', 'references', 'figure'];
  return Boolean(shadowRoot?.querySelector(parts.map((name) => `[part~="${name}"]`).join()));
}

async function open(name: string, width: number): Promise<HostPage> {
  const page = await openPage(`/demo/${name}`, { width, height: 768 });
  const awaited = embedsOf(page).filter((embed) => embed.getAttribute('loading') !== 'lazy');
  const missing = () =>
    awaited.filter((embed) => !isDrawn(embed)).map(({ id, localName }) => id || localName);
  await until(() => missing().length === 0, `${name}: not drawn`);
  const builder = page.document.getElementById('snippet-builder');
  await until(() => !builder || builder.querySelector('iframe'), `${name}: no builder`);
  return page;
}

/** Warnings of ours by their codes, others whole. */
const codesOf = (warnings: string[]) =>
  warnings.map((warning) => /^<article-explainer> ([\w-]+):/.exec(warning)?.[1] ?? warning).sort();

/** What a page asks of another host, and what it asks for that is not there. */
function unwanted({ window }: HostPage): string[] {
  const requests = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return requests
    .filter(({ name, responseStatus }) => {
      const { origin, pathname } = new URL(name);
      return origin !== location.origin || (responseStatus >= 400 && !MISSING.includes(pathname));
    })
    .map(({ name, responseStatus }) => `${responseStatus} ${name}`);
}

/** presets.html shows one article eight times, on purpose: its landmarks have the names that the article gives them. */
const axeOptions = (name: string) =>
  name === 'presets.html' ? { rules: { 'landmark-unique': { enabled: false } } } : {};

for (const [name, count] of Object.entries(pages)) {
  describe(`the demo’s ${name}`, () => {
    for (const width of [1280, 320]) {
      it(`draws its cards at ${width} pixels, and nothing goes wrong or moves`, async () => {
        const shifts = watchShifts(EMBEDS);
        const page = await open(name, width);
        expect(embedsOf(page)).to.have.length(count);
        // What has just been drawn is measured in the next frame.
        await nextFrame();
        await nextFrame();
        expect(shifts.moves).to.deep.equal([]);
        // Chromium counts fractions of a pixel too; the sampler above sees every shift of a whole one.
        expect(shifts.score() ?? 0).to.be.below(0.001);
        expect(page.errors).to.deep.equal([]);
        expect(codesOf(page.warnings)).to.deep.equal(name === 'states.html' ? ERRORS : []);
        expect(unwanted(page)).to.deep.equal([]);
        expect(page.document.documentElement.scrollWidth, 'it scrolls sideways').to.be.at.most(width);
      });

      it(`has no violation of accessibility at ${width} pixels`, async () => {
        await expectNoViolations((await open(name, width)).document, axeOptions(name));
      }).timeout(30_000);
    }

    it('has none in the dark', async () => {
      if (!(await emulateMedia({ colorScheme: 'dark' }))) return;
      await expectNoViolations((await open(name, 1280)).document, axeOptions(name));
    }).timeout(30_000);
  });
}

describe('the demo', () => {
  it('loads a lazy card once its box is scrolled to it', async () => {
    const page = await open('states.html', 1280);
    const card = page.document.getElementById('lazy-card')!;
    expect(isDrawn(card)).to.equal(false);
    card.scrollIntoView();
    await until(() => isDrawn(card));
  });

  it('says what to write so that a page keeps its place for a card', async () => {
    const { document } = await open('space.html', 1280);
    const card = document.querySelector<HTMLElement>('#frame > recurrence-explainer')!;
    const snippet = document.getElementById('fixed')!;
    const height = () => `${Math.ceil(card.getBoundingClientRect().height)}px`;
    await until(() => snippet.textContent.includes(`min-block-size: ${height()}`));
    expect(document.getElementById('steps')!.textContent).to.match(/@container \(width >= \d+px\)/);

    const view = document.forms[0]!.elements.namedItem('view') as HTMLSelectElement;
    view.value = 'full';
    view.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => snippet.textContent.includes('min-block-size: 100vh'));
  });
});

describe('the watcher of layout shifts', () => {
  it('tells of what moves below an embed', async () => {
    const shifts = watchShifts(EMBEDS);
    const { document } = await open('citations.html', 1280);
    const [embed] = document.querySelectorAll<HTMLElement>(EMBEDS);
    await nextFrame();
    await nextFrame();
    embed!.scrollIntoView();
    await nextFrame();
    await nextFrame();
    expect(shifts.moves).to.deep.equal([]);
    embed!.style.paddingBlockEnd = '40px';
    await until(() => shifts.moves.length > 0);
    expect(shifts.moves[0]).to.match(/^p after citation-list#reading: from/);
    await until(() => (shifts.score() ?? 1) > 0);
  });
});
