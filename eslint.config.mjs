import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Packages of types, of which nothing reaches the browser. */
const types = ['mdast'];
const drawing = ['lit', '@lit/context', ...types];

/** The rooms of `src/`, what each may import of the others, and which packages. Imports run down the table only. */
const rooms = [
  { room: 'hardening', mayImport: [], packages: drawing },
  { room: 'article', mayImport: [], packages: types },
  { room: 'citations', mayImport: ['article'], packages: types },
  { room: 'sources', mayImport: ['article', 'citations', 'hardening'], packages: types },
  { room: 'theme', mayImport: ['hardening'], packages: drawing },
  { room: 'locales', mayImport: [], packages: [] },
  { room: 'context', mayImport: 'the above', packages: drawing },
  { room: 'figures', mayImport: ['article', 'theme', 'locales', 'hardening', 'context'], packages: drawing },
  { room: 'controllers', mayImport: 'the above', packages: drawing },
  { room: 'content', mayImport: ['article', 'citations'], packages: types },
  { room: 'elements', mayImport: 'the above', packages: drawing },
  { room: 'embed', mayImport: [], packages: [] },
  // What is pasted into pages: made by `publish` in Node, and by the page of the snippet builder in a browser.
  { room: 'snippets', mayImport: ['article', 'locales', 'embed'], packages: [] },
  // The page of the snippet builder, which is none of the elements, and which none of them loads.
  { room: 'builder', mayImport: 'the above', packages: drawing },
  { room: 'publish', mayImport: 'the above', packages: 'any' },
];

/** What imports the rooms, or is none of the product: no room may import it. */
const outside = ['index\\.js$', 'define\\.js$', 'test/', 'demo/', 'dist/'];

/** The rooms that use neither the page nor Node. */
const pure = ['article', 'citations', 'locales', 'snippets'];
const impureGlobals = ['window', 'document', 'navigator', 'location', 'fetch', 'process', 'Buffer'];

/** What an element on a stranger's page must not do, whichever room it is in. */
const drawIt = 'No HTML string is ever parsed into the page: draw it with a Lit template.';
const storeNothing = 'Nothing is ever stored on the reader’s device.';
const noUnload = 'Listening for unload keeps the host page out of the back/forward cache.';
const forbiddenSyntax = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: drawIt,
  },
  {
    selector: 'TemplateElement[value.raw=/(\\.(inner|outer)HTML|\\ssrcdoc|\\son[a-z]+)\\s*=\\s*["\\x27]?$/]',
    message: drawIt,
  },
  {
    // As in `Object.assign(element, { innerHTML })`.
    selector: 'Property[key.name=/^((inner|outer)HTML|srcdoc)$/]',
    message: drawIt,
  },
  {
    selector: 'CallExpression[arguments.0.value=/^(before)?unload$/]',
    message: noUnload,
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^on(before)?unload$/]',
    message: noUnload,
  },
];
/** Of what a browser loads: where a frame is removed while a module in it waits, WebKit runs that module for ever. */
const awaitInFunctions = ['AwaitExpression', 'ForOfStatement[await=true]'].map((it) => ({
  selector: `${it}:not(:function ${it})`,
  message: 'A module that waits keeps WebKit busy for ever once its frame is gone: wait in a function.',
}));
const forbiddenProperties = [
  ...[
    ...['insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment'],
    ...['write', 'writeln'].map((property) => ({ object: 'document', property })),
  ].map((it) => ({ ...(it.object ? it : { property: it }), message: drawIt })),
  ...['cookie', 'cookieStore', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'serviceWorker'].map(
    (property) => ({ property, message: storeNothing }),
  ),
  { property: 'sendBeacon', message: 'Nobody is told what a reader does.' },
];
/** Where the page is somebody else's. */
const onAnyPage = {
  files: ['src/{context,controllers,elements,figures,sources,theme}/**/*.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      // A name of an object's would let all its others by.
      ...forbiddenProperties.filter(({ object }) => !object),
      {
        object: 'document',
        message:
          'An image of the page may be named so: listen to the window, or ask `hardening/of-document.ts`.',
      },
    ],
  },
};
const forbiddenGlobals = ['cookieStore', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'].map(
  (name) => ({
    name,
    message: storeNothing,
  }),
);
const unsafeDirectives = {
  regex: '^lit(-html)?/(directives/unsafe-|static)',
  message: drawIt,
};

/** The configuration that keeps these imports, each a pattern of what stands after `from`, out of these files. */
function forbidImports(files, imports, { globals = [], syntax = awaitInFunctions } = {}) {
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: imports }],
      // The rule above does not look at `import()`, of a module or of a type.
      'no-restricted-syntax': [
        'error',
        ...forbiddenSyntax,
        ...syntax,
        ...imports.map(({ regex, message }) => ({
          selector: `:matches(ImportExpression, TSImportType)[source.value=/${regex.replaceAll('/', '\\/')}/]`,
          message,
        })),
      ],
      'no-restricted-globals': ['error', ...forbiddenGlobals, ...globals],
    },
  };
}

/** The configuration that holds one room to its row of the table. */
function holdRoom({ room, mayImport, packages }, index) {
  const allowed = mayImport === 'the above' ? rooms.slice(0, index).map((above) => above.room) : mayImport;
  const others = rooms
    .map((other) => other.room)
    .filter((other) => other !== room && !allowed.includes(other));
  const places = [...others.map((other) => `${other}/`), ...outside];
  const imports = [
    unsafeDirectives,
    { regex: `^(\\.\\./)+(${places.join('|')})`, message: `${room}/ may not import from there.` },
  ];
  if (packages !== 'any') {
    const known = [...packages.map((name) => `${name}($|/)`), '\\.'].join('|');
    imports.push({ regex: `^(?!${known})`, message: `${room}/ may not import this package.` });
  }
  return forbidImports([`src/${room}/**/*.ts`], imports, {
    globals: pure.includes(room) ? impureGlobals : [],
    syntax: room === 'publish' ? [] : awaitInFunctions,
  });
}

/** A name that begins with `_` says that something is left out on purpose. */
const unusedVariables = { argsIgnorePattern: '^_', varsIgnorePattern: '^_' };

/** The rules against what TypeScript knows nothing of, off. */
const unsafeAny = {
  rules: Object.fromEntries(
    ['assignment', 'argument', 'call', 'member-access', 'return'].map((use) => [
      `@typescript-eslint/no-unsafe-${use}`,
      'off',
    ]),
  ),
};
const nodeTest = { from: 'package', package: 'node:test', name: ['describe', 'it', 'test'] };

export default defineConfig(
  // The types for frameworks stand beside a file that the build makes.
  globalIgnores(['dist/', 'src/publish/package-data/frameworks/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { 'no-unused-vars': ['error', unusedVariables] } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', unusedVariables],
      // The functions of node:test return promises that nobody need await; so do, but in open-wc’s types only, chai’s `equal`s.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [nodeTest, 'Equal'] }],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
  },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      // A text from outside could hold the page for hours.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': ['error', ...forbiddenProperties],
    },
  },
  onAnyPage,
  // `index.ts`, `define.ts` and what else stands outside the rooms: what a browser loads.
  forbidImports(
    ['src/*.ts'],
    [unsafeDirectives, { regex: '^\\./publish/', message: 'publish/ runs in Node only.' }],
  ),
  ...rooms.map(holdRoom),
  // These run in a browser.
  { files: ['test/bench/contenders/*.js'], rules: { 'no-undef': 'off' } },
  { files: ['demo/*.js'], rules: { 'no-restricted-syntax': ['error', ...awaitInFunctions] } },
  {
    files: ['test/**/*.ts'],
    // Tests read JSON, and what another realm hands them.
    extends: [unsafeAny],
    rules: {
      // Chai asserts by reading a property: `expect(value).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it'].flatMap((object) => [
          { object, property: 'only', message: 'It would keep every other test from running.' },
          { object, property: 'skip', message: 'A test that does not run is worse than none.' },
        ]),
      ],
    },
  },
  {
    files: ['test/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'A loaded machine needs more than its second: `test/support/until.ts` waits for longer.',
        },
      ],
    },
  },
  {
    // Without `dist/`, the linter does not know the types of the package.
    files: ['test/built/frameworks/*.ts'],
    rules: { '@typescript-eslint/no-redundant-type-constituents': 'off' },
  },
  {
    files: ['**/*.mjs'],
    // This file runs in Node, so what is global here is global there.
    languageOptions: {
      globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])),
    },
  },
);
