import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { parseFragment } from 'parse5';
import { withCitations } from './with-citations.mjs';
import { readDocument } from '../../src/publish/read-document.ts';
import { cardStyles, renderArticle } from '../../src/publish/site/render-card.ts';
import { readScripts } from '../../src/publish/site/scripts.ts';
import { toSiteDocument } from '../../src/publish/site/to-site-document.ts';
import { DEFAULT_LOOK } from '../../src/snippets/explainer-snippet.ts';

const SHIPPED = 'src/content/recurrence';

/**
 * What every contender draws: the article that ships, without its figures, which nobody else has, and with citations of
 * its references. `tree` is the card as the element draws it, `[tag, attributes, ...children]`, for contenders to draw
 * in their way; `css` are its styles for a shadow root, `pageCss` those for a `<div class="explainer">` of the page.
 *
 * @param base address of the server
 * @param count of references; default: those of the article
 */
export function readArticle(base, count) {
  const shipped = readDocument(`${SHIPPED}/recurrence.md`);
  const references = JSON.parse(readFileSync(`${SHIPPED}/references.json`, 'utf8'));
  const article = withCitations(shipped, references, count);
  const day = new Date('2024-01-01');
  const document = toSiteDocument(
    { name: 'relapse', article },
    {
      base: new URL(base),
      scripts: readScripts(),
      look: DEFAULT_LOOK,
      day,
      citationStyle: 'ama',
      script: true,
    },
  );
  const html = renderArticle(document.article, { ...DEFAULT_LOOK, day }).text;
  const css = transformSync(cardStyles(), { loader: 'css', minify: true }).code.trim();
  return { document, html, tree: treeOf(parseFragment(html).childNodes[0]), css, pageCss: forPage(css) };
}

/** An element as `[tag, attributes, ...children]`; white space between blocks is none of it. */
function treeOf({ tagName, attrs, childNodes }) {
  const children = childNodes.filter((node) => node.tagName || node.value.trim() || isInline(node));
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  return [tagName, attributes, ...children.map((node) => node.value ?? treeOf(node))];
}

const isInline = ({ parentNode }) => /^(p|li|span|a|dd|sup|h\d)$/.test(parentNode.tagName);

/** Styles for a shadow root, for an element of the page with a class instead. */
const forPage = (css) =>
  css
    .replaceAll(':host(:state(settled))', '.explainer.settled')
    .replace(/:host\(([^()]*(\([^()]*\))?[^()]*)\)/g, '.explainer$1')
    .replaceAll(':host', '.explainer');

/** The tree as HTML again: the same bytes for all who are given HTML. */
export function htmlOf([tag, attributes, ...children]) {
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escape(child) : htmlOf(child)));
  return `<${tag}${written.join('')}>${tag === 'br' ? '' : `${inside.join('')}</${tag}>`}`;
}

/** The words of a tree. */
export const textOf = (node) =>
  typeof node === 'string'
    ? node
    : node
        .slice(2)
        .map(textOf)
        .join(isBlock(node) ? ' ' : '');

const isBlock = ([tag]) => /^(article|section|div|ul|ol|dl|footer)$/.test(tag);
