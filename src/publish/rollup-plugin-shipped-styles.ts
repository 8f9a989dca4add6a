import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Plugin } from 'rollup';

const folder = new URL('../citations/', import.meta.url);

/**
 * Puts the compiled styles and locales in the place of `shipped-styles.ts`, which compiles them out of packages that only
 * a checkout has. `cslPlugin` loads them.
 */
export function shippedStylesPlugin(): Plugin {
  return {
    name: 'shipped-styles',
    load(id) {
      if (!id.endsWith('/publish/shipped-styles.ts')) return null;
      const code = [...lookUp('shippedStyle', 'styles'), ...lookUp('shippedLocale', 'locales')].join('\n');
      return { code, map: { mappings: '' } };
    },
  };
}

/** A function from a name to what the file of that name in the folder is compiled to. */
function lookUp(exported: string, room: string): string[] {
  const files = readdirSync(new URL(`${room}/`, folder)).sort();
  const entries = files.map((file, i) => `${JSON.stringify(basename(file, extname(file)))}: ${room}${i}`);
  return [
    ...files.map((file, i) => `import ${room}${i} from '../citations/${room}/${file}';`),
    `const ${room} = { ${entries.join(', ')} };`,
    `export const ${exported} = (name) => ${room}[name];`,
  ];
}
