import type { Article } from '../article/article.js';
import { define } from '../hardening/define.js';
import { byLanguage } from '../locales/by-language.js';
import { ArticleExplainer } from './article-explainer/article-explainer-element.js';

/** Loads an article that is the default export of a module: `() => import('./article.es.js')`. */
type Loader = () => Promise<{ readonly default: Article }>;

/**
 * Makes a tag out of an article: `<article-explainer>` with that article bound to it, so that it needs no request.
 * A source that the page names, such as `src`, still goes before it.
 * @param translations by the first part of a language's tag: drawn where that language is in force, and offered elsewhere
 * @returns the class, whether or not the tag was free
 */
export function defineExplainer(
  tag: string,
  article: Article,
  translations: Readonly<Record<string, Loader>> = {},
): typeof ArticleExplainer {
  const languages = [article.inLanguage, ...Object.keys(translations)];
  const offering = (own: string, it: Article): Article => {
    const others = languages.filter((language) => language !== own);
    const shipped = others.map((inLanguage) => ({ inLanguage, url: '' }));
    return { ...it, workTranslation: [...(it.workTranslation ?? []), ...shipped] };
  };
  const loaders = Object.entries(translations).map(([language, load]): [string, Loader] => [
    language,
    async () => ({ default: offering(language, (await load()).default) }),
  ]);
  const Explainer = class extends ArticleExplainer {
    static override shipped = offering(article.inLanguage, article);
    static override translations = byLanguage('default', Object.fromEntries(loaders));
  };
  define(tag, Explainer);
  return Explainer;
}
