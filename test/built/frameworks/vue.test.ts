import type { Article } from 'explainer-elements';
import { createApp, h, shallowRef } from 'vue';
import Explainer from '../../../demo/frameworks/Explainer.vue';
import { describeExplainerIn } from './explainer-in.js';

describeExplainerIn('Vue', (into, first) => {
  const article = shallowRef<Article | undefined>(first);
  const app = createApp({ setup: () => () => h(Explainer, { article: article.value }) });
  app.mount(into);
  return {
    update: (next) => void (article.value = next),
    unmount: () => app.unmount(),
  };
});
