import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultStrategy } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { articlePlugin } from './src/publish/rollup-plugin-article.ts';
import { cslPlugin } from './src/publish/rollup-plugin-csl.ts';
import { leanLitPlugin } from './src/publish/rollup-plugin-lean-lit.ts';
import { schemaPlugin } from './src/publish/rollup-plugin-schema.ts';
import { shortWordsPlugin } from './src/publish/rollup-plugin-short-words.ts';
import { IMPORT_MAP, importMap } from './src/publish/site/import-map.ts';
import { shippedStylesPlugin } from './src/publish/rollup-plugin-shipped-styles.ts';

const elements = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'templates')
  .map(({ name }) => `src/elements/${name}/${name}.ts`);

const typescript = [schemaPlugin(), esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' })];

/** For bundlers: one module a source file, readable, Lit left to the bundler to find. */
const modules = {
  input: ['src/index.ts', 'src/define.ts', ...elements],
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  external: [/^lit/, /^@lit\//],
  plugins: [articlePlugin(), cslPlugin(), ...typescript],
};

const LOAD = 'src/controllers/load.ts';
const HTML = 'src/sources/html/readers.ts';
const FORMATTER = 'src/citations/formatter.ts';
const INTEGRITY = 'src/sources/integrity.ts';
const SIGNATURE = 'src/sources/signature.ts';
const LIST = 'src/elements/citation-list/own-references.ts';
const READ = 'src/citations/formats/read-references.ts';
const READ_LIST = 'src/sources/references/read-list.ts';
const SAVE = 'src/elements/citation-list/save-references.ts';
const LOAD_STYLE = 'src/sources/load-style.ts';
const COINS = 'src/controllers/coins-controller.ts';
const ERRORS = 'src/locales/en-errors.ts';
const LIST_ERRORS = 'src/locales/en-list-errors.ts';
const LINKS = 'src/controllers/links/links.ts';
const IS_SAME = 'src/controllers/is-same.ts';
const TURNS = 'src/controllers/turns.ts';
const READING = 'src/controllers/reading/reading.ts';
const TRANSLATION = 'src/controllers/translation/translation.ts';
const SPANISH = 'src/content/recurrence/recurrence.es.ts';
const LISTEN = 'src/controllers/listen/listen.ts';
const CARD = 'src/controllers/card/card.ts';
const RARE = 'src/elements/templates/rare-nodes.ts';
const BUILD_TEMPLATE = 'src/hardening/build-template.ts';

/** What a figure takes of the script that loads it, beside Lit. */
const SHARED = ['theme/host', 'theme/tokens', 'hardening/define', 'figures/explainer-figure'].map((name) =>
  resolve(`src/${name}.ts`),
);

const FIGURES = readdirSync('src/figures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `src/figures/${name}/${name}.ts`)
  // What they have in common, which they are given, too.
  .concat('src/figures/explainer-figure.ts');

/** The words of the figures, a chunk a language, too. */
const FIGURE_WORDS = readdirSync('src/locales/figures').map((file) => `src/locales/figures/${file}`);

/** The words of the interface, a chunk a language; English ones are where they are used. */
const WORDS = readdirSync('src/locales')
  .filter((file) => /^(?!en\b)[a-z]{2}(-[A-Z]\w+)?\.ts$/.test(file))
  .map((file) => `src/locales/${file}`);

/** Each style and each locale is a chunk of its own, as their licence is. */
const data = (folder) =>
  readdirSync(`src/citations/${folder}`).map((file) => `src/citations/${folder}/${file}`);
const STYLES = [...data('styles'), ...data('locales')];

const OF_EXPLAINER = [HTML, FORMATTER, INTEGRITY, ERRORS, READING, TURNS, RARE, IS_SAME, ...WORDS];
const OF_LIST = [LIST, FORMATTER, LOAD_STYLE, COINS, LIST_ERRORS, LINKS, ...WORDS, ...STYLES];

/**
 * What each script for a `<script>` tag leaves to a chunk beside it. The rest, Lit included, comes with it, so that the
 * first card needs one request.
 */
const scripts = [
  {
    input: 'src/elements/recurrence-explainer/recurrence-explainer.ts',
    lazy: [LOAD, ERRORS, READING, TURNS, RARE, IS_SAME, SPANISH, ...WORDS],
    isEager: true,
  },
  { input: 'src/elements/article-explainer/article-explainer.ts', lazy: OF_EXPLAINER },
  { input: 'src/elements/citation-list/citation-list.ts', lazy: OF_LIST },
  {
    input: 'src/define.ts',
    name: 'explainer-elements',
    lazy: [LOAD, ERRORS, READING, TURNS, RARE, IS_SAME, SPANISH, ...FIGURE_WORDS, ...OF_LIST],
  },
  {
    input: 'src/define.ts',
    name: 'explainer-elements.iife',
    lazy: [LOAD, ERRORS, READING, TURNS, RARE, IS_SAME, SPANISH, ...FIGURE_WORDS, ...OF_LIST],
    format: 'iife',
  },
  { input: 'src/embed/explainer-frame.ts', lazy: [], format: 'iife' },
  {
    input: 'src/builder/snippet-builder.ts',
    lazy: [LOAD, ERRORS, READING, TURNS, SPANISH, ...FIGURE_WORDS, ...WORDS, ...STYLES],
    lean: false,
  },
];

/**
 * The chunks. Each stands alone and imports nothing of the script that loads it: a page may have named that script with
 * a query (WordPress adds `?ver=`), and an import of it without the query would run it a second time.
 */
const chunks = [
  { input: LOAD, lazy: OF_EXPLAINER },
  { input: HTML, lazy: [] },
  { input: FORMATTER, lazy: STYLES },
  { input: INTEGRITY, lazy: [SIGNATURE] },
  { input: SIGNATURE, lazy: [] },
  { input: LIST, lazy: [INTEGRITY, READ, READ_LIST, SAVE] },
  { input: READ, lazy: [] },
  { input: READ_LIST, lazy: [] },
  { input: SAVE, lazy: [] },
  { input: LOAD_STYLE, lazy: [] },
  { input: COINS, lazy: [] },
  { input: ERRORS, lazy: [] },
  { input: LIST_ERRORS, lazy: [] },
  { input: LINKS, lazy: [] },
  { input: READING, lazy: [LINKS, LISTEN, CARD, TRANSLATION, ...FIGURES], isEager: true },
  { input: TURNS, lazy: [] },
  { input: TRANSLATION, lazy: [LOAD] },
  { input: SPANISH, lazy: [] },
  { input: LISTEN, lazy: [] },
  { input: CARD, lazy: [] },
  { input: RARE, lazy: [] },
  { input: IS_SAME, lazy: [] },
  { input: BUILD_TEMPLATE, lazy: [] },
  ...[...WORDS, ...FIGURE_WORDS].map((input) => ({ input, lazy: [] })),
];

/** What may be in a script for a page, or in the command, whatever its packages come to need. */
const PERMISSIVE =
  '(MIT OR ISC OR 0BSD OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0 OR BlueOak-1.0.0 OR CC0-1.0)';

const allow = { test: PERMISSIVE, failOnUnlicensed: true, failOnViolation: true };

/** The packages of others in the scripts for a page, by name and version. */
const shipped = new Map();

const licences = license({
  thirdParty: {
    allow,
    output(packages) {
      for (const it of packages) shipped.set(`${it.name} ${it.version}`, it);
    },
  },
});

/** Their licences ask for their text to go with them, and a minifier leaves out comments. */
function shippedLicences() {
  const names = [...shipped.keys()].sort();
  const texts = names.map((name) => {
    const { license, licenseText } = shipped.get(name);
    return `${name} (${license})\n\n${licenseText.trim()}\n`;
  });
  const intro =
    'The scripts in this folder are under the MIT licence of Explainer Elements, and contain packages of others:';
  const styles =
    'The files in chunks/styles/ and chunks/locales/ are adaptations of the styles and locales of the Citation Style\n' +
    'Language project (https://citationstyles.org/), under CC BY-SA 3.0\n' +
    '(https://creativecommons.org/licenses/by-sa/3.0/).\n';
  return [`${intro}\n${names.map((name) => `- ${name}\n`).join('')}`, styles, ...texts].join('\n---\n\n');
}

/**
 * What Lit's parts call each other by. Nobody extends the classes of a script for a page, so the protected names count
 * among them, but for those that Lit also has as text, and those that a figure's chunk, which is given Lit, says.
 */
const LIT_NAMES =
  /^(_\$.*|elementStyles|shadowRootOptions|renderOptions|renderBefore|createRenderRoot|isUpdatePending|hasUpdated|scheduleUpdate|performUpdate|getUpdateComplete|finalizeStyles|createProperty|getPropertyDescriptor|getPropertyOptions|setConnected|willUpdate|firstUpdated|addInitializer|hasChanged)$/;

/** Style sheets that are to stand between backticks, where a single backslash is lost. */
const strategy = {
  ...defaultStrategy,
  minifyCSS: (...given) => defaultStrategy.minifyCSS(...given).replaceAll('\\', '\\\\'),
};

const minify = [
  minifyLiterals({
    failOnError: true,
    options: { strategy, minifyOptions: { removeAttributeQuotes: true } },
  }),
  leanLitPlugin(resolve('src/theme/css-tag.ts'), resolve('src/hardening/templates.ts')),
  articlePlugin({ references: false }),
  cslPlugin(),
  ...typescript,
  shortWordsPlugin(),
  nodeResolve({ exportConditions: ['production'] }),
  licences,
  terser({
    ecma: 2022,
    module: true,
    compress: {
      passes: 4,
      inline: 1,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_math: true,
      keep_fargs: false,
    },
    // Lit's private names; the one that a template of another Lit on the page has too, stays.
    mangle: { properties: { regex: LIT_NAMES, reserved: ['_$litType$'] } },
    format: { comments: false },
  }),
];

/** Where the chunk of a lazy module lies: styles and locales in folders of their own. */
const chunkOf = (module) => {
  const folder = STYLES.includes(module)
    ? `${basename(dirname(module))}/`
    : WORDS.includes(module)
      ? 'words/'
      : FIGURE_WORDS.includes(module)
        ? 'words/figures/'
        : '';
  return `${folder}${basename(module, extname(module))}.js`;
};

/** Turns the import of a lazy module into that of its chunk, which lies beside the scripts. */
const lazily = (modules, folder) => ({
  name: 'lazily',
  // What else is at hand in a module is loaded by the one that takes its place.
  resolveId: (source, importer) =>
    modules.includes(RARE) && source.endsWith('/rare.js')
      ? resolve(dirname(importer), 'rare-lazily.ts')
      : null,
  async resolveDynamicImport(specifier, importer) {
    const { id } = await this.resolve(specifier, importer);
    const module = modules.find((module) => resolve(module) === id);
    return module ? { id: folder + chunkOf(module), external: true } : null;
  },
});

/** Data is exported as it is, without a name. */
const bareExport = {
  name: 'bare-export',
  renderChunk: (code) =>
    code.replace(
      /^(?:var|const) (\w+) ?= ?([^]+);\s*export ?\{ ?\1 as default ?\};\s*$/,
      'export default $2',
    ),
};

/**
 * Tells Chromium, from 136 on, that most functions of a script run at once: it compiles them beside the main thread, while
 * the script is on its way. By `npm run bench`, a visit is 8 % less work for the main thread then. Not for scripts of which a
 * page needs a part.
 */
const eager = {
  name: 'eager',
  renderChunk: (code) => `//# allFunctionsCalledOnLoad\n${code}`,
};

/** Makes the module of a figure a function, which is given what it shares. */
const given = {
  name: 'given',
  renderChunk: (code) => `export default shared=>{${code.trim().replace(/;$/, '')};return figure}`,
};

const cdn = [
  ...scripts.map(({ input, name = basename(input, '.ts'), lazy, format = 'es', lean = true, isEager }) => ({
    input,
    output: {
      file: `dist/cdn/${name}.js`,
      format,
      name: 'ExplainerElements',
      inlineDynamicImports: true,
      freeze: false,
    },
    // The snippet builder needs the text of style sheets, which Lit's own `css` keeps.
    plugins: [
      lazily([...lazy, BUILD_TEMPLATE], './chunks/'),
      ...minify.filter(({ name }) => lean || name !== 'lean-lit'),
      isEager && eager,
    ],
  })),
  ...chunks.map(({ input, lazy, isEager }) => ({
    input,
    output: { file: `dist/cdn/chunks/${chunkOf(input)}`, inlineDynamicImports: true },
    plugins: [lazily(lazy, './'), ...minify, isEager && eager],
  })),
  ...FIGURES.map((input) => ({
    input,
    external: (id) => id === 'lit' || (SHARED.includes(id) && id !== resolve(input)),
    output: {
      file: `dist/cdn/chunks/${chunkOf(input)}`,
      format: 'iife',
      name: 'figure',
      exports: 'named',
      globals: () => 'shared',
      inlineDynamicImports: true,
    },
    plugins: [lazily(FIGURE_WORDS, './'), given, ...minify],
  })),
  // No scripts of a page: what `explainer publish` makes those of, and what it puts into each page that is framed.
  ...Object.entries({ 'own-tag': [RARE], 'own-tag-rare': [] }).map(([name, rare]) => ({
    input: 'src/elements/own-tag.ts',
    output: { file: `dist/${name}.js`, inlineDynamicImports: true },
    plugins: [
      lazily([LOAD, ERRORS, READING, TURNS, IS_SAME, BUILD_TEMPLATE, ...rare, ...WORDS], './chunks/'),
      ...minify,
      eager,
    ],
  })),
  {
    input: 'src/embed/frame-page.ts',
    output: { file: 'dist/frame-page.js', format: 'iife' },
    plugins: minify,
  },
  // Data is smaller as it is: to a compressor, quoted keys are easier than bare ones.
  ...STYLES.map((input) => ({
    input,
    output: { file: `dist/cdn/chunks/${chunkOf(input)}`, compact: true },
    plugins: [cslPlugin(), bareExport],
  })),
];

/** SRI hashes of all that a page may load, and the licences in it, once the last of it is written. */
const integrity = {
  name: 'integrity',
  closeBundle() {
    const files = readdirSync('dist/cdn', { recursive: true }).filter((file) => file.endsWith('.js'));
    const hash = (file) =>
      createHash('sha384')
        .update(readFileSync(`dist/cdn/${file}`))
        .digest('base64');
    const hashes = Object.fromEntries(files.sort().map((file) => [file, `sha384-${hash(file)}`]));
    writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
    writeFileSync(`dist/cdn/${IMPORT_MAP}`, importMap('./', hashes));
    writeFileSync('dist/cdn/LICENSES.txt', shippedLicences());
  },
};
cdn.at(-1).plugins.push(integrity);

/**
 * The `explainer` command with all that it uses, Lit included, so that it needs nothing of where it is installed. What a
 * command needs only when it runs is a chunk.
 */
const cli = {
  input: 'src/publish/cli.ts',
  output: {
    dir: 'dist',
    entryFileNames: 'cli.js',
    chunkFileNames: 'cli/[name].js',
    // Apart from the rest, as their licence is.
    manualChunks: (id) => /\/(?:styles|locales)\/[\w-]+(?=\.(?:csl|xml)$)/.exec(id)?.[0].slice(1),
  },
  plugins: [
    articlePlugin(),
    cslPlugin(),
    shippedStylesPlugin(),
    ...typescript,
    json({ exclude: '**/*.schema.json' }),
    nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
    commonjs(),
    license({
      thirdParty: {
        allow,
        output: { file: 'dist/cli.LICENSES.txt' },
      },
    }),
    { name: 'executable', writeBundle: () => chmodSync('dist/cli.js', 0o755) },
  ],
  // What TypeScript has made of decorators says `this` where it means nothing.
  onwarn: (warning, warn) => warning.code === 'THIS_IS_UNDEFINED' || warn(warning),
};

export default [modules, ...cdn, cli];
