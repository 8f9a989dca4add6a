import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';

type Rule = { if: { properties: { type: { enum: string[] } } }; then: { required: string[] } };
type Definition = { properties: Record<string, object> };
type SchemaFile = {
  properties: Record<string, object>;
  required: string[];
  $defs: Record<string, Definition> & { node: Definition & { allOf: Rule[] } };
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = () => JSON.parse(readFileSync(`${root}src/article/article.schema.json`, 'utf8')) as SchemaFile;

/**
 * Both ways, twice: as they are, which compares types and what is required; and with every optional field made required
 * all the way down, since a field that only one of them has is no error where it is optional.
 *
 * The body is compared apart: the schema describes all nodes by one, the types by a union.
 */
const comparison = `
import type * as its from '../../src/article/article.js';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Without the index signature that stands for CSL's other variables, which the types do not have. */
type Known<T> = T extends (infer I)[] ? Known<I>[]
  : T extends object ? { [K in keyof T as string extends K ? never : K]: Known<T[K]> } : T;
type All<T> = T extends (infer I)[] ? All<I>[] : T extends object ? { [K in keyof T]-?: All<T[K]> } : T;

type Theirs = Known<Omit<FromSchema, 'body'>>;
type Ours = Known<Omit<its.Article, 'body'>>;
export const fields: Same<Ours, Theirs> = true;
export const optionalFields: Same<All<Ours>, All<Theirs>> = true;

type TheirBody = FromSchema['body'];
type OurBody = its.Article['body'];
export const body: Same<Omit<OurBody, 'children'>, Omit<TheirBody, 'children'>> = true;

type TheirNode = TheirBody['children'][number];
type KeysOf<T> = T extends unknown ? keyof T : never;
export const nodeKeys: Same<KeysOf<its.Node>, keyof TheirNode> = true;
/** The schema names the six depths, where the types say number. */
type FieldsOf<T> = T extends unknown ? Omit<T, 'children' | 'depth'> : never;
export const nodeFields: [FieldsOf<its.Node>] extends [FieldsOf<TheirNode>] ? true : false = true;

type NodeOf<T, N = its.Node> = N extends { type: infer U } ? (T extends U ? N : never) : never;
type RequiredOf<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];
`;

/** What is asked of the nodes of each type: the same by the rules of the schema as by the types. */
function nodes({ $defs }: SchemaFile): string {
  const required: Record<string, string[]> = { break: ['type'] };
  for (const rule of $defs.node.allOf)
    for (const type of rule.if.properties.type.enum)
      (required[type] ??= ['type']).push(...rule.then.required);
  const union = (names: string[]) => names.map((name) => `'${name}'`).join(' | ');
  const lines = Object.entries(required).map(
    ([type, fields]) =>
      `export const ${type}Node: Same<RequiredOf<NodeOf<'${type}'>>, ${union(fields)}> = true;`,
  );
  return [
    `export const nodeTypes: Same<its.Node['type'], ${union(Object.keys(required))}> = true;`,
    ...lines,
  ].join('\n');
}

/** The schema as it is, and with a change that the types do not know: the comparison has to notice. */
const changes: Record<string, (schema: SchemaFile) => void> = {
  nothing: () => undefined,
  'a field that is gone': ({ properties }) => void delete properties.abstract,
  'a field that is new': ({ properties }) => void (properties.subtitle = { type: 'string' }),
  'a field that is asked for': ({ required }) => void required.push('abstract'),
  'a field of another type': ({ properties }) => void (properties.abstract = { type: 'number' }),
  'a status more': ({ properties }) => void (properties.status = { enum: ['current', 'draft'] }),
  'a new field of a person': ({ $defs }) => void ($defs.agent!.properties.email = { type: 'string' }),
  'a variable of CSL that is gone': ({ $defs }) => void delete $defs.cslItem!.properties.PMCID,
  'a new field of a node': ({ $defs }) => void ($defs.node.properties.title = { type: 'string' }),
  'a field that one node is asked for': ({ $defs }) => void $defs.node.allOf[0]!.then.required.push('name'),
  'a new type of node': ({ $defs }) => void $defs.node.allOf[0]!.if.properties.type.enum.push('code'),
};

const fileOf = (name: string) => `${root}test/node/${name.replaceAll(' ', '-')}.compared.ts`;

/** The messages of the compiler for each of these modules, which no file has to hold. */
function diagnose(modules: Map<string, string>): Map<string, string> {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...files,
    fileExists: (path) => modules.has(path) || files.fileExists(path),
    readFile: (path) => modules.get(path) ?? files.readFile(path),
    getSourceFile: (path, target, ...rest) =>
      modules.has(path)
        ? ts.createSourceFile(path, modules.get(path)!, target)
        : files.getSourceFile(path, target, ...rest),
  };
  const program = ts.createProgram(
    [...modules.keys()],
    { ...options, types: [], noUnusedLocals: false },
    host,
  );
  const messageOf = ({ messageText, file, start }: ts.Diagnostic) =>
    `${file?.text.slice(start).split(':')[0]}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  return new Map(
    [...modules.keys()].map((path) => [
      path,
      ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(messageOf).join('\n'),
    ]),
  );
}

describe('the types and the schema', () => {
  let messages: Map<string, string>;

  before(async () => {
    const modules = new Map<string, string>();
    for (const [name, change] of Object.entries(changes)) {
      const changed = schema();
      change(changed);
      const types = await compile({ ...changed, title: 'FromSchema' }, 'FromSchema', {
        additionalProperties: false,
        bannerComment: '',
        format: false,
      });
      modules.set(fileOf(name), types + comparison + nodes(changed));
    }
    messages = diagnose(modules);
  });

  it('agree', () => {
    assert.equal(messages.get(fileOf('nothing')), '');
  });

  for (const name of Object.keys(changes).slice(1)) {
    it(`would not agree on ${name}`, () => {
      assert.match(messages.get(fileOf(name))!, /'true' is not assignable to type 'false'/);
    });
  }
});
