import { define } from '../../hardening/define.js';
import { ArticleExplainer } from './article-explainer-element.js';

define('article-explainer', ArticleExplainer);

export { ArticleExplainer };
