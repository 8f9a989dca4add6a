import type { Article } from '../../article/article.js';
import article from './recurrence.es.md';

/** This project's translation of `recurrence` into Spanish. */
const spanish: Article = { ...article, workTranslation: [{ inLanguage: 'en', url: '' }] };
export default spanish;
