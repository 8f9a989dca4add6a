import { define } from '../../hardening/define.js';
import { ArticleCredits } from './article-credits-element.js';

define('article-credits', ArticleCredits);

export { ArticleCredits };
