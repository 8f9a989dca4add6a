import { expect } from '@open-wc/testing';
import type { Article } from 'explainer-elements';
import { createElement, useEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { Explainer } from '../../../demo/frameworks/explainer.js';
import { articleWith } from '../../support/article.js';
import { describeExplainerIn } from './explainer-in.js';
import { until } from '../../support/until.js';

describeExplainerIn('React', (into, article) => {
  const root = createRoot(into);
  root.render(createElement(Explainer, { article }));
  return {
    update: (article) => root.render(createElement(Explainer, { article })),
    unmount: () => root.unmount(),
  };
});

/** A page whose article comes once it is mounted: React sets no property of an element that its server wrote. */
function Page() {
  const [article, setArticle] = useState<Article>();
  useEffect(() => setArticle(articleWith()), []);
  return createElement(Explainer, { article });
}

it('an explainer that React wrote on a server is taken over as it is, and shows the article that it is given then', async () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(createElement(Page));
  document.body.append(page);
  const explainer = page.querySelector('article-explainer')!;
  const mismatches: unknown[] = [];
  const { error } = console;
  console.error = (...words: unknown[]) => void mismatches.push(words);
  const root = hydrateRoot(page, createElement(Page));
  await until(() => page.querySelector('[role="status"]')!.textContent, 'not heard');
  console.error = error;
  expect(mismatches).to.deep.equal([]);
  expect(page.querySelector('article-explainer')).to.equal(explainer);
  expect(explainer.shadowRoot!.querySelector('h3')).not.to.equal(null);
  root.unmount();
  page.remove();
});
