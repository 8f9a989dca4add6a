import { readFileSync } from 'node:fs';
import { htmlOf } from './article.mjs';
import { distillArticle } from './to-distill.mjs';
import { toMarkdown } from './to-markdown.mjs';
import { ownTag } from '../../src/publish/site/own-tag.ts';
import { snippet } from '../../src/publish/site/snippet.ts';

/**
 * @typedef {object} Contender
 * @property {string} title as it stands in the table
 * @property {string} head what its page has in its head
 * @property {string} markup one card
 * @property {string} [after] what its page has after the first card
 * @property {string} [wait] an expression for whether the card in `host` is drawn; default: its last part is there
 * @property {string} [dark] what makes `host` dark; default: its attribute `theme`
 * @property {Record<string, string>} [files] what it loads, by path
 * @property {boolean} [isOnce] whether what there is to know of it is known from one visit
 */

/**
 * Each draws the same words; all but zero-md, Distill and Web Awesome the same elements with the same styles too. What is
 * drawn by a script has the article in that script, as our tag has.
 *
 * @returns {Promise<Record<string, Contender>>}
 */
export async function makeContenders(article, bundler, packages) {
  const { document, tree, css, pageCss } = article;
  const html = htmlOf(tree);
  const module = (path) => `<script type="module" src="/${path}"></script>`;
  const styles = `<style>${pageCss}</style>`;
  const place = '<div class="explainer"></div>';
  // A page keeps the place of a card, as the README says.
  const reserved = (tag, inside = '', attributes = '') =>
    `<${tag}${attributes} style="display: block; min-block-size: 100vh">${inside}</${tag}>`;
  const scripts = document.scripts.folder;
  const [, markup, after] = /^([^]*?<\/article-explainer>)([^]*)$/.exec(snippet(document));
  const published = { markup, after };
  const json = JSON.stringify(document.article);

  const drawn = async (name, file) => ({ [`${name}.js`]: await bundler.bundle(file) });
  const zeroMd = readFileSync(`${packages}/zero-md/dist/index.min.js`, 'utf8');
  const parts = ['marked', 'marked-base-url', 'marked-highlight', 'marked-gfm-heading-id', 'marked-alert'];
  const zeroMdFiles = await Promise.all(
    parts.map(async (name) => [addressIn(zeroMd, name), await bundler.bundleModule(name)]),
  );

  return {
    blank: { title: 'a blank page', head: '', markup: '<p></p>', isOnce: true },
    static: { title: 'static HTML', head: styles, markup: `<div class="explainer">${html}</div>` },
    'own-tag': {
      title: '**ours**, a tag with its article',
      head: module('relapse.js'),
      markup: reserved('relapse-explainer'),
      files: { 'relapse.js': ownTag(document) },
    },
    recurrence: {
      title: '**ours**, `<recurrence-explainer>` with its figures',
      head: module(`${scripts}recurrence-explainer.js`),
      markup: reserved('recurrence-explainer'),
      isOnce: true,
    },
    embedded: {
      title: '**ours**, JSON in the page',
      head: module(`${scripts}article-explainer.js`),
      markup: reserved(
        'article-explainer',
        `<a href="/" hidden>Relapse</a><script type="application/json">${json}</script>`,
      ),
      isOnce: true,
    },
    src: {
      title: '**ours**, JSON by `src`',
      head: module(`${scripts}article-explainer.js`),
      // With a link that is not seen, since the first paint is to be that of the article.
      markup: reserved('article-explainer', '<a href="/" hidden>Relapse</a>', ' src="/relapse.json"'),
      files: { 'relapse.json': json },
    },
    snippet: { title: '**ours**, the published snippet', head: '', ...published },
    'shadow-dom': {
      title: 'declarative shadow DOM',
      head: '',
      markup: `<shadow-card><template shadowrootmode="open"><style>${css}</style>${html}</template></shadow-card>`,
    },
    vanilla: {
      title: 'a custom element of 30 lines',
      head: module('vanilla.js'),
      markup: '<vanilla-card></vanilla-card>',
      files: await drawn('vanilla', 'vanilla.js'),
    },
    lit: {
      title: 'bare Lit 3',
      head: module('lit.js'),
      markup: '<lit-card></lit-card>',
      files: await drawn('lit', 'lit.js'),
    },
    preact: {
      title: 'Preact and htm',
      head: styles + module('preact.js'),
      markup: place,
      files: await drawn('preact', 'preact.js'),
    },
    svelte: {
      title: 'Svelte 5',
      head: styles + module('svelte.js'),
      markup: place,
      files: await drawn('svelte', 'svelte.js'),
    },
    react: {
      title: 'React 19',
      head: styles + module('react.js'),
      markup: place,
      files: await drawn('react', 'react.js'),
    },
    distill: {
      title: 'Distill’s template',
      head: `<script src="/distill.js"></script>`,
      markup: distillArticle(document.article, tree),
      files: { 'distill.js': readFileSync(`${packages}/distill-template/dist/template.js`, 'utf8') },
      isOnce: true,
    },
    'zero-md': {
      title: 'zero-md',
      head: module('zero-md.js?register'),
      markup: `<zero-md><template><style>${css}</style></template><script type="text/markdown">${toMarkdown(tree)}</script></zero-md>`,
      wait: `!!host.shadowRoot?.querySelector('.markdown-body h2')`,
      files: {
        'zero-md.js': zeroMd.replaceAll('https://cdn.jsdelivr.net/npm/', '/npm/'),
        ...Object.fromEntries(zeroMdFiles),
      },
    },
    'web-awesome': {
      title: 'Web Awesome',
      head: `<link rel="stylesheet" href="/web-awesome.css">${module('web-awesome.js')}`,
      markup: webAwesome(tree),
      wait: `[...host.querySelectorAll('wa-details'), host].every((it) => it.shadowRoot?.childElementCount)`,
      dark: `host.classList.toggle('wa-dark', theme === 'dark')`,
      files: {
        ...(await drawn('web-awesome', 'web-awesome.js')),
        'web-awesome.css': await bundler.bundle(
          `${packages}/@awesome.me/webawesome/dist/styles/themes/default.css`,
        ),
      },
    },
    frame: {
      title: 'an iframe with a resizer',
      head: module('frame.js'),
      markup: '<iframe src="/framed" title="Article" style="inline-size: 100%; border: 0"></iframe>',
      wait: `!!host.contentDocument?.querySelector('[part=rights]') && host.offsetHeight > 200`,
      dark: `host.contentDocument.querySelector('.explainer').setAttribute('theme', theme)`,
      files: {
        ...(await drawn('frame', 'frame.js')),
        ...(await drawn('framed', 'framed.js')),
        framed: `<!doctype html><html lang="en"><title>Article</title>${styles}<div class="explainer">${html}</div>${module('framed.js')}</html>`,
      },
    },
  };
}

/** Where zero-md looks for a part of it. */
function addressIn(script, name) {
  const [, path] = new RegExp(`["\`'](${name}@[^"\`']*)`).exec(script);
  return `npm/${path}`;
}

/** The same words in its components: a card, a breadcrumb, callouts, and the sources as details. */
function webAwesome(tree) {
  const replace = (node) => {
    if (typeof node === 'string') return node;
    const [tag, attributes, ...children] = node;
    const inside = children.map(replace);
    switch (attributes.part) {
      case 'card':
        return ['wa-card', {}, ...inside];
      case 'breadcrumb':
        return [
          'wa-breadcrumb',
          {},
          ...children[0].slice(2).map(([, , ...step]) => ['wa-breadcrumb-item', {}, ...step]),
        ];
      case 'brief':
      case 'note':
        return ['wa-callout', {}, ...inside];
      case 'sources': {
        const [[, , title], ...list] = inside;
        return ['wa-details', { summary: title, open: '' }, ...list];
      }
      default:
        return [tag, attributes, ...inside];
    }
  };
  return htmlOf(replace(tree));
}
