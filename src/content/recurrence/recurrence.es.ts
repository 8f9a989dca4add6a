import type { Article, ShippedTranslation } from '../../article/article.js';
import article from './recurrence.es.md';

const english: ShippedTranslation = { inLanguage: 'en', url: '', name: 'English' };

/** This project's translation of `recurrence` into Spanish. */
const spanish: Article = { ...article, workTranslation: [english] };
export default spanish;
