import { resolve } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

/** Bundles what contenders are made of as an application is: minified, with what each library is in production. */
export class Bundler {
  #data;
  #packages;

  /**
   * @param data what `bench:NAME` imports, by name
   * @param packages the folder of the packages that are not the project's own
   */
  constructor(data, packages) {
    this.#data = data;
    this.#packages = packages;
  }

  /** @param file script or style sheet: a path, or one of `contenders/` */
  bundle(file) {
    return this.#build({ entryPoints: [resolve(import.meta.dirname, 'contenders', file)] });
  }

  /** A package as a module of its own, with all that it exports. */
  bundleModule(name) {
    const contents = `export * from '${name}'; import * as all from '${name}'; export default all.default;`;
    return this.#build({ stdin: { contents, resolveDir: this.#packages } });
  }

  async #build(input) {
    const { outputFiles } = await build({
      ...input,
      bundle: true,
      minify: true,
      write: false,
      outdir: '/',
      format: 'esm',
      target: 'esnext',
      conditions: ['production', 'browser'],
      define: { 'process.env.NODE_ENV': '"production"' },
      nodePaths: [this.#packages],
      legalComments: 'none',
      plugins: [this.#given()],
      logLevel: 'error',
    });
    return outputFiles[0].text;
  }

  #given() {
    return {
      name: 'given',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^bench:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'given' }));
        onLoad({ filter: /./, namespace: 'given' }, ({ path }) => {
          if (path === 'card.svelte')
            return {
              contents: compileSvelte(this.#data.html),
              loader: 'js',
              resolveDir: import.meta.dirname,
            };
          return { contents: JSON.stringify(this.#data[path]), loader: 'json' };
        });
      },
    };
  }
}

/** What the article would be as a component of Svelte, whose compiler needs its markup. */
const compileSvelte = (html) =>
  compile(
    html.replace(/[{}]/g, (brace) => `&#${brace.charCodeAt()};`),
    { filename: 'Card.svelte' },
  ).js.code;
