import { DOMParser } from '@xmldom/xmldom';
import type { CslItem, Entry } from '../../src/article/article.js';

/** What of the engine the tests of it use. */
interface Engine {
  compileStyle(xml: string, platform: object): object;
  compileLocale(xml: string, platform: object): object;
  formatBibliography(style: object, locale: object, items: readonly CslItem[]): Entry[];
}

const folder = '../../src/citations/csl';

/** The engine under test. Not a static import while it is being written. */
async function loadEngine(): Promise<Engine> {
  const modules = ['compile-style', 'compile-locale', 'format-bibliography'];
  const loaded = await Promise.all(
    modules.map(
      (name) => import(`${folder}/${name}.js`).catch((error: Error) => ({ error })) as Promise<object>,
    ),
  );
  return Object.assign({}, ...loaded) as Engine;
}

export const engine = await loadEngine();

export const compileStyle = (xml: string) => engine.compileStyle(xml, { DOMParser });
export const compileLocale = (xml: string) => engine.compileLocale(xml, { DOMParser });
