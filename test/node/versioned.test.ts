import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { CommandError } from '../../src/publish/command-error.js';
import type { Scripts } from '../../src/publish/site/scripts.js';
import { versionedFiles } from '../../src/publish/site/versioned.js';
import { version } from '../../src/hardening/version.js';
import { inFolder } from '../support/in-folder.js';

const BASE = new URL('https://example.org/care/');

const scripts = (folder: string, text: string): Scripts => ({
  folder,
  files: new Map([
    ['a.js', Buffer.from(text)],
    ['chunks/b.js', Buffer.from('b')],
    ['integrity.json', Buffer.from('{}')],
  ]),
  integrity: { 'a.js': 'sha384-a', 'chunks/b.js': 'sha384-b' },
  ownTag: '',
  ownTagRare: '',
  framePage: '',
});

describe('the scripts of a published folder', () => {
  it('lie in the folder of their version and in that of the major one, each beside its Brotli', async () => {
    await inFolder({}, (out) => {
      const files = versionedFiles(scripts('1.2.3/', 'alert(1)'), out, BASE);
      const paths = ['a.js', 'chunks/b.js', 'integrity.json'].flatMap((path) => [path, `${path}.br`]);
      const names = ['1.2.3/', '1/'].flatMap((folder) => paths.map((path) => folder + path));
      assert.deepEqual([...files.keys()].sort(), [...names, '1.2.3/importmap.json'].sort());
      for (const folder of ['1.2.3/', '1/']) {
        assert.equal(Buffer.from(files.get(`${folder}a.js`)!).toString(), 'alert(1)');
        assert.equal(brotliDecompressSync(files.get(`${folder}a.js.br`)!).toString(), 'alert(1)');
      }
    });
  });

  it('of a version have an import map with the hash of each address', async () => {
    await inFolder({}, (out) => {
      const files = versionedFiles(scripts('1.2.3/', ''), out, BASE);
      assert.deepEqual(JSON.parse(Buffer.from(files.get('1.2.3/importmap.json')!).toString()), {
        integrity: {
          'https://example.org/care/1.2.3/a.js': 'sha384-a',
          'https://example.org/care/1.2.3/chunks/b.js': 'sha384-b',
        },
      });
    });
  });

  it('of a version never change, and the error says what to do', async () => {
    await inFolder({ '1.2.3/a.js': 'alert(1)', '1/a.js': 'alert(0)' }, (out) => {
      assert.doesNotThrow(() => versionedFiles(scripts('1.2.3/', 'alert(1)'), out, BASE));
      assert.doesNotThrow(() => versionedFiles(scripts('1.2.4/', 'alert(2)'), out, BASE));
      assert.throws(
        () => versionedFiles(scripts('1.2.3/', 'alert(2)'), out, BASE),
        (error: unknown) => {
          assert.ok(error instanceof CommandError);
          assert.deepEqual(
            error.problems.map(({ file }) => file),
            [join(out, '1.2.3/', 'a.js')],
          );
          assert.match(error.message, /raise the version/);
          return true;
        },
      );
    });
  });
});

describe('demo/deploy', () => {
  const deploy = join(import.meta.dirname, '../../demo/deploy');
  const read = (file: string) => readFileSync(join(deploy, file), 'utf8');

  it('has the same caching for every kind of server', () => {
    // A cache passes on what its server says.
    const files = readdirSync(deploy).filter((file) => file !== 'nginx-cache.conf');
    const values = files.map((file) => [...new Set(read(file).match(/public, max-age=[^"\n]+/g))].sort());
    assert.ok(values.length === 3 && values.every((found) => found.length === 2));
    assert.equal(new Set(values.map(String)).size, 1);
  });

  it('names the folders of this version in _headers', () => {
    assert.match(read('_headers'), new RegExp(`^/${version.replaceAll('.', '\\.')}/\\*$`, 'm'));
    assert.match(read('_headers'), new RegExp(`^/${version.split('.')[0]}/\\*$`, 'm'));
  });
});
