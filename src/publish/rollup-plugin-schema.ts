import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';

/** What tools and people read in a schema and the check of a value does not. */
const PROSE = new Set(['$schema', 'description']);

/** Lets a module import `x.schema.json`, without its prose: readers would pay for it in bytes. */
export function schemaPlugin(): Plugin {
  return {
    name: 'schema',
    async load(id) {
      if (!id.endsWith('.schema.json')) return null;
      this.addWatchFile(id);
      const schema: unknown = JSON.parse(await readFile(id, 'utf8'), (key, value: unknown) =>
        PROSE.has(key) && typeof value === 'string' ? undefined : value,
      );
      return {
        code: `export default ${JSON.stringify(schema)};`,
        map: { mappings: '' },
        moduleSideEffects: false,
      };
    },
  };
}
