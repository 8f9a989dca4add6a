import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare } from '../csl/compare.js';
import { makeCorpus } from '../csl/corpus/corpus.js';
import { styleNames } from '../csl/packages.js';

/** A sample: `npm run test:csl-differential` compares twelve times as many, in four languages. */
const lists = makeCorpus(88);

describe('made-up references, formatted by our engine and by citeproc-js', () => {
  for (const style of styleNames) {
    it(`of which 99 in a hundred are the same byte for byte in ${style}`, () => {
      const { same, differences } = compare(style, 'en-US', lists);
      const allowed = Math.ceil((same + differences.length) / 100);
      assert.ok(
        differences.length <= allowed,
        differences.map(({ expected, actual }) => `citeproc ${expected}\nours     ${actual}`).join('\n'),
      );
    });
  }
});
