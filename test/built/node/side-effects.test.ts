import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';

interface Bundle {
  code: string;
  /** The modules of which something is left in the code. */
  modules: string[];
}

/** What each bundler makes of a module in the application. */
const bundlers: Record<string, (code: string) => Promise<Bundle>> = {
  async esbuild(code) {
    const { outputFiles, metafile } = await build({
      stdin: { contents: code, resolveDir: '.' },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      logLevel: 'error',
    });
    const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
    return {
      code: outputFiles[0]!.text,
      modules: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([module]) => module),
    };
  },
  async rollup(code) {
    const input = resolve('application.js');
    const given = {
      name: 'given',
      resolveId: (id: string) => (id === input ? id : null),
      load: (id: string) => (id === input ? code : null),
    };
    const bundle = await rollup({ input, plugins: [given, nodeResolve({ browser: true })] });
    const [{ code: bundled, modules }] = (await bundle.generate({})).output;
    const left = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
    return { code: bundled, modules: left.map(([module]) => module) };
  },
};

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`an application that ${name} bundles`, () => {
    it('gets neither Lit nor an element with `parseArticle`', async () => {
      const { code, modules } = await bundle(
        "import { parseArticle } from 'explainer-elements'; console.log(parseArticle);",
      );
      const others = modules.filter(
        (module) => !/stdin|application\.js$|\bdist\/(index\.js|article\/|_virtual\/)/.test(module),
      );
      assert.ok(modules.length > 2);
      assert.deepEqual(others, []);
      assert.doesNotMatch(code, /customElements|\bdefine\(/);
    });

    it('gets the tag that it imports a module of, and no other', async () => {
      assert.deepEqual(tagsIn(await bundle("import 'explainer-elements/citation-list.js';")), [
        'citation-list',
      ]);
    });

    it('gets every tag with `define.js`', async () => {
      const found = tagsIn(await bundle("import 'explainer-elements/define.js';"));
      // What an article alone names is another chunk, or not, as the bundler likes.
      assert.deepEqual(found.filter(isExported), tags.filter(isExported));
    });
  });
}

const tagsIn = ({ code }: Bundle) =>
  Array.from(code.matchAll(/^ *define(?:\$\d)?\(["'](.+)["'], \w+\);$/gm), ([, tag]) => tag).sort();
const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => `dist/${file}`)
  .filter((file) => /^dist\/(?!cdn\/|cli).+\.js$/.test(file));
const read = (file: string) => readFileSync(file, 'utf8');
const tagModules = modules.filter((file) => /^define\(/m.test(read(file)));
const { exports: exported } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
const isExported = (tag = '') => `./${tag}.js` in exported;
const tags = tagModules.map((file) => file.split('/').at(-2)!).sort();

it('`sideEffects` names the modules that register tags, and the scripts for pages, and no others', () => {
  const { sideEffects } = JSON.parse(read('package.json')) as { sideEffects: string[] };
  const importers = modules.filter((file) => /^import ["']/m.test(read(file)));
  const expected = [...tagModules, ...importers].map((file) => `./${file}`);
  assert.deepEqual(sideEffects.toSorted(), ['./dist/cdn/*.js', ...expected].sort());
});
