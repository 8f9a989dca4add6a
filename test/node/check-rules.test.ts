import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../src/article/article.js';
import { RULES } from '../../src/publish/check/rules.js';
import { cases } from '../support/check-cases.js';
import { articleOf, p } from '../support/nodes.js';

const circumstances = { now: new Date('2026-12-31T12:00:00Z'), grade: 8 };

/** `rule severity path: message` of all that is said of an article. */
function said(article: Article): string[] {
  return RULES.flatMap(({ name, severity, check }) =>
    check(article, circumstances).map(
      (remark) => `${name} ${remark.severity ?? severity} ${remark.path}: ${remark.message}`,
    ),
  );
}

describe('an editor has', () => {
  it('nothing to say of an article that has all it should', () => assert.deepEqual(said(articleOf()), []));

  for (const { name } of RULES) {
    it(`${name}, and nothing else, to say where it is due`, () => {
      const { bad, good } = cases[name]!;
      for (const [article, first, ...others] of bad) {
        const lines = said(article);
        assert.equal(lines.length, 1 + others.length, lines.join('\n'));
        const [own, ...rest] = [...lines].sort(
          (a, b) => Number(b.startsWith(`${name} `)) - Number(a.startsWith(`${name} `)),
        );
        assert.match(own!, new RegExp(`^${name} `));
        assert.match(own!, first!);
        others.forEach((other, i) => assert.match(rest[i]!, other));
      }
      for (const article of good) {
        assert.deepEqual(
          said(article).filter((line) => line.startsWith(`${name} `)),
          [],
        );
      }
    });
  }
});

it('the sentences that raise the grade most are quoted, the worst first', () => {
  const hard =
    'Veterinary oncologists characterise heterogeneous malignancies histologically after interdisciplinary consultations.';
  const harder = `${hard.slice(0, -1)}, notwithstanding considerable methodological uncertainties regarding classification.`;
  const article = articleOf([p('The cat sat. '.repeat(30)), p(`${hard} She slept well. `), p(harder)]);
  const [remark] = RULES.find(({ name }) => name === 'reading-grade')!.check(article, {
    ...circumstances,
    grade: 3,
  });
  assert.deepEqual(
    remark?.quotes?.map(({ path, text }) => [path, text]),
    [
      ['body.children[2]', harder],
      ['body.children[1]', hard],
    ],
  );
  assert.match(remark.quotes[0]!.measure, /^15 words, \+\d/);
});
