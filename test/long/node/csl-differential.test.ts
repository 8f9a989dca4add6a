import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reasonsFor } from '../../csl/accepted.js';
import { compare } from '../../csl/compare.js';
import { makeCorpus } from '../../csl/corpus/corpus.js';
import { styleNames } from '../../csl/packages.js';

/** A sample: `npm run test:csl-differential` compares 24 times as many, in four languages. */
const lists = makeCorpus(88);

describe('made-up references, formatted by our engine and by citeproc-js', () => {
  for (const style of styleNames) {
    it(`are the same byte for byte in ${style}, but for what is so on purpose`, () => {
      const { differences } = compare(style, 'en-US', lists);
      const unexplained = differences.filter((difference) => reasonsFor(difference).length === 0);
      assert.deepEqual(
        unexplained.map(({ expected, actual }) => ({ citeproc: expected, ours: actual })),
        [],
      );
      assert.ok(differences.length <= 1);
    });
  }

  it('differ for no reason where what is on purpose is not all', () => {
    const { differences } = compare('nlm', 'en-US', makeCorpus(132).slice(2));
    assert.ok(differences.length > 0);
    for (const difference of differences) {
      assert.notDeepEqual(reasonsFor(difference), []);
      assert.deepEqual(reasonsFor({ ...difference, expected: `${difference.expected}.` }), []);
    }
  });
});
