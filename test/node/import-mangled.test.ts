import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importArticle } from '../../src/publish/import/import-article.js';
import { wordsIn } from '../../src/publish/import/words.js';
import { mangled } from './import-pages/mangled.js';

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

for (const [name, { file, content, visible, doubts }] of Object.entries(mangled)) {
  describe(`importing ${name}`, () => {
    const bytes =
      typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : Uint8Array.from(content);
    const { article, report } = importArticle(bytes, { file });

    it('loses no sentence', () => {
      const kept = [wordsIn(article), ...report.recognised.map(({ words }) => words)].map(letters);
      for (const sentence of visible.flatMap((words) => words.split(/(?<=[.!?]) (?=\p{Lu})/u))) {
        assert.ok(
          kept.some((words) => words.includes(letters(sentence))),
          `lost: ${sentence}`,
        );
      }
    });

    it('finds the title, and parts the text where its author did', () => {
      assert.equal(article.headline, 'Fleas on Cats');
      const blocks = article.body.children.flatMap((node) =>
        node.type === 'list' ? node.children : node.type === 'containerDirective' ? node.children : [node],
      );
      const texts = visible.map(letters);
      for (const block of blocks) {
        const words = letters(wordsIn(block).replaceAll('\u00ad', ''));
        assert.ok(
          texts.some((text) => text === words) || /donatebutton|fleascarry/.test(words),
          `no such paragraph: ${wordsIn(block)}`,
        );
      }
    });

    it('says what it doubted, and with which words', () => {
      const told = report.doubts.map(({ message, words }) => `${message}: ${words}`);
      for (const doubt of doubts)
        assert.ok(
          told.some((line) => doubt.test(line)),
          `${doubt} not in:\n${told.join('\n')}`,
        );
      if (doubts.length === 0) assert.deepEqual(told, []);
    });
  });
}
