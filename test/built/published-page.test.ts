import { expect } from '@open-wc/testing';
import type { ArticleExplainer } from '../../src/index.js';
import { expectNoViolations } from '../support/axe.js';
import { emulateMedia } from '../support/commands.js';
import { openPage, type HostPage } from '../support/host-page.js';
import { watchShifts } from '../support/layout-shift.js';
import { openWithoutScripts } from '../support/no-scripts.js';
import { helped, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

const PAGE = '/test/published/murmurs.html';
/** From the beginning to the end of the text, sources and rights included. */
const TEXT = [
  'Home',
  'Heart Murmurs in Cats',
  'Example Clinic',
  'Last updated May 1, 2026',
  'An extra sound of the heart, from <soft> to "loud".',
  'Many murmurs do no harm.',
  'A murmur is a sound1 between two heartbeats. It does not hurt.1,2',
  'It is felt with a hand',
  'Hardly heard.',
  'How loud is it?',
  'What comes next? Read more & </script><!-- ask.',
  'This is no advice.',
  'Sounds of <the> Heart & Their Causes',
  'Hearts of Cats',
  'Vets write and check every page.',
  '© 2026 Example Clinic',
  'Ask before you print it.',
];

const explainerIn = (document: Document) => document.querySelector<ArticleExplainer>('article-explainer')!;

/** How often the words stand where a reader sees them. */
function timesShown(document: Document, sentence: string): number {
  const explainer = explainerIn(document);
  const light = [...explainer.children].filter((child) => child.getClientRects().length > 0);
  const shown = [words(explainer), ...light.map(({ textContent }) => textContent)].join(' ');
  return shown.split(sentence).length - 1;
}

/** Until the element has its article, has compared it with what is there, and has drawn what is to be drawn. */
async function settled({ document }: HostPage): Promise<ArticleExplainer> {
  const explainer = explainerIn(document);
  await until(() => explainer.shownArticle, 'no article');
  await explainer.updateComplete;
  return explainer;
}

describe('a published page', () => {
  describe('without JavaScript', () => {
    it('reads in full, each sentence once', async () => {
      const { document } = await openWithoutScripts(PAGE);
      expect(explainerIn(document).constructor).to.equal(document.defaultView!.HTMLElement);
      for (const sentence of TEXT) expect(words(explainerIn(document))).to.contain(sentence);
      for (const sentence of TEXT.slice(4)) expect(timesShown(document, sentence), sentence).to.equal(1);
    });

    it('has a place for each address of its text that a link leads to', async () => {
      const { document } = await openWithoutScripts(PAGE);
      const { shadowRoot } = explainerIn(document);
      const links = [...shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
      const ids = links.map(({ hash }) => hash.slice(1));
      expect(ids).to.include.members(['ref-1', 'cite-1-1', 'term-0', 'use-0']);
      for (const id of ids) {
        const { assignedSlot } = document.getElementById(id)!;
        expect(assignedSlot!.parentElement!.id, id).to.equal(id);
      }
    });

    it('has its styles', async () => {
      const { document, window } = await openWithoutScripts(PAGE);
      const card = part(explainerIn(document), 'card')!;
      expect(window.getComputedStyle(card).borderTopLeftRadius).to.equal('12px');
      expect(card.getBoundingClientRect().height).to.be.greaterThan(500);
    });

    it('follows its links to the sources and back', async () => {
      const { document, window } = await openWithoutScripts(PAGE, { height: 300 });
      const explainer = explainerIn(document);
      const source = explainer.shadowRoot!.getElementById('ref-2')!;
      explainer.shadowRoot!.querySelector<HTMLElement>('a[href="#ref-2"]')!.click();
      await until(() => isInside(source, window), 'the source is not to be seen');
      explainer.shadowRoot!.querySelector<HTMLElement>('a[href="#cite-2-1"]')!.click();
      await until(() => !isInside(source, window), 'it stayed there');
    });

    it('has the same words in the light DOM, for what draws no shadow root', async () => {
      const { document } = await openWithoutScripts(PAGE);
      const copy = explainerIn(document).querySelector('article')!;
      const plain = copy.textContent.replace(/\s+/g, ' ');
      for (const sentence of TEXT) expect(plain).to.contain(sentence);
      expect(copy.getClientRects()).to.have.length(0);
      expect(copy.querySelectorAll('[id], [part], [role], [href^="#"]')).to.have.length(0);
    });

    it('of a withdrawn document has its notice and none of its text', async () => {
      const { document } = await openWithoutScripts('/test/published/murmurs-withdrawn.html');
      expect(part(explainerIn(document), 'notice')).to.contain.text('It was wrong about grades.');
      expect(document.documentElement.outerHTML + explainerIn(document).shadowRoot!.textContent)
        .to.not.contain('heartbeats')
        .and.not.contain('extra sound');
    });
  });

  describe('with its script', () => {
    it('shows each sentence once in every frame, and nothing moves', async () => {
      const shifts = watchShifts('article-explainer');
      const frames = watchFrames((document) => {
        const card = part(explainerIn(document), 'card');
        const { top, height } = card?.getBoundingClientRect() ?? {};
        return [timesShown(document, 'between two heartbeats'), top, height].join();
      });
      const page = await openPage(PAGE);
      await settled(page);
      const seen = await frames.end();
      expect(seen).to.have.length(1);
      expect(seen[0]).to.match(/^1,/);
      expect(shifts.moves).to.deep.equal([]);
      expect(shifts.score() ?? 0).to.equal(0);
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings).to.deep.equal([]);
    });

    it('asks for the script, for the document and for what its table and its reader need, and for nothing else', async () => {
      const page = await openPage(PAGE);
      await settled(page);
      await helped(explainerIn(page.document));
      const asked = page.window.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname);
      // Where the browser has a voice for the text, so is what reads it aloud.
      const others = asked.filter((path) => !path.endsWith('/chunks/listen.js'));
      expect(others.sort()).to.deep.equal([
        '/test/published/0.1.0/article-explainer.js',
        '/test/published/0.1.0/chunks/is-same.js',
        '/test/published/0.1.0/chunks/rare-nodes.js',
        '/test/published/0.1.0/chunks/reading.js',
        '/test/published/murmurs.json',
      ]);
    });

    it('tells of a review that has come due since it was published', async () => {
      const { document } = await openWithoutScripts('/test/published/overdue.html');
      expect(part(explainerIn(document), 'notice')).to.equal(null);
      const explainer = await settled(await openPage('/test/published/overdue.html'));
      expect(part(explainer, 'notice')).to.contain.text('due for a review');
      expect(explainer.shadowRoot!.querySelectorAll('article')).to.have.length(1);
    });

    it('looks the same when it is drawn anew', async () => {
      for (const width of [320, 768, 1280]) {
        const page = await openPage(PAGE, { width });
        const explainer = await settled(page);
        const card = part(explainer, 'card')!;
        const before = boxes(card);
        explainer.headingLevel = 2;
        await explainer.updateComplete;
        explainer.headingLevel = 1;
        await explainer.updateComplete;
        expect(part(explainer, 'card')).to.not.equal(card);
        expect(boxes(part(explainer, 'card')!)).to.deep.equal(before);
        page.frame.remove();
      }
    });
  });

  for (const path of [PAGE, '/test/published/murmurs-withdrawn.html', '/test/published/']) {
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`${path} has no violations at ${width} px, ${colorScheme}`, async () => {
          await emulateMedia({ colorScheme });
          const { document } = await openPage(path, { width });
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
          await expectNoViolations(document);
        });
      }
    }
  }
});

/** What a function gives in each frame of the page that is opened next, from when its text is there: each value once. */
function watchFrames(look: (document: Document) => string): { end: () => Promise<string[]> } {
  const seen = new Set<string>();
  let isOver = false;
  const sample = () => {
    const document = window.document.querySelector('iframe')?.contentDocument;
    const isThere = document && document.readyState !== 'loading' && explainerIn(document);
    if (isThere) seen.add(look(document));
    if (!isOver) requestAnimationFrame(sample);
  };
  requestAnimationFrame(sample);
  return {
    async end() {
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      isOver = true;
      return [...seen];
    },
  };
}

function isInside(element: Element, { innerHeight }: Window): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}

const boxes = (card: Element) =>
  Array.from(card.querySelectorAll('p, h1, h2, h3, h4, li, time, a'), (element) => {
    const { top, left, width, height } = element.getBoundingClientRect();
    return [element.textContent.trim(), ...[top, left, width, height].map(Math.round)].join();
  });
