/** All that formats references, as the one chunk that a page loads for its lists and its articles alike. */
export { formatList } from './format-list.js';
export { styledBibliographyOf } from './styled-bibliography.js';
