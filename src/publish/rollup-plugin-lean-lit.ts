import type { Plugin } from 'rollup';
import { LEAN } from './lean-lit.js';

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

const COMMENTS = /\/\*[^]*?\*\//g;
/** What a module of ours would look for in vain. */
const LEFT_OUT =
  /['"]lit\/|\b(?:svg|mathml)`|\b(?:addInitializer|converter|firstUpdated|getUpdateComplete|hasChanged|noAccessor|reflect|removeController|scheduleUpdate|shadowRootOptions|shouldUpdate|useDefault)\b/;

/**
 * Leaves out of a script for a page what Lit has for others: what it shares with the page, so that neither changes the
 * other, what no element of ours uses, and in its `css` the fallbacks, the expressions and the messages for who writes
 * them.
 * @param css the module that takes the place of `@lit/reactive-element/css-tag.js`
 * @param templates the module that makes templates, and does what there is to do where that fails
 */
export function leanLitPlugin(css: string, templates: string): Plugin {
  return {
    name: 'lean-lit',
    resolveId(source, importer) {
      return importer?.includes('@lit/reactive-element') && source.endsWith('/css-tag.js') ? css : null;
    },
    transform(code, id) {
      const [missed] =
        (id.includes('/src/') && /from 'lit'/.test(code) && LEFT_OUT.exec(code.replace(COMMENTS, ''))) || [];
      if (missed) this.error(`${id}: a script for a page has no ${missed} of Lit's, see lean-lit.ts.`);
      if (!/\/node_modules\/(@lit|lit)[/-]/.test(id)) return null;
      let lean = SHARED.reduce((text, [pattern, other]) => text.replace(pattern, other), code);
      for (const [theirs, ours] of LEAN[id.split('/').at(-1)!] ?? []) {
        const [before, after, more] = lean.split(theirs);
        if (after === undefined || more !== undefined)
          this.error(`${id} has not "${theirs}" once: look at what it has, and at lean-lit.ts.`);
        lean = before + ours + after;
      }
      return { code: `import{recover,templateOf}from${JSON.stringify(templates)};${lean}`, map: null };
    },
  };
}
