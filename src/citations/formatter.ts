/** All that formats references, as the one chunk that a page loads for its lists and its articles alike. */
export { bibliographyOf } from './bibliography.js';
export { formatList } from './format-list.js';
