import type { Article } from 'explainer-elements';
import { mount, unmount } from 'svelte';
import { fromStore, writable } from 'svelte/store';
import Explainer from '../../../demo/frameworks/Explainer.svelte';
import { describeExplainerIn } from './explainer-in.js';

describeExplainerIn('Svelte', (target, first) => {
  const article = writable<Article | undefined>(first);
  const given = fromStore(article);
  const component = mount(Explainer, {
    target,
    props: {
      get article() {
        return given.current;
      },
    },
  });
  return {
    update: (next) => article.set(next),
    unmount: () => void unmount(component),
  };
});
