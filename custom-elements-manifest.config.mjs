/** `npm run analyze`: what the elements' doc blocks say, as `dist/custom-elements.json` and as the README's tables. */
import { readFileSync, writeFileSync } from 'node:fs';

export default {
  globs: [
    'src/elements/**/*.ts',
    'src/figures/explainer-figure.ts',
    'src/figures/recurrence-map/recurrence-map*.ts',
  ],
  exclude: ['src/elements/templates/**'],
  outdir: 'dist',
  litelement: true,
  // package.json is written by hand.
  packagejson: false,
  // A build writes into dist/ alone.
  plugins: [
    inOrder(),
    publicOnly(),
    ...(process.env.npm_lifecycle_event === 'analyze' ? [readmeTables()] : []),
  ],
};

/** The analyzer has files in the order in which the disk gave them, which is another on another day. */
function inOrder() {
  return {
    name: 'in-order',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/**
 * A manifest is for users: it tells of the elements alone, by the modules that a page can import, and neither of private
 * members nor of the events that only a dispatch in the code tells of.
 */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      Object.assign(customElementsManifest, {
        // The first one that knows of states.
        schemaVersion: '2.1.0',
        modules: customElementsManifest.modules.map(withDefinition).filter(isOfElement).map(publicModule),
      });
      inDist(customElementsManifest);
    },
  };
}

const publicModule = ({ declarations, ...module }) => ({
  ...module,
  declarations: declarations
    .filter(({ kind }) => kind === 'class')
    .map(({ members = [], events, ...declaration }) => ({
      ...declaration,
      members: members.filter(
        ({ privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic,
      ),
      events: events
        ?.filter(({ name }) => name)
        .map((event) => ({ ...event, description: event.description.replace(/^– /, '') })),
    })),
});

const isOfElement = ({ declarations, exports }) =>
  declarations.some(({ customElement }) => customElement) ||
  exports.some(({ kind }) => kind === 'custom-element-definition');

/** `<tag>/<tag>.ts` registers the tag, by a function of ours that the analyzer does not know. */
function withDefinition(module) {
  const [, tag] = /\/([^/]+)\/\1\.ts$/.exec(module.path) ?? [];
  if (!tag) return module;
  const [{ name }] = module.exports;
  const declaration = { name, module: module.path.replace('.ts', '-element.ts') };
  return {
    ...module,
    exports: [
      { kind: 'js', name, declaration },
      { kind: 'custom-element-definition', name: tag, declaration },
    ],
  };
}

/** Turns the addresses of sources, wherever they stand, into those of the built modules. */
function inDist(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value) inDist(value);
    else if (key === 'path' || key === 'module')
      node[key] = value.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');
  }
}

function readmeTables() {
  return {
    name: 'readme-tables',
    packageLinkPhase({ customElementsManifest }) {
      const readme = readFileSync('README.md', 'utf8');
      writeFileSync('README.md', withTables(readme, customElementsManifest));
    },
  };
}

/** The README with the tables of a manifest between its two markers. */
export function withTables(readme, manifest) {
  const [start, end] = ['<!-- api: written by npm run analyze -->', '<!-- /api -->'];
  const [before] = readme.split(start);
  const [, after] = readme.split(end);
  return `${before}${start}\n<!-- prettier-ignore-start -->\n\n${tables(manifest)}\n<!-- prettier-ignore-end -->\n${end}${after}`;
}

function tables({ modules }) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return elements.map(section).join('\n');
}

/** What an element takes over from another is told there. */
function section({ tagName, summary, superclass, attributes = [], members = [], ...rest }) {
  const own = (items = []) => items.filter(({ inheritedFrom }) => inheritedFrom?.name !== 'ArticleExplainer');
  const properties = own(members).filter(
    ({ kind, name, static: isStatic }) =>
      kind === 'field' && !isStatic && !attributes.some(({ fieldName }) => fieldName === name),
  );
  const methods = own(members).filter(({ kind, description }) => kind === 'method' && description);
  const parts = [
    table('Attribute (property)', own(attributes), ({ name, fieldName, type, description }) => [
      !fieldName || name === fieldName ? code(name) : `${code(name)} (${code(fieldName)})`,
      code(type.text),
      description,
    ]),
    table('Property', properties, ({ name, type, description }) => [
      code(name),
      code(type?.text ?? ''),
      description,
    ]),
    table('Method', methods, ({ name, description }) => [code(`${name}()`), '', description]),
    table('Event', own(rest.events), ({ name, type, description }) => [
      code(name),
      code(type.text),
      description,
    ]),
    table('Slot', own(rest.slots), ({ name, description }) => [
      name ? code(name) : '(default)',
      '',
      description,
    ]),
    table('Part', own(rest.cssParts), ({ name, description }) => [code(name), '', description]),
    table('State', own(rest.cssStates), ({ name, description }) => [
      code(`:state(${name})`),
      '',
      description,
    ]),
    table('Custom property', own(rest.cssProperties), ({ name, type, default: value, description }) => [
      code(name),
      code(type.text),
      description + (value ? `. Default ${code(value)}` : ''),
    ]),
  ].filter(Boolean);
  const inherits =
    superclass?.name === 'ArticleExplainer' ? ' Takes all that `<article-explainer>` takes.' : '';
  return `### \`<${tagName}>\`\n\n${summary}${inherits}\n${parts.map((part) => `\n${part}\n`).join('')}`;
}

function table(title, items, cells) {
  if (items.length === 0) return '';
  const rows = items.map((item) => `| ${cells(item).map(cell).join(' | ')} |`);
  return [`| ${title} | Type | What it is |`, '| --- | --- | --- |', ...rows].join('\n');
}

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text) => (text ? `\`${text}\`` : '');
