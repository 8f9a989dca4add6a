import type { Article } from '../article/article.js';
import { byLanguage } from '../locales/by-language.js';
import { define } from '../hardening/define.js';
import { ArticleExplainer } from './article-explainer/article-explainer-element.js';

/**
 * Makes a tag out of an article: `<article-explainer>` with that article bound to it, so that it needs no request.
 * A source that the page names, such as `src`, still goes before it.
 * @param translations by the first part of a language's tag, each the default export of a module: `import('./es.js')`
 * @returns the class, whether or not the tag was free
 */
export function defineExplainer(
  tag: string,
  article: Article,
  translations: Readonly<Record<string, () => Promise<{ readonly default: Article }>>> = {},
): typeof ArticleExplainer {
  const Explainer = class extends ArticleExplainer {
    static override shipped = article;
    static override translations = byLanguage('default', translations);
  };
  define(tag, Explainer);
  return Explainer;
}
