import { define } from '../../hardening/define.js';
import { ArticleRights } from './article-rights-element.js';

define('article-rights', ArticleRights);

export { ArticleRights };
