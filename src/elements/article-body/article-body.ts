import { define } from '../../hardening/define.js';
import { ArticleBody } from './article-body-element.js';

define('article-body', ArticleBody);

export { ArticleBody };
