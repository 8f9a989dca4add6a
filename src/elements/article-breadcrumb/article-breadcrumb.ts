import { define } from '../../hardening/define.js';
import { ArticleBreadcrumb } from './article-breadcrumb-element.js';

define('article-breadcrumb', ArticleBreadcrumb);

export { ArticleBreadcrumb };
