import { basename, extname } from 'node:path';
import type { Plugin } from 'rollup';
import { shippedLocale, shippedStyle } from './shipped-styles.js';

/**
 * Lets a module import a compiled style or locale: `import('./styles/apa.csl')`, `import('./locales/en-GB.xml')`.
 *
 * It loads rather than transforms, because the dev server, which runs it by `fromRollup`, transforms JavaScript only.
 */
export function cslPlugin(): Plugin {
  return {
    name: 'csl',
    load(id) {
      const compile = { '.csl': shippedStyle, '.xml': shippedLocale }[extname(id)];
      if (!compile) return null;
      this.addWatchFile(id);
      const compiled = JSON.stringify(compile(basename(id, extname(id))));
      return { code: `export default ${compiled};`, map: { mappings: '' }, moduleSideEffects: false };
    },
  };
}
