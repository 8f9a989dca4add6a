import { recurrence } from '../../content/recurrence/recurrence.js';
import { byLanguage } from '../../locales/by-language.js';
import { ArticleExplainer } from '../article-explainer/article-explainer-element.js';

/**
 * "What Is Relapse or Recurrence?" of pets' cancer, with nothing to fetch. It takes the attributes of
 * `<article-explainer>`: given a `src`, it shows the article from there, and its own only if there is none to be had.
 *
 * @tag recurrence-explainer
 * @summary What relapse or recurrence of a pet's cancer is.
 */
export class RecurrenceExplainer extends ArticleExplainer {
  static override shipped = recurrence;
  static override translations = byLanguage('default', {
    es: () => import('../../content/recurrence/recurrence.es.js'),
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'recurrence-explainer': RecurrenceExplainer;
  }
}
