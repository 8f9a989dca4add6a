import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';

/** What tools and people read in a schema and the check of a value does not. */
const PROSE = new Set(['$schema', 'description']);

/**
 * Lets a module import `x.schema.json` in as few bytes as it takes: without its prose, and each of its `$defs` a
 * constant that others refer to by name. Where two refer to each other, one of the references is a getter.
 */
export function schemaPlugin(): Plugin {
  return {
    name: 'schema',
    async load(id) {
      if (!id.endsWith('.schema.json')) return null;
      this.addWatchFile(id);
      const schema = JSON.parse(await readFile(id, 'utf8')) as SchemaFile;
      return { code: toModule(schema), map: { mappings: '' }, moduleSideEffects: false };
    },
  };
}

interface SchemaFile {
  readonly $defs: Readonly<Record<string, unknown>>;
}

function toModule(schema: SchemaFile): string {
  const defined = new Set<string>();
  const begun = new Set<string>();
  const lines: string[] = [];

  const define = (name: string): void => {
    if (begun.has(name)) return;
    begun.add(name);
    lines.push(`const ${name} = ${toSource(schema.$defs[name])};`);
    defined.add(name);
  };

  const toSource = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(toSource).join()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const properties = Object.entries(value).filter(([key, inner]) => !isProse(key, inner));
    return `{${properties.map(([key, inner]) => toProperty(key, inner)).join()}}`;
  };

  const toProperty = (key: string, value: unknown): string => {
    const quoted = JSON.stringify(key);
    const name = referenceOf(value);
    if (!name) return `${quoted}: ${toSource(value)}`;
    define(name);
    return defined.has(name) ? `${quoted}: ${name}` : `get ${quoted}() { return ${name}; }`;
  };

  const whole = toSource(schema);
  return [...lines, `export default ${whole};`].join('\n');
}

/** A property of the document may be called "description" too: its value is a schema. */
function isProse(key: string, value: unknown): boolean {
  return key === '$defs' || (PROSE.has(key) && typeof value === 'string');
}

function referenceOf(value: unknown): string | undefined {
  const { $ref } = (value ?? {}) as { $ref?: unknown };
  return typeof $ref === 'string' ? $ref.replace('#/$defs/', '') : undefined;
}
