import { fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import type { ArticleExplainer } from '../../src/index.js';
import { articleWith } from './article.js';
import { all, drawn, part } from './reading.js';
import { until } from './until.js';

/** A card on which one can click, with something below it that the page scrolls to. */
export async function cardThat(opens: 'in-place' | 'dialog', changes = {}): Promise<ArticleExplainer> {
  const article = articleWith({ url: 'https://example.org/murmurs', ...changes });
  const page = await fixture(
    html`<div>
      <article-explainer view="card" opens=${opens} .article=${article}></article-explainer>
      <button>After</button>
      <div style="block-size: 3000px"></div>
    </div>`,
  );
  const card = page.firstElementChild as ArticleExplainer;
  await drawn(card);
  // It may come after its article: the words of another language are asked for.
  const isClickable = (it: Element | null) => it !== null && getComputedStyle(it).cursor === 'pointer';
  await until(() => isClickable(part(card, 'folded')), 'no card to click on');
  return card;
}

export const opener = (card: Element) => all<HTMLButtonElement>(card, '[part~="folded"] button')[0]!;
export const dialogOf = (card: Element) => all<HTMLDialogElement>(card, 'dialog')[0];
