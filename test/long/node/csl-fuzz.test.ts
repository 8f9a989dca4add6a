import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CslItem } from '../../../src/article/article.js';
import { formatBibliography } from '../../../src/citations/csl/format-bibliography.js';
import { StyleError } from '../../../src/citations/csl/style-error.js';
import type { CompiledStyle } from '../../../src/citations/csl/style.js';
import { anyItem, anyStyle, mutated } from '../../csl/arbitraries.js';
import { compileLocale, compileStyle } from '../../csl/engine.js';
import { localeXml, styleNames, styleXml } from '../../csl/packages.js';

const english = compileLocale(localeXml('en-US'));
/** The same in every run, unless others are wanted: `SEED=7 RUNS=50 npm test -- test/long/node/csl-fuzz.test.ts`. */
const options = (runs: number) => ({
  seed: Number(process.env['SEED'] ?? 1),
  numRuns: runs * Number(process.env['RUNS'] ?? 1),
});

const formats = ['italic', 'bold', 'small-caps', 'underline', 'superscript', 'subscript'];
const displays = ['block', 'left-margin', 'right-inline', 'indent', 'inline', undefined];

/** What was compiled, or nothing if the text is not a style, said in the one way there is to say it. */
function compiled<T>(compile: () => T): T | undefined {
  try {
    return compile();
  } catch (error) {
    assert.ok(error instanceof StyleError, String((error as Error).stack));
    assert.match(error.message, /\S/);
    return undefined;
  }
}

function assertFormats(style: CompiledStyle, items: object[]) {
  const entries = formatBibliography(style, english, items as CslItem[]);
  assert.ok(entries.length <= items.length);
  for (const { runs } of entries) {
    for (const run of runs) {
      assert.equal(typeof run.text, 'string');
      assert.ok(run.formats?.every((format) => formats.includes(format)) ?? true);
      assert.ok(displays.includes(run.display));
    }
    assert.doesNotMatch(runs.map((run) => run.text).join(''), /\[object |undefined|NaN/);
  }
}

describe('whatever it is given', () => {
  it('compileStyle compiles text or throws a StyleError', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' })),
        (text) => void compiled(() => compileStyle(text)),
      ),
      options(200),
    );
  });

  it('compileStyle compiles a damaged style or throws a StyleError', () => {
    const damaged = fc.constantFrom(...styleNames).chain((name) => mutated(styleXml(name)));
    fc.assert(
      fc.property(damaged, (xml) => void compiled(() => compileStyle(xml))),
      options(200),
    );
  });

  it('compileLocale compiles a damaged locale or throws a StyleError', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), mutated(localeXml('en-US'))),
        (xml) => void compiled(() => compileLocale(xml)),
      ),
      options(200),
    );
  });

  it('formatBibliography formats works by any style that compiles', () => {
    fc.assert(
      fc.property(anyStyle, fc.array(anyItem, { maxLength: 4 }), (xml, items) => {
        const style = compiled(() => compileStyle(xml));
        if (style) assertFormats(style, items);
      }),
      options(1000),
    );
  });

  it('formatBibliography formats any JSON by the styles that ship', () => {
    const styles = styleNames.map((name) => compileStyle(styleXml(name)));
    fc.assert(
      fc.property(
        fc.constantFrom(...styles),
        fc.array(fc.oneof({ arbitrary: anyItem, weight: 9 }, { arbitrary: fc.object(), weight: 1 }), {
          maxLength: 6,
        }),
        assertFormats,
      ),
      options(1000),
    );
  });
});
