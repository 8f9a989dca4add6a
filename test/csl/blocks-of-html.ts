import type { Display, Format } from '../../src/article/article.js';
import { type Block, Blocks } from './canonical.js';

/** What an open tag changes: adds a format, takes one away, or begins a block. */
interface Change {
  format?: Format;
  without?: RegExp;
  display?: Display;
}

/** The elements of citeproc-js's default output. */
const changes: Array<[RegExp, Change]> = [
  [/^<(i|em)>$/, { format: 'italic' }],
  [/^<(b|strong)>$/, { format: 'bold' }],
  [/^<sup>$/, { format: 'superscript' }],
  [/^<sub>$/, { format: 'subscript' }],
  [/^<span style="font-variant: ?small-caps;">$/, { format: 'small-caps' }],
  [/^<span style="text-decoration: ?underline;">$/, { format: 'underline' }],
  [/^<span style="font-style: ?normal;">$/, { without: /^italic$/ }],
  [/^<span style="font-weight: ?normal;">$/, { without: /^bold$/ }],
  [/^<span style="font-variant: ?normal;">$/, { without: /^small-caps$/ }],
  [/^<span style="text-decoration: ?none;">$/, { without: /^underline$/ }],
  [/^<span style="baseline">$/, { without: /script$/ }],
  [/^<span style="font-weight: ?light;">$/, {}],
  [/^<span class="no(case|decor)">$/, {}],
  [/^<div class="csl-left-margin">$/, { display: 'left-margin' }],
  [/^<div class="csl-right-inline">$/, { display: 'right-inline' }],
  [/^<div class="csl-block">$/, { display: 'block' }],
  [/^<div class="csl-indent">$/, { display: 'indent' }],
  [/^<div class="csl-entry">$/, {}],
];

/** The blocks of an entry that citeproc-js has written as HTML. */
export function blocksOfHtml(html: string): Block[] {
  const blocks = new Blocks();
  const open: Array<{ change: Change; formats: Format[] }> = [];
  const formats = () => open.at(-1)?.formats ?? [];
  for (const token of html.trim().match(/<[^>]*>|[^<]+/g) ?? []) {
    if (token.startsWith('</')) {
      if (open.pop()?.change.display) blocks.begin('inline');
    } else if (token.startsWith('<')) {
      const change = changeOf(token);
      open.push({ change, formats: formatsIn(formats(), change) });
      if (change.display) blocks.begin(change.display);
    } else {
      blocks.add(decode(withoutLineBreaks(token)), formats());
    }
  }
  if (open.length > 0) throw new Error(`Something is left open in ${html}`);
  return blocks.list;
}

/** The entries of a whole bibliography, as fixtures have it. */
export function entriesOfHtml(html: string): string[] {
  const inside = html.replace(/^\s*<div class="csl-bib-body">|<\/div>\s*$/g, '');
  const entries = inside.split(/(?=<div class="csl-entry">)/).slice(1);
  return entries.map((entry) => entry.trim());
}

function changeOf(tag: string): Change {
  const known = changes.find(([pattern]) => pattern.test(tag));
  if (!known) throw new Error(`No such element is known of citeproc-js: ${tag}`);
  return known[1];
}

function formatsIn(formats: Format[], { format, without }: Change): Format[] {
  if (format) return [...formats, format];
  return without ? formats.filter((one) => !without.test(one)) : formats;
}

/** Line breaks in the source are there for whoever reads the source. */
const withoutLineBreaks = (text: string) => text.replace(/\s*\n\s*/g, '');

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return named[name as string] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal as string, 16));
  });
}
