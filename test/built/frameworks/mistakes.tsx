/** What the types for frameworks must refuse. `test/built/node/package-types.test.ts` compiles it. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';
import type { Article, ArticleLoadEvent } from 'explainer-elements';
import type {} from 'explainer-elements/react';
import type {} from 'explainer-elements/svelte';
import type {} from 'explainer-elements/vue';

type InSvelte = SvelteHTMLElements['article-explainer'];
type InVue = InstanceType<GlobalComponents['article-explainer']>;

export const inReact = (article: Article, hear: (event: ArticleLoadEvent) => void) => [
  <article-explainer key="right" article={article} view="card" heading-level="3" onarticle-load={hear} />,
  <citation-list key="list" citation-style="apa" coins sort="newest" />,
  // @ts-expect-error: there is no such view
  <article-explainer key="value" view="short" />,
  // @ts-expect-error: an article is an object
  <article-explainer key="property" article="article.json" />,
  // @ts-expect-error: the element alone says what it shows
  <article-explainer key="readonly" shownArticle={article} />,
  // @ts-expect-error: it is given another event
  <article-explainer key="event" onarticle-load={(event: MouseEvent) => event.clientX} />,
  // @ts-expect-error: there is no such tag
  <article-explained key="tag" />,
];

export const inSvelte = (article: Article, hear: (event: ArticleLoadEvent) => void): InSvelte[] => [
  { article, view: 'card', 'heading-level': 3, 'onarticle-load': hear },
  // @ts-expect-error: there is no such view
  { view: 'short' },
  // @ts-expect-error: an article is an object
  { article: 'article.json' },
  // @ts-expect-error: it is given another event
  { 'onarticle-load': (event: MouseEvent) => event.clientX },
];

export const inVue = (article: Article, { $emit: emit }: InVue): InVue['$props'][] => {
  emit('article-load', {} as ArticleLoadEvent);
  // @ts-expect-error: that is an event of a list
  emit('citation-copy', {} as ArticleLoadEvent);
  return [
    { article, view: 'card', headingLevel: 3 },
    // @ts-expect-error: there is no such view
    { view: 'short' },
    // @ts-expect-error: an article is an object
    { article: 'article.json' },
  ];
};
