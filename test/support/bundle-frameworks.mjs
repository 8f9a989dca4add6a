import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

const TEST = /^\/test\/built\/frameworks\/.+\.test\.ts$/;

/**
 * Test runner plugin for the tests of frameworks. Each is bundled as an application is: from the built package, with
 * the framework's development build, which warns of more.
 */
export function bundleFrameworks(rootDir, litBuild) {
  return {
    name: 'bundle-frameworks',
    async serve({ path }) {
      if (!TEST.test(path)) return;
      const { outputFiles } = await build({
        entryPoints: [`${rootDir}${path}`],
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        conditions: ['browser', litBuild],
        define: {
          'process.env.NODE_ENV': '"development"',
          __VUE_OPTIONS_API__: 'false',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
        },
        // The runner's own, which it serves itself.
        external: ['@open-wc/testing'],
        plugins: [vue, svelte],
        jsx: 'automatic',
        sourcemap: 'inline',
        logLevel: 'silent',
      });
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
}

const vue = {
  name: 'vue',
  setup({ onLoad }) {
    const compilerOptions = { isCustomElement: (tag) => tag.includes('-') };
    // A file that it has compiled before, for another browser, it parses again, with the other options.
    const options = {
      parse: { templateParseOptions: compilerOptions },
      compile: { inlineTemplate: true, templateOptions: { compilerOptions } },
    };
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path, ...options.parse });
      const { content } = compileScript(descriptor, { id: basename(path), ...options.compile });
      return { contents: content, loader: 'ts' };
    });
  },
};

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compileSvelte(await readFile(path, 'utf8'), { filename: path, dev: true });
      return { contents: js.code, loader: 'js' };
    });
  },
};
