import type { Plugin } from 'rollup';

/** Reads of what a page may have put into `globalThis` to change every Lit on it: polyfills, and hydration. */
const SUPPORT =
  /\b\w+\.lit(?:Html|Element)(?:Polyfill|Hydrate)Support\b|\b\w+\.reactiveElementPolyfillSupport\b/g;
/** What Lit tells `globalThis` so that its development build can warn of two versions. */
const VERSIONS = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;

/**
 * Leaves out of a script for a page what Lit has for others: polyfills of browsers that are gone, and, in its `css`,
 * expressions and the messages for who writes them. A page's global then changes nothing in our Lit, nor ours in it.
 * @param css the module that takes the place of `@lit/reactive-element/css-tag.js`
 */
export function leanLitPlugin(css: string): Plugin {
  return {
    name: 'lean-lit',
    resolveId(source, importer) {
      return importer?.includes('@lit/reactive-element') && source.endsWith('/css-tag.js') ? css : null;
    },
    transform(code, id) {
      if (!/\/node_modules\/(@lit|lit)[/-]/.test(id)) return null;
      return { code: code.replace(SUPPORT, '(void 0)').replace(VERSIONS, '0'), map: null };
    },
  };
}
