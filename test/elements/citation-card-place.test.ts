import { expect } from '@open-wc/testing';
import type { ArticleExplainer, Article } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { openPage } from '../support/host-page.js';
import { all, helped, part } from '../support/reading.js';
import { dispatchTap } from '../support/commands.js';
import { until } from '../support/until.js';

const long = 'Abbott J, Chetboul V, et al. Guidelines for cats and dogs of any age, and what came of them. ';
const bibliography: Article['bibliography'] = ['b', 'a'].map((id) => ({
  id,
  runs: [{ text: long.repeat(3) }],
}));

/** A page with an explainer between two high spaces, in a window of that size. */
async function open(size: { width: number; height: number }, language: string, anchors: boolean) {
  const page = await openPage('/test/pages/addresses.html', size);
  if (!anchors) page.window.CSS.supports = () => false;
  const explainer = page.document.querySelector('article-explainer') as ArticleExplainer;
  await until(() => explainer.updateComplete, 'not defined');
  explainer.article = articleWith({
    bibliography,
    inLanguage: language,
    headline: language === 'ar' ? 'قلب' : 'Heart',
  });
  await until(() => explainer.shownArticle, 'not drawn');
  await explainer.updateComplete;
  // What helps to read is there where a reader may be.
  explainer.scrollIntoView();
  await helped(explainer);
  return { explainer, page };
}

/** How far the open card is from its citation, be it above or below. */
function gap(explainer: Element): number {
  const card = part(explainer, 'citation-card')!.getBoundingClientRect();
  const link = all(explainer, '[aria-details]')[0]!.getBoundingClientRect();
  return Math.min(Math.abs(card.top - link.bottom), Math.abs(card.bottom - link.top));
}

describe('the card of a citation is beside it and inside the window', () => {
  for (const anchors of [true, false])
    for (const [size, language] of [
      [{ width: 280, height: 560 }, 'en'],
      [{ width: 280, height: 560 }, 'ar'],
      [{ width: 700, height: 500 }, 'en'],
      [{ width: 700, height: 500 }, 'ar'],
    ] as const) {
      it(`of ${size.width} pixels, in "${language}", ${anchors ? 'as the browser anchors it' : 'measured'}`, async () => {
        const { explainer, page } = await open(size, language, anchors);
        for (const citation of all(explainer, '[role="doc-noteref"]'))
          for (const block of ['start', 'center', 'end'] as const) {
            citation.scrollIntoView({ block });
            dispatchTap(citation);
            await until(() => part(explainer, 'citation-card')?.matches(':popover-open'), 'no card');
            const card = part(explainer, 'citation-card')!.getBoundingClientRect();
            const link = citation.getBoundingClientRect();
            const { clientWidth } = page.document.documentElement;
            expect(card.left, 'left').to.be.at.least(0);
            expect(card.right, 'right').to.be.at.most(clientWidth);
            expect(card.top, 'top').to.be.at.least(0);
            expect(card.bottom, 'bottom').to.be.at.most(size.height);
            expect(
              Math.min(Math.abs(card.top - link.bottom), Math.abs(card.bottom - link.top)),
            ).to.be.at.most(1);
            expect(card.left).to.be.at.most(link.right);
            expect(card.right).to.be.at.least(link.left);
            dispatchTap(citation);
            await until(() => !part(explainer, 'citation-card'));
          }
      });
    }

  for (const anchors of [true, false]) {
    it(`and goes with it when the page is scrolled, ${anchors ? 'anchored' : 'measured'}`, async () => {
      const { explainer, page } = await open({ width: 700, height: 600 }, 'en', anchors);
      const [citation] = all(explainer, '[role="doc-noteref"]');
      citation!.scrollIntoView({ block: 'center' });
      dispatchTap(citation!);
      await until(() => part(explainer, 'citation-card')?.matches(':popover-open'), 'no card');
      page.window.scrollBy(0, 40);
      await until(() => gap(explainer) <= 1);
    });
  }
});
