import schema from '../../../src/article/article.schema.json';
import type { Schema } from '../../../src/article/schema.js';

/** Kinds of nodes and names of directives that are drawn in ways of their own. */
const NODES = [
  ...['paragraph', 'blockquote', 'list', 'emphasis', 'strong', 'heading', 'link', 'break', 'text', 'image'],
  'footnoteReference',
  ...['key-points', 'types', 'note', 'figure', 'term', 'unknown'].map((name) => `:${name}`),
];
/** Nodes that stand in one another only. */
const NESTED: Readonly<Record<string, string>> = {
  list: 'listItem',
  table: 'tableRow',
  tableRow: 'tableCell',
};

const root = schema as Schema;
const resolve = (it: Schema): Schema => (it.$ref ? root.$defs![it.$ref.slice(8)]! : it);
const isOf = (it: Schema, type: string): boolean => [it.type].flat().includes(type);

/** A field whose text is not free: what it holds where another is under test, and what it is called. */
const VALID: ReadonlyArray<readonly [matches: (it: Schema) => boolean, value: unknown]> = [
  [({ enum: values }) => values !== undefined, undefined],
  [({ title }) => title?.startsWith('language') === true, 'en'],
  [({ title }) => title?.startsWith('ISO date') === true, '2026-01-31'],
];

/** Whether any text will do. */
export const isFree = (it: Schema): boolean =>
  isOf(it, 'string') && !it.enum && (!it.pattern || it.pattern === '\\S');

interface Filling {
  /** What stands in each free field. */
  readonly text: string;
  /** Fields that are left out, by their paths without numbers. */
  readonly without?: readonly string[];
  /** The one field that is not as it must be, by its path without numbers. */
  readonly only?: string;
}

/** A document in which each string field that the schema knows has the same text. */
export function documentWith(filling: Filling): Record<string, unknown> {
  return fill(root, '', filling) as Record<string, unknown>;
}

function fill(given: Schema, path: string, filling: Filling): unknown {
  const schema = resolve(given);
  const { text, only, without = [] } = filling;
  if (without.includes(path)) return undefined;
  if (path === only) return text;
  if (given.$ref === '#/$defs/nodes') return nodes(filling);
  if (isOf(schema, 'array')) {
    const item = fill(schema.items!, `${path}[]`, filling);
    return [item];
  }
  if (schema.properties) {
    const entries = Object.entries(schema.properties).map(([key, inner]): [string, unknown] => [
      key,
      fill(inner, path ? `${path}.${key}` : key, filling),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (isFree(schema)) return text;
  const valid = VALID.find(([matches]) => matches(schema));
  if (valid) return valid[1] ?? schema.enum![0];
  return isOf(schema, 'number') ? 1 : undefined;
}

/** A node of each kind, each with the text in all of its fields, and with the text inside it. */
function nodes(filling: Filling): unknown[] {
  return [...NODES, 'table']
    .map((kind) => node(kind, filling))
    .concat({ type: filling.text, children: [leaf(filling)] });
}

const leaf = ({ text }: Filling) => ({ type: 'text', value: text });

function node(kind: string, filling: Filling): object {
  const { text } = filling;
  const fields = Object.fromEntries(
    Object.entries(root.$defs!.node!.properties!)
      .filter(([key, schema]) => !/^(type|name|children|value)$/.test(key) && isFree(resolve(schema)))
      .map(([key]) => [key, text]),
  );
  if (kind === 'text') return leaf(filling);
  if (kind === 'break') return { type: kind };
  const inner = NESTED[kind];
  const children = inner ? [node(inner, filling), node(inner, filling)] : [leaf(filling)];
  if (!kind.startsWith(':')) return { type: kind, ...fields, depth: 2, children };
  const name = kind === ':unknown' ? text : kind.slice(1);
  return {
    type: name === 'term' ? 'textDirective' : 'containerDirective',
    ...fields,
    name,
    attributes: { definition: text, name: text, [text]: text },
    children: name === 'types' ? [typesOf(filling)] : children,
  };
}

/** A list of kinds: each item begins with its name in bold. */
const typesOf = (filling: Filling) => ({
  type: 'list',
  children: [
    {
      type: 'listItem',
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'strong', children: [leaf(filling)] }, leaf(filling)],
        },
      ],
    },
  ],
});

/** The string fields that do not take any text, by their paths without numbers: each of `documentWith`. */
export function strictFields(): string[] {
  const found = new Set<string>();
  const visit = (given: Schema, path: string): void => {
    const schema = resolve(given);
    if (given.$ref === '#/$defs/nodes') return;
    if (schema.items) visit(schema.items, `${path}[]`);
    for (const [key, inner] of Object.entries(schema.properties ?? {}))
      visit(inner, path ? `${path}.${key}` : key);
    if (!schema.properties && !schema.items && !isFree(schema)) found.add(path);
  };
  visit(root, '');
  return [...found];
}

/** A document of few words, over which `changes` go. */
export function smallDocument(changes: object = {}): Record<string, unknown> {
  return {
    headline: 'A title',
    inLanguage: 'en',
    abstract: 'What it says in brief.',
    publisher: { name: 'Example Clinic' },
    body: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'A sentence.' }] }],
    },
    ...changes,
  };
}

/** It with one strict field of the schema, by its path, that has this text in place of its own. */
export function withStrict(path: string, text: string): Record<string, unknown> {
  const [key] = path.split(/[.[]/, 1) as [string];
  const value = fill(root.properties![key]!, key, { text, only: path });
  return smallDocument({ [key]: value });
}
