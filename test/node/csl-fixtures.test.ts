import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFixture } from '../csl/fixture.js';
import { runFixture } from '../csl/run-fixture.js';

/** By hand, so that none gets lost. */
const COUNT = 143;

const folder = new URL('../csl/fixtures/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('our own fixtures of CSL', () => {
  let passed = 0;

  for (const name of names) {
    const fixture = parseFixture(readFileSync(new URL(name, folder), 'utf8'));
    it(`${name.replace('.txt', '')}: ${fixture.description}`, () => {
      const { expected, actual } = runFixture(fixture, 'ours');
      assert.deepEqual(actual, expected);
      passed += 1;
    });
  }

  it(`are ${COUNT}, and all of them pass`, () => {
    assert.equal(passed, COUNT);
  });
});
