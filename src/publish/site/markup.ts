/** Snippets are made of it too, in the browser. */
export { markup, Markup, scriptJson } from '../../snippets/markup.js';
