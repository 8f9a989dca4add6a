import type { Article } from '../../article/article.js';
import { decode } from './decode.js';
import { inert } from './inert.js';
import { readPage as readDocument } from './read-page.js';
import { readWordPress as readPost } from './read-wordpress.js';

/** All that reads HTML in a browser, as the one chunk that is loaded when there is some. */
export { readElement } from './read-element.js';

/** The article of a page, from the bytes of it and their content type. */
export const readPage = (bytes: ArrayBuffer, type: string, url: string): Article =>
  readDocument(inert(decode(new Uint8Array(bytes), type)), url);

/** The article of an answer of WordPress. */
export const readWordPress = (answer: unknown, url: string): Article => readPost(answer, url, inert);
