/** All that reads HTML, as the one chunk that is loaded when there is some. */
export { decode } from './decode.js';
export { readElement } from './read-element.js';
export { readPage } from './read-page.js';
export { readWordPress } from './read-wordpress.js';
