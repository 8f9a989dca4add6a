import { readArticle } from './article.mjs';
import { CardsTab } from './measure-cards.mjs';
import { ownTag } from '../../src/publish/site/own-tag.ts';

const CARDS = [10, 100, 1000];
const REFERENCES = [10, 100, 1000];

/**
 * What our card takes of the main thread as there are more of them on a page, and as one has more references: for each
 * count the milliseconds, and those of one.
 */
export async function measureGrowth(browser, server, base, contender) {
  const cards = await growth(CARDS, async (n) => {
    const tab = await CardsTab.open(browser, `${base}own-tag/cards`, contender);
    const { cpu } = await tab.mount(n);
    await tab.close();
    return cpu;
  });
  const references = await growth(REFERENCES, async (n) => {
    const { document } = readArticle(base, n);
    server.add(`references-${n}.js`, ownTag(document));
    server.add(
      `references-${n}`,
      `<!doctype html><main></main><script type="module" src="references-${n}.js"></script>`,
    );
    const tab = await CardsTab.open(browser, `${base}references-${n}`, contender);
    const { cpu } = await tab.mount(1);
    await tab.close();
    return cpu;
  });
  return { cards, references };
}

async function growth(counts, measure) {
  const steps = [];
  for (const n of counts) {
    const cpu = await measure(n);
    steps.push({ n, cpu, each: cpu / n });
  }
  return steps;
}
