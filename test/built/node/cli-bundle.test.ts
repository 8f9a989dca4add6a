import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';
import { inFolder } from '../../support/in-folder.js';
import { runNode } from '../../support/explainer.js';
import { articleOf } from '../../support/nodes.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = join(root, 'dist');
const files = [
  'cli.js',
  ...readdirSync(join(dist, 'cli'), { recursive: true, encoding: 'utf8' }).map((file) => join('cli', file)),
];
const scripts = files.filter((file) => file.endsWith('.js'));

/** The licences that a package under another permissive one may contain without asking anybody. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
]);

/** What a module imports, whenever it does. */
function importsOf(code: string): string[] {
  const found: string[] = [];
  JSON.stringify(parseAst(code), (_, node) => {
    const isImport = /^(Import|Export)\w*(Declaration|Expression)$/.test(node?.type);
    if (isImport && typeof node.source?.value === 'string') found.push(node.source.value);
    return node as unknown;
  });
  return found;
}

describe('dist/cli.js', () => {
  it('imports nothing but Node and what lies beside it', () => {
    const imports = scripts.flatMap((file) => importsOf(readFileSync(join(dist, file), 'utf8')));
    assert.ok(imports.includes('node:fs'));
    assert.deepEqual(
      imports.filter((name) => !name.startsWith('.') && !isBuiltin(name)),
      [],
    );
  });

  it('runs where nothing else is installed, by its own name', () =>
    inFolder({ 'a.json': JSON.stringify(articleOf()) }, async (folder) => {
      for (const file of ['cli.js', 'cli'])
        cpSync(join(dist, file), join(folder, 'dist', file), { recursive: true });
      cpSync(join(root, 'package.json'), join(folder, 'package.json'));
      const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const { code, stdout, stderr } = await runNode([bin.explainer, 'check', 'a.json'], { cwd: folder });
      assert.deepEqual([code, stderr], [0, ''], stdout);
    }));

  it('can be executed as it is', () => {
    assert.match(readFileSync(join(dist, 'cli.js'), 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.equal(statSync(join(dist, 'cli.js')).mode & 0o111, 0o111);
  });

  it('says under which licences its packages are, all of them permissive', () => {
    const text = readFileSync(join(dist, 'cli.LICENSES.txt'), 'utf8');
    const packages = [...text.matchAll(/^Name: (.+)\nVersion: .+\nLicense: \(?(.+?)\)?$/gm)];
    const names = packages.map(([, name]) => name);
    for (const name of ['commander', 'jsonc-parser', 'text-readability', 'yaml'])
      assert.ok(names.includes(name), name);
    assert.equal(packages.length, text.match(/^Name: /gm)!.length);
    const others = packages.filter(
      ([, , license]) => !license!.split(' OR ').some((one) => PERMISSIVE.has(one)),
    );
    assert.deepEqual(
      others.map(([line]) => line),
      [],
    );
  });
});
