import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CommandError } from '../../src/publish/command-error.js';
import { progressOf } from '../../src/publish/output.js';
import { readText } from '../../src/publish/read-text.js';
import { writeWhole } from '../../src/publish/write-file.js';
import { inFolder } from '../support/in-folder.js';

const problem = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof CommandError, String(error));
    return error.message;
  }
  return assert.fail('it worked');
};

describe('writeWhole', () => {
  it('writes into folders that are not there yet, and leaves nothing else', () =>
    inFolder({}, (folder) => {
      assert.equal(writeWhole(join(folder, 'a/b/c.txt'), 'C'), true);
      assert.equal(readFileSync(join(folder, 'a/b/c.txt'), 'utf8'), 'C');
      assert.deepEqual(readdirSync(join(folder, 'a/b')), ['c.txt']);
    }));

  it('leaves a file that says the same, and its date', () =>
    inFolder({ 'a.txt': 'A' }, (folder) => {
      const file = join(folder, 'a.txt');
      utimesSync(file, 1, 1);
      assert.equal(writeWhole(file, 'A'), false);
      assert.equal(statSync(file).mtimeMs, 1000);
    }));

  it('says why it cannot, and leaves nothing behind', () =>
    inFolder({ 'a.txt': 'A', 'b/c.txt': 'C' }, (folder) => {
      const inside = join(folder, 'a.txt', 'x.txt');
      assert.equal(
        problem(() => writeWhole(inside, 'X')),
        `${inside}: not written: what should be a folder is a file`,
      );
      assert.match(
        problem(() => writeWhole(join(folder, 'b'), 'B')),
        /b: not written: this is a folder/,
      );
      assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'b']);
    }));
});

describe('readText', () => {
  it('leaves out a byte order mark', () =>
    inFolder({ 'a.txt': '\uFEFFÉ' }, (folder) => assert.equal(readText(join(folder, 'a.txt')), 'É')));

  it('refuses what is not UTF-8, a folder, and nothing', () =>
    inFolder({ 'a.txt': Buffer.from('É', 'latin1') }, (folder) => {
      assert.match(
        problem(() => readText(join(folder, 'a.txt'))),
        /a\.txt: not UTF-8/,
      );
      assert.match(
        problem(() => readText(folder)),
        /this is a folder/,
      );
      assert.match(
        problem(() => readText(join(folder, 'b.txt'))),
        /b\.txt: there is no such file/,
      );
    }));
});

describe('progress', () => {
  const written = async (terminal: object) => {
    let text = '';
    const stream = { ...terminal, write: (part: string) => (text += part) } as unknown as NodeJS.WriteStream;
    const progress = progressOf(2, stream);
    for (const name of ['a.md', 'a-very-long-name.md']) await progress.next(name);
    progress.end();
    return text;
  };

  it('stays on one line of a terminal, and is gone in the end', async () => {
    const lines = (await written({ isTTY: true, columns: 12 })).split('\r\u001b[K');
    assert.deepEqual(lines, ['', '1/2 a.md', '2/2 a-very-', '']);
  });

  it('says nothing where there is no terminal', async () => assert.equal(await written({}), ''));
});
