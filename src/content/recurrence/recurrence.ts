import type { Article, ShippedTranslation } from '../../article/article.js';
import article from './recurrence.md';

const spanish: ShippedTranslation = { inLanguage: 'es', url: '', name: 'español' };

/**
 * "What Is Relapse or Recurrence?", the article that ships with `<recurrence-explainer>`: cancer that comes back in
 * a pet, told afresh by this project after a page of the Pet Cancer Foundation, which `isBasedOn` names and credits.
 */
export const recurrence: Article = { ...article, workTranslation: [spanish] };
