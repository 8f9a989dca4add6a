import type { Article } from '../article/article.js';
import { defineExplainer } from './define-explainer.js';

/**
 * The script of a tag with an article of its own, but for these two, which `explainer publish` puts in their places.
 * Built once, it makes any number of tags without a bundler.
 */
declare const EXPLAINER_TAG: string;
declare const EXPLAINER_ARTICLE: Article;

defineExplainer(EXPLAINER_TAG, EXPLAINER_ARTICLE);
