import { define } from '../../hardening/define.js';
import { ArticleProvider } from './article-provider-element.js';

define('article-provider', ArticleProvider);

export { ArticleProvider };
