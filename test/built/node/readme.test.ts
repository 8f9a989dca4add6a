import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
// @ts-expect-error: a configuration file, without types
import { withTables } from '../../../custom-elements-manifest.config.mjs';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

it('the README’s tables are those of the source (else: npm run analyze)', () => {
  const readme = read('README.md');
  const manifest: unknown = JSON.parse(read('dist/custom-elements.json'));
  assert.equal((withTables as (...args: unknown[]) => string)(readme, manifest), readme);
});

it('the README names every code of error', () => {
  const codes = read('src/sources/source-error.ts').match(/(?<=\| ')[a-z-]+(?=')/g) ?? [];
  assert.ok(codes.length > 8);
  for (const code of codes) assert.match(read('README.md'), new RegExp(`\\| \`${code}\` `));
});

it('the README’s example of the engine runs, and prints an entry', () => {
  const examples = [...read('README.md').matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code!);
  const example = examples.find((code) => code.includes('formatBibliography'));
  const options = { cwd: new URL('../../../', import.meta.url), encoding: 'utf8' } as const;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', example!], options);
  assert.match(printed, /<i>The Emperor of All Maladies<\/i>\. \(2010\)/);
});
