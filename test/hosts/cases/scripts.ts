import type { HostCase, PageOfHost, Visit } from '../support/host-case.js';
import { isReadable } from '../support/is-readable.js';
import { must, quiet, until } from '../support/must.js';

async function isDrawn(visit: Visit): Promise<void> {
  const page = await visit.open();
  await visit.drawn(page);
  quiet(page);
}

const library = (path: string, then = ''): PageOfHost => ({
  head: `<script src="/hosts/${path}"></script>${then && `<script>${then}</script>`}`,
});

const older = (tags: readonly string[]) => tags.map((tag) => tag.replace('/dist/cdn/', '/hosts/older/'));
/** A file again is another file by its query only: a module of one address runs once. */
const again = (tags: readonly string[]) => tags.map((tag) => tag.replace('.js"', '.js?again"'));

/**
 * Of an address of its own too: where a cached module is once refused for its hash, the next pages of that process that ask
 * for it without a hash get nothing in Chromium either.
 */
const misnamed = (tags: readonly string[]) =>
  tags.map((tag) => tag.replace('.js"', '.js?misnamed" integrity="sha384-AAAA"'));

/** As a script that comes with the page, but once the page has loaded, and with nothing to find itself by. */
const delayed = (tags: readonly string[]) => [
  `<script>addEventListener('load', () => requestAnimationFrame(() => {
  Object.defineProperty(document, 'currentScript', { get() { window.ran = true; return null; } });
  for (const tag of document.querySelectorAll('template.later')) {
    for (const { attributes } of tag.content.children) {
      const script = document.createElement('script');
      for (const { name, value } of attributes) script.setAttribute(name, value);
      document.head.append(script);
    }
  }
}));</script>`,
  `<template class="later">${tags.join('')}</template>`,
];

/** What WordPress makes of lines between tags: paragraphs, breaks, curly quotes. */
const textured = (markup: string) =>
  markup
    // Of a list it makes a paragraph that ends before it, so nobody pastes one.
    .replace(/<ol>.*?<\/ol>/, '')
    .split('\n')
    .map((line) => `<p>“<br />\n${line.replaceAll(/><(?=a|ol)/g, '><br />\n<')}<br />\n”</p>`)
    .join('\n');

const refused = (script: Partial<PageOfHost>): PageOfHost => script;

/** How the host loads scripts, and what other scripts it has. */
export const scripts: readonly HostCase[] = [
  {
    number: 3,
    name: 'the script twice, or in two versions',
    pages: {
      twice: { scripts: (tags) => [...tags, ...again(tags)] },
      'an older version first': { scripts: (tags) => [...older(tags), ...tags] },
      'an older version last': { scripts: (tags) => [...tags, ...older(tags)] },
    },
    async holds(visit) {
      if (visit.name !== 'twice' && !visit.subject.isOurs) return;
      const page = await visit.open();
      await visit.drawn(page);
      await until(() => page.document.readyState === 'complete', 'the page does not load');
      const { warnings } = page;
      quiet(page);
      if (visit.name === 'twice') {
        must(!visit.subject.isOurs || warnings.length === 0, `the page is warned: ${warnings.join('; ')}`);
      } else {
        // One for each file that comes second.
        const files = page.document.querySelectorAll('script[src^="/dist"]').length;
        await until(() => warnings.length > 0, 'no message says that there are two versions');
        must(warnings.length <= files, `${warnings.length} messages: ${warnings.join('; ')}`);
        for (const warning of warnings)
          must(/0\.1\.0/.test(warning) && /0\.0\.9/.test(warning), `not both versions: ${warning}`);
      }
    },
  },
  {
    number: 4,
    name: 'an adapter around customElements.define',
    pages: {
      'for classes of ES5': library('npm/@webcomponents/webcomponentsjs/custom-elements-es5-adapter.js'),
      'that calls the class': {
        script: `const define = customElements.define;
customElements.define = (tag, element) => define.call(customElements, tag, function () { return element.call(this); });`,
      },
    },
    holds: isDrawn,
  },
  {
    number: 5,
    name: 'other libraries',
    pages: {
      Prototype: library('debian/prototype/prototype.js'),
      MooTools: library('debian/mootools/mootools-core.min.js'),
      'core-js': library('npm/core-js-bundle/minified.js'),
      'zone.js': library('npm/zone.js/bundles/zone.umd.js'),
      SES: library('npm/ses/dist/ses.umd.min.js', 'lockdown();'),
      RequireJS: library('npm/requirejs/require.js'),
      'jQuery 1.12': library('npm/jquery/dist/jquery.js'),
    },
    holds: isDrawn,
  },
  {
    number: 18,
    name: 'paragraphs around it, and a script that comes late',
    pages: {
      'paragraphs, breaks and curly quotes': { body: textured },
      'a script after the page': { scripts: delayed },
    },
    async holds(visit) {
      const page = await visit.open();
      await visit.drawn(page);
      must(!('ran' in page.window), 'document.currentScript was asked for');
      quiet(page);
    },
  },
  {
    number: 23,
    name: 'no script',
    pages: {
      'no JavaScript': refused({ sandbox: 'allow-same-origin' }),
      'a policy without it': refused({ headers: { 'Content-Security-Policy': "script-src 'none'" } }),
      'a hash that is not its own': refused({ scripts: misnamed }),
      'another type': refused({
        scripts: (tags) => tags.map((tag) => tag.replace(/src="[^"]*"/, 'src="/test/pages/article.json"')),
        headers: { 'Content-Security-Policy': "default-src 'self'" },
      }),
    },
    async holds(visit) {
      const page = await visit.open();
      isReadable(visit, page);
    },
  },
];
