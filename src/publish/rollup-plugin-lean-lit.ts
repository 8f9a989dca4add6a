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

/** What no element here uses, by its file: templates of SVG and MathML, places for directives, controllers that go. */
const UNUSED: Readonly<Record<string, ReadonlyArray<readonly [RegExp, string]>>> = {
  'lit-html.js': [
    [/=2===(\w)\?"<svg>":3===\1\?"<math>":""/, '=""'],
    [/\+\(2===(\w)\?"<\/svg>":3===\1\?"<\/math>":""\)/, ''],
    [
      /if\(([^()]+\([^()]+\)[^()]+),2===(\w)\|\|3===\2\)\{const (\w)=[^;]+;\3\.replaceWith\(\.\.\.\3\.childNodes\)\}/,
      '$1;',
    ],
    [/get startNode\(\)\{[^}]+\}get endNode\(\)\{[^}]+\}/, ''],
  ],
  'reactive-element.js': [[/removeController\(\w\)\{[^}]+\}/, '']],
};

/**
 * Leaves out of a script for a page what Lit has for others: what it shares with the page, so that neither changes the
 * other, what no element of ours uses, and in its `css` the fallbacks, the expressions and the messages for who writes
 * them.
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
      let lean = SHARED.reduce((text, [pattern, other]) => text.replace(pattern, other), code);
      for (const [pattern, other] of UNUSED[id.split('/').at(-1)!] ?? []) {
        // Another version of Lit may say it in other words.
        if (!pattern.test(lean))
          this.error(`${id} has nothing like ${String(pattern)}: look at what it has.`);
        lean = lean.replace(pattern, other);
      }
      return { code: lean, map: null };
    },
  };
}
