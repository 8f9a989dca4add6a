import type { Plugin } from 'rollup';

/**
 * What Lit shares with every other Lit on the page by `globalThis`, each with what stands in its place: hooks of
 * polyfills and of hydration, the properties that decorators declare, and the versions that its development build
 * compares.
 */
const SHARED: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b\w+\.(?:reactiveElement|lit(?:Html|Element))(?:Polyfill|Hydrate)Support\b/g, '(void 0)'],
  [/\bthis\[Symbol\.metadata\]/g, 'null'],
  [/\bSymbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap\b/g, '0'],
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
];

/**
 * Leaves out of a script for a page what Lit has for others: what it shares with the page, so that neither changes the
 * other, and in its `css` the fallbacks, the expressions and the messages for who writes them.
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
      const lean = SHARED.reduce((text, [pattern, other]) => text.replace(pattern, other), code);
      return { code: lean, map: null };
    },
  };
}
