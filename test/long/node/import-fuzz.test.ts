import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CommandError } from '../../../src/publish/command-error.js';
import { importArticle } from '../../../src/publish/import/import-article.js';
import { wordsIn } from '../../../src/publish/import/words.js';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

/** What a text becomes; undefined where it is refused with a message. */
function imported(text: string) {
  try {
    return importArticle(bytesOf(text), { file: 'fuzz.txt', format: 'text' });
  } catch (error) {
    assert.ok(error instanceof CommandError, String(error));
    assert.match(error.message, /^fuzz\.txt/);
    return undefined;
  }
}

const word = fc.stringMatching(/^[a-zA-Zäéß]{1,9}$/);
const sentence = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 12 }),
    fc.constantFrom('.', '?', '', ':', ',', '.1', ' [1].', ' (2).', '²'),
  )
  .map(([words, stop]) => words.join(' ') + stop);
const special = fc.constantFrom(
  'Home » Cats » Fleas',
  'Home / Cats',
  '»',
  '---',
  '===',
  'Key points',
  'At a glance:',
  'Sources',
  'References:',
  'Related articles',
  'Share this page',
  'On this page',
  'Last Updated: October 14, 2022',
  'Last Updated: May 2, 2020',
  'By Ann Lee, DVM',
  'Cat Heart Editorial Team',
  'About this page',
  '© 2025 Cat Heart Society. All rights reserved.',
  'This content was written and reviewed by our editorial team.',
  'Imagery may not be used without prior approval. It is ours.',
  'The following sources were used:',
  'Roe A, Poe B. Fleas of the cat. J Cats. 2020;12(3):4-9.',
  'Lee, A. (2019) ‘Fleas’, Journal of Cats, 3(1), pp. 1–9. Available at: https://example.org/fleas',
  'https://example.org/a_(b)?c=d.',
  'Name\tGrade',
);
const marker = fc.constantFrom(
  '',
  '',
  '',
  '1. ',
  '2) ',
  '[3] ',
  '• ',
  '- ',
  '* ',
  'o ',
  '– ',
  '\t•\t',
  '    1. ',
  '> ',
  '  ',
  '¹ ',
);
const line = fc
  .tuple(marker, fc.oneof({ weight: 3, arbitrary: sentence }, special))
  .map((parts) => parts.join(''));
const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\n\n\n', '\u00a0\n', '\u00ad\n', '\u2028');
const page = fc.array(fc.tuple(line, lineEnd), { maxLength: 30 }).map((lines) => lines.flat().join(''));

describe('importing text', () => {
  it('gives a valid document or says why not, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        imported(text);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word of four letters and more', () => {
    fc.assert(
      fc.property(page, (text) => {
        const result = imported(text);
        if (!result) return;
        const told = result.report.recognised.map(({ words }) => words).join(' ');
        const kept = ` ${wordsIn(result.article)} ${told}`.replace(/\s+/g, ' ');
        for (const [lost] of text.replaceAll('\u00ad', '').matchAll(/\p{L}{4,}/gu)) {
          assert.ok(kept.includes(lost), `"${lost}" is lost`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes time in proportion to the length', () => {
    const shapes: Record<string, (n: number) => string> = {
      'paragraphs of a page': (n) =>
        `Fleas\n\n${'A flea is small [1]. It jumps far.\n\nHow it jumps\n\nIt has legs.\n\n'.repeat(n)}Sources\n\n1. Roe, 2020.\n`,
      'items within items': (n) =>
        `Fleas\n\n${Array.from({ length: n }, (_, i) => `${' '.repeat(i % 40)}1. one more`).join('\n')}`,
      'blank lines': (n) => `Fleas${'\n \t\n'.repeat(n * 8)}Text.`,
      separators: (n) => `${'Home »\n'.repeat(n * 4)}Text.`,
      'marks of citations': (n) => `Fleas\n\n${'[1,2 '.repeat(n * 8)}\n\nSources\n\n1. Roe, 2020.\n`,
      'one long word': (n) => `Fleas\n\n${'a'.repeat(n * 40)}`,
      'short lines': (n) => `Fleas\n\n${'Flea\n'.repeat(n * 8)}`,
      sources: (n) =>
        `Fleas\n\nSmall.\n\nSources\n\n${Array.from({ length: n }, (_, i) => `Roe A. Fleas ${i}. J Cats. 2020;1(2):${i}-9.`).join('\n\n')}`,
      addresses: (n) => `Fleas\n\n${'https://example.org/(a '.repeat(n * 4)}`,
    };
    for (const [shape, make] of Object.entries(shapes)) {
      const time = (n: number) => {
        const text = make(n);
        const start = process.cpuUsage().user;
        imported(text);
        return process.cpuUsage().user - start;
      };
      time(200);
      const [small, large] = [Math.max(time(500), 20_000), time(4000)];
      // Eight times as much: a square would be 64 times.
      assert.ok(large < small * 24, `${shape}: ${small} µs, then ${large} µs`);
    }
  });
});
