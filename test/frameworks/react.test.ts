import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Explainer } from '../../demo/frameworks/explainer.js';
import { describeExplainerIn } from './explainer-in.js';

describeExplainerIn('React', (into, article) => {
  const root = createRoot(into);
  root.render(createElement(Explainer, { article }));
  return {
    update: (article) => root.render(createElement(Explainer, { article })),
    unmount: () => root.unmount(),
  };
});
