import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { version } from '../../../src/hardening/version.js';
import { installPacked } from '../../support/packed.js';

interface PackageJson {
  name: string;
  version: string;
  exports: Record<string, string | { types: string; default?: string }>;
  dependencies: Record<string, string>;
}

const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
const application = await installPacked();
const { files, installed } = application;
const read = (file: string) => readFileSync(join(installed, file), 'utf8');

after(() => application.remove());

it('the version that the elements tell is that of the package', () => {
  assert.equal(version, pkg.version);
});

describe('what npm publishes', () => {
  const allowed = [
    /^(CHANGELOG|README)\.md$/,
    /^(LICENSE|NOTICE|package\.json)$/,
    // Modules for bundlers, each with its types and its map.
    /^dist\/(define|index)\.(js|js\.map|d\.ts)$/,
    /^dist\/(article|citations|content|context|controllers|elements|figures|hardening|locales|sources|theme)\/.+\.(js|js\.map|d\.ts)$/,
    /^dist\/(_virtual|node_modules)\/.+\.js(\.map)?$/,
    // Scripts for pages.
    /^dist\/cdn\/[a-z-]+(\.iife)?\.js$/,
    /^dist\/cdn\/chunks\/([a-z/]+\/)?[\w.-]+\.js$/,
    /^dist\/cdn\/(integrity|importmap)\.json$/,
    /^dist\/cdn\/LICENSES\.txt$/,
    // What editors, type checkers and validators read.
    /^dist\/frameworks\/(react|svelte|tags|vue)\.d\.ts$/,
    /^dist\/vscode\.(css|html)-custom-data\.json$/,
    /^dist\/(article\.schema|custom-elements|web-types)\.json$/,
    // The command, and the scripts that it writes into published pages.
    /^dist\/(frame-page|own-tag(-rare)?)\.js$/,
    /^dist\/cli(\.js|\.LICENSES\.txt|\/(\w+\/)?[\w.-]+\.js)$/,
  ];

  it('is what was built and what a package says of itself, and nothing else', () => {
    const { size, unpackedSize } = application;
    console.log(`npm pack: ${files.length} files, ${kB(size)} packed, ${kB(unpackedSize)} unpacked`);
    assert.deepEqual(
      files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
      [],
    );
    for (const file of ['LICENSE', 'NOTICE', 'README.md', 'dist/index.js', 'dist/index.d.ts'])
      assert.ok(files.includes(file), file);
  });

  it('has the source of every map in the map', () => {
    for (const file of files.filter((file) => file.endsWith('.js'))) {
      const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec(read(file)) ?? [];
      if (!map) continue;
      const { sources, sourcesContent } = JSON.parse(read(join(dirname(file), map))) as Record<
        string,
        string[]
      >;
      assert.equal(sourcesContent!.filter(Boolean).length, sources!.length, file);
    }
    const maps = files.filter((file) => file.endsWith('.map'));
    assert.ok(maps.every((map) => files.includes(map.replace(/\.map$/, ''))));
  });

  it('imports no file that is not in it, and no package that it does not depend on', () => {
    const dependencies = Object.keys(pkg.dependencies);
    const peers: Record<string, string> = { react: 'react', svelte: 'svelte/elements', vue: 'vue' };
    for (const file of files.filter((file) => /^dist\/(?!cli).*\.(js|d\.ts)$/.test(file))) {
      for (const specifier of importsOf(file)) {
        if (!specifier.startsWith('.')) {
          const [, peer = ''] = /^dist\/frameworks\/(.+)\.d\.ts$/.exec(file) ?? [];
          const isKnown = dependencies.some((name) => `${specifier}/`.startsWith(`${name}/`));
          assert.ok(isKnown || specifier === peers[peer], `${file} imports ${specifier}`);
          continue;
        }
        // What a tag of its own is made of has the chunks of the scripts for a page.
        const folder = file.startsWith('dist/own-tag') ? 'dist/cdn' : dirname(file);
        const target = join(folder, specifier);
        const needed = file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target;
        assert.ok(files.includes(needed), `${file} imports ${specifier}`);
      }
    }
  });

  it('is in order for publint', async () => {
    const tarball = new Uint8Array(application.tarball).buffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that are those of its modules, by Are the types wrong?', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(application.tarball)));
    assert.ok(result.types);
    const { problems, entrypoints } = result;
    // ES modules only: nothing for the resolution that came before `exports`, and CommonJS gets what `require()` of one gives.
    const found = problems.filter(
      (problem) => !('resolutionKind' in problem && /^node10$|^node16-cjs$/.test(problem.resolutionKind)),
    );
    assert.deepEqual(found, []);
    assert.ok(Object.keys(entrypoints).length > 12);
  });
});

/** What a module imports, now or later; of a minified script, what lies beside it. */
function importsOf(file: string): string[] {
  const code = read(file);
  return file.startsWith('dist/cdn/')
    ? Array.from(code.matchAll(/\b(?:import\(|import ?|from ?)"(\.[^"]+)"/g), ([, specifier]) => specifier!)
    : ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
}

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

describe('what `exports` names', () => {
  const names = Object.keys(pkg.exports).filter((name) => !name.includes('*'));
  const address = (name: string) => pkg.name + name.slice(1);
  const modules = names.filter((name) => name === '.' || name.endsWith('.js'));
  const typesOnly = names.filter((name) => !/^\.$|\.js(on)?$/.test(name));

  it('is found and loaded by Node, from another folder', async () => {
    const found = await application.node(`
      const modules = ${JSON.stringify(modules.map(address))};
      for (const module of modules) console.log(module, Object.keys(await import(module)).length);
    `);
    assert.deepEqual(
      found
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      modules.map(address),
    );
    assert.match(found, /^explainer-elements \d\d$/m);
    assert.match(found, /^explainer-elements\/citation-list\.js 1$/m);
  });

  it('is found beside the modules: JSON, scripts for pages, types', async () => {
    const others = [
      ...names.filter((name) => name.endsWith('.json')),
      './cdn/explainer-elements.iife.js',
      './cdn/chunks/load.js',
    ];
    const found = await application.node(`
      for (const name of ${JSON.stringify(others.map(address))}) console.log(import.meta.resolve(name));
    `);
    for (const url of found.trim().split('\n')) assert.ok(existsSync(new URL(url)), url);
    assert.deepEqual(typesOnly, ['./react', './svelte', './vue']);
  });

  it('is there for require() too, which Node has learned to do with ES modules', async () => {
    const code = `const { parseArticle } = require('explainer-elements'); console.log(typeof parseArticle);`;
    assert.equal(await application.node(code, '--input-type=commonjs', '--no-warnings'), 'function\n');
  });

  it('has a module for every tag', () => {
    const tags = files.flatMap((file) => /^dist\/elements\/([^/]+)\/\1\.js$/.exec(file)?.[1] ?? []);
    for (const tag of tags)
      assert.deepEqual(pkg.exports[`./${tag}.js`], {
        types: `./dist/elements/${tag}/${tag}.d.ts`,
        default: `./dist/elements/${tag}/${tag}.js`,
      });
    assert.ok(tags.length >= 8);
  });

  it('lets nobody in by the back door', async () => {
    await assert.rejects(
      application.node(`await import('explainer-elements/dist/index.js')`),
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    );
  });
});

describe('on a server, in plain Node', () => {
  const report = (...modules: string[]) => `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    for (const module of ${JSON.stringify(modules)}) await import(module);
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    const tags = ['article-explainer', 'citation-list', 'recurrence-explainer'];
    console.log(JSON.stringify({ added, defined: tags.filter((tag) => globalThis.customElements?.get(tag)) }));
  `;
  const after = async (...modules: string[]) =>
    JSON.parse(await application.node(report(...modules))) as { added: string[]; defined: string[] };

  it('`explainer-elements` adds nothing to the globals but what Lit does, and registers nothing', async () => {
    const { added, defined } = await after('explainer-elements');
    assert.deepEqual(added, (await after('lit', '@lit/context')).added);
    assert.deepEqual(defined, []);
    assert.ok(!added.includes('window') && !added.includes('document'));
  });

  it('`define.js` registers the tags where Lit keeps them on a server, without a page', async () => {
    const { added, defined } = await after('explainer-elements/define.js');
    assert.deepEqual(added, (await after('lit', '@lit/context')).added);
    assert.deepEqual(defined, ['article-explainer', 'citation-list', 'recurrence-explainer']);
  });
});
