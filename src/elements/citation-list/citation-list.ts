import { define } from '../../hardening/define.js';
import { CitationList } from './citation-list-element.js';

define('citation-list', CitationList);

export { CitationList };
