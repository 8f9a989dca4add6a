import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
// @ts-expect-error: a configuration file, without types
import { withTables } from '../../custom-elements-manifest.config.mjs';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

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
