import type { Format, Run } from '../article/article.js';
import { safeAddress } from '../article/address.js';

/** Runs as plain text, blocks apart from what stands before them. */
export const runsToText = (runs: readonly Run[]): string =>
  runs.map(({ text, display }, i) => (display && i > 0 ? ` ${text}` : text)).join('');

const TAGS: Readonly<Record<Format, readonly [open: string, close: string]>> = {
  italic: ['<i>', '</i>'],
  bold: ['<b>', '</b>'],
  underline: ['<u>', '</u>'],
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
  'small-caps': ['<span style="font-variant: small-caps">', '</span>'],
};

/** Runs as HTML for a clipboard or a file, in one line. No character of a text has a meaning in it but its own. */
export const runsToHtml = (runs: readonly Run[]): string =>
  runs
    .map(({ text, formats = [], url, display }, i) => {
      const tags = formats.flatMap((format) => (Object.hasOwn(TAGS, format) ? [TAGS[format]] : []));
      const html = tags.reduceRight((inner, [open, close]) => open + inner + close, escape(text));
      const address = safeAddress(url);
      return (display && i > 0 ? ' ' : '') + (address ? `<a href="${escape(address)}">${html}</a>` : html);
    })
    .join('');

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
