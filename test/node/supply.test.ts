import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
// @ts-expect-error: a tool of the project, without types
import * as rules from '../supply/rules.mjs';

type Entry = Readonly<Record<string, string | boolean>>;
interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Entry>>;
}

const { lockfileProblems, licenceProblems, npmrcProblems } = rules as Record<
  string,
  (of: unknown) => readonly string[]
>;
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Lock;

/** The lockfile with one package more. */
const having = (name: string, entry: Entry): Lock => ({
  ...lock,
  packages: {
    ...lock.packages,
    [`node_modules/${name}`]: { ...lock.packages['node_modules/lit'], ...entry },
  },
});

describe('what the project is made with (npm run test:supply)', () => {
  it('comes from npm’s registry, each package with its hash, and runs nothing when it is installed', () => {
    assert.deepEqual([...lockfileProblems!(lock), ...npmrcProblems!(read('.npmrc'))], []);
  });

  it('is under licences that are known to be fine', () => {
    assert.deepEqual(licenceProblems!(lock), []);
  });

  for (const [what, entry, expected] of [
    ['from another host', { resolved: 'https://registry.example.org/a.tgz' }, /^a: not from https:/],
    ['from a repository', { resolved: 'git+ssh://git@host.example/a.git#0123' }, /^a: not from https:/],
    ['from a folder', { resolved: '../a', link: true }, /^a: not from https:/],
    ['without a hash', { integrity: '' }, /^a: not pinned/],
    ['with a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, /^a: not pinned/],
  ] as const) {
    it(`has no package ${what}`, () => {
      const [problem, ...others] = lockfileProblems!(having('a', entry));
      assert.match(problem!, expected);
      assert.deepEqual(others, []);
    });
  }

  for (const [license, entry, isFine] of [
    ['GPL-3.0', { dev: true }, false],
    ['(MIT AND GPL-3.0)', { dev: true }, false],
    ['(GPL-3.0 OR MIT)', { dev: true }, true],
    ['', { dev: true }, false],
    ['CC0-1.0', { dev: true }, true],
    ['CC0-1.0', {}, false],
  ] as const) {
    const who = 'dev' in entry ? 'a tool' : 'what ships';
    it(`${isFine ? 'takes' : 'does not take'} ${who} under "${license}"`, () => {
      assert.equal(licenceProblems!(having('a', { license, ...entry })).length, isFine ? 0 : 1);
    });
  }

  it('makes no exception for what ships, nor keeps one that nothing needs', () => {
    const { 'node_modules/citeproc': citeproc, ...packages } = lock.packages;
    assert.deepEqual(licenceProblems!(having('citeproc', { ...citeproc, dev: false })), [
      'citeproc: CPAL-1.0 OR AGPL-1.0, and it ships',
    ]);
    assert.deepEqual(licenceProblems!({ ...lock, packages }), [
      'citeproc: has an exception, and is not installed',
    ]);
  });

  it('is found out where install scripts are on', () => {
    assert.equal(npmrcProblems!('fund=false\n').length, 1);
    assert.equal(npmrcProblems!('ignore-scripts=false\n').length, 1);
  });
});
