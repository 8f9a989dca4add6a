import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CommandError } from '../../../src/publish/command-error.js';
import { readFolder } from '../../../src/publish/site/read-folder.js';
import { toSiteDocument } from '../../../src/publish/site/to-site-document.js';
import { writeSite, type Written } from '../../../src/publish/site/write-site.js';
import { explainer } from '../../support/explainer.js';
import { inFolder } from '../../support/in-folder.js';
import { site } from '../../support/site.js';

const markdown = (text: string, headline = 'A Title') =>
  `---\nheadline: ${headline}\ninLanguage: en\ndateModified: 2026-01-02\n---\n\n${text}\n`;
const SUFFIXES = ['.embed.html', '.html', '.js', '.json', '.oembed.json', '.snippet.html'];
const filesOf = (...names: string[]) => names.flatMap((name) => SUFFIXES.map((suffix) => name + suffix));

/** Publishes the folder `in` to the folder `out` beside it; the scripts of pages are left out, of which there are many. */
function publish(folder: string, { prune = false } = {}): Promise<Written> {
  const scripts = { ...site.scripts, files: new Map() };
  const { documents } = readFolder(join(folder, 'in'));
  return writeSite(
    documents.map((document) => toSiteDocument(document, { ...site, scripts })),
    join(folder, 'out'),
    { base: site.base, scripts, prune, onDocument: async () => {} },
  );
}

/** Every file of a folder with what is in it. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const isFile = (name: string) => statSync(join(folder, name)).isFile();
  return Object.fromEntries(
    files.filter(isFile).map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  );
}

const problemsOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof CommandError) return error.message.split('\n');
    throw error;
  }
  return [];
};

describe('publishing a folder', () => {
  it('makes the files of each document and of the folder', () =>
    inFolder({ 'in/a.md': markdown('Text.'), 'in/b.json': JSON.stringify(anArticle) }, async (folder) => {
      const { written } = await publish(folder);
      assert.deepEqual([...written].sort(), [...filesOf('a', 'b'), 'feed.atom', 'index.html', 'sitemap.xml']);
    }));

  it('writes nothing the second time, and the same bytes elsewhere', () =>
    inFolder({ 'in/a.md': markdown('Text.'), 'in/b.md': markdown('More.') }, async (folder) => {
      await publish(folder);
      const first = contents(join(folder, 'out'));
      const past = new Date('2001-01-01');
      for (const name of Object.keys(first)) utimesSync(join(folder, 'out', name), past, past);
      const { written, unchanged } = await publish(folder);
      assert.deepEqual(written, []);
      assert.equal(unchanged.length, 2 * SUFFIXES.length + 3);
      assert.deepEqual(contents(join(folder, 'out')), first);
      for (const name of Object.keys(first))
        assert.deepEqual(statSync(join(folder, 'out', name)).mtime, past);
      await inFolder({ 'in/b.md': markdown('More.'), 'in/a.md': markdown('Text.') }, async (other) => {
        await publish(other);
        assert.deepEqual(contents(join(other, 'out')), first);
      });
    }));

  it('writes what has changed and what lists it', () =>
    inFolder({ 'in/a.md': markdown('Text.'), 'in/b.md': markdown('More.') }, async (folder) => {
      await publish(folder);
      writeFileSync(join(folder, 'in/b.md'), markdown('Much more.', 'Another Title'));
      const { written } = await publish(folder);
      assert.deepEqual([...written].sort(), [...filesOf('b'), 'feed.atom', 'index.html'].sort());
    }));

  it('tells which documents are gone, and removes their files only when it is told to', () =>
    inFolder(
      { 'in/a.md': markdown('Text.'), 'in/b.md': markdown('More.'), 'out/b.txt': 'mine' },
      async (folder) => {
        await publish(folder);
        writeFileSync(join(folder, 'in/c.md'), markdown('New.'));
        rmSync(join(folder, 'in/b.md'));
        for (let i = 0; i < 2; i++) {
          assert.deepEqual((await publish(folder)).gone, filesOf('b'));
          assert.ok(existsSync(join(folder, 'out/b.html')));
        }
        assert.deepEqual((await publish(folder, { prune: true })).gone, filesOf('b'));
        assert.ok(!existsSync(join(folder, 'out/b.html')));
        assert.ok(existsSync(join(folder, 'out/b.txt')));
        assert.deepEqual((await publish(folder, { prune: true })).gone, []);
      },
    ));

  it('takes along the pictures that lie with a document, and them away with it', () =>
    inFolder(
      {
        'in/a.md': markdown('![A cat](pictures/a%20cat.svg)\n\n![A dog](https://example.org/dog.svg)'),
        'in/b.md': markdown('![The same cat](pictures/a%20cat.svg)'),
        'in/pictures/a cat.svg': '<svg/>',
      },
      async (folder) => {
        const { written } = await publish(folder);
        assert.equal(written.filter((name) => name === 'pictures/a cat.svg').length, 1);
        assert.equal(readFileSync(join(folder, 'out/pictures/a cat.svg'), 'utf8'), '<svg/>');
        rmSync(join(folder, 'in/a.md'));
        assert.deepEqual((await publish(folder, { prune: true })).gone, filesOf('a'));
        writeFileSync(join(folder, 'in/b.md'), markdown('No cat.'));
        assert.deepEqual((await publish(folder, { prune: true })).gone, ['pictures/a cat.svg']);
        assert.ok(!existsSync(join(folder, 'out/pictures/a cat.svg')));
      },
    ));

  it('never removes what a record of other hands names', () =>
    inFolder(
      {
        'in/a.md': markdown('Text.'),
        'precious.html': 'mine',
        'out/.published.json': '["../precious.html"]',
      },
      async (folder) => {
        const { gone } = await publish(folder, { prune: true });
        assert.deepEqual(gone, []);
        assert.ok(existsSync(join(folder, 'precious.html')));
      },
    ));
});

const anArticle = { headline: 'B', inLanguage: 'en', body: { type: 'root', children: [] } };

describe('a folder that cannot be published', () => {
  const article = JSON.stringify(anArticle);
  for (const [what, files, expected] of [
    [
      'has two documents of one name',
      { 'a.json': article, 'a.md': markdown('T.') },
      [/a\.md: .*a\.json has the same name/],
    ],
    [
      'has them in folders of it',
      { 'x/a.md': markdown('T.'), 'y/a.md': markdown('T.') },
      [/y\/a\.md: .*x\/a\.md has the same name/],
    ],
    [
      'has names that are no addresses',
      { 'My Cat.md': markdown('T.'), '1.md': markdown('T.'), 'a--b.md': markdown('T.') },
      [/1\.md: "1" /, /My Cat\.md: "My Cat" .*rename/, /a--b\.md/],
    ],
    [
      'has names that are taken',
      { 'index.md': markdown('T.'), 'article.md': markdown('T.') },
      [/article\.md: .*taken/, /index\.md: .*taken/],
    ],
    [
      'has mistakes in several',
      { 'a.md': markdown('<b>'), 'b.json': '{"headline": "B",\n"inLanguage": 1, "body": {}}' },
      [/a\.md:7: HTML/, /b\.json:2: inLanguage/, /b\.json:2: body/, /b\.json/],
    ],
    [
      'has pictures that cannot be taken along',
      {
        'a.md': markdown('Text.\n\n![None](none.png)'),
        'x/b.md': markdown('![Outside](../c.png)'),
        'c.png': '',
      },
      [/a\.md:9: there is no picture .*none\.png/, /b\.md:7: the picture "\.\.\/c\.png" must lie in/],
    ],
    [
      'has two pictures of one name',
      { 'x/a.md': markdown('![A](p.png)'), 'x/p.png': '', 'y/b.md': markdown('![B](p.png)'), 'y/p.png': '' },
      [/y\/b\.md: its picture .*y\/p\.png would take the place of .*x\/p\.png/],
    ],
    ['has none', { 'notes.txt': '' }, [/there is no document in it/]],
  ] as const) {
    it(`${what}: each is told, with file and line`, () =>
      inFolder(files, (folder) => {
        const problems = problemsOf(() => readFolder(folder));
        assert.equal(problems.length, expected.length, problems.join('\n'));
        for (const pattern of expected)
          assert.ok(
            problems.some((it) => pattern.test(it)),
            problems.join('\n'),
          );
      }));
  }

  it('is told where it is not there', () => {
    assert.match(
      problemsOf(() => readFolder('no-such-folder'))[0]!,
      /^no-such-folder: there is no such file/,
    );
  });
});

describe('explainer publish', { concurrency: 2 }, () => {
  const to = ['--out', 'out', '--base-url', 'https://example.org/care'];

  it('publishes with the scripts that pages name, and sums up', () =>
    inFolder({ 'in/a.md': markdown('Text.'), 'in/README.md': 'Read me.' }, async (cwd) => {
      const { code, stdout, stderr } = await explainer(['publish', 'in', ...to, '--json'], { cwd });
      assert.equal(code, 0, stderr);
      assert.match(stderr, /README\.md: left alone/);
      const { documents, written, gone } = JSON.parse(stdout) as Record<string, string[]>;
      assert.deepEqual([documents, gone], [['a'], []]);
      for (const file of written!) assert.ok(existsSync(join(cwd, 'out', file)), file);
      const html = readFileSync(join(cwd, 'out/a.html'), 'utf8');
      const [, script] = /<script type="module" src="([^"]+)"/.exec(html)!;
      assert.ok(existsSync(join(cwd, 'out', script!)));
      assert.match(html, /https:\/\/example\.org\/care\/a\.oembed\.json/);
      const again = await explainer(['publish', 'in', ...to], { cwd });
      assert.match(again.stdout, /^out: 1 document, 0 files written, \d+ unchanged\n$/);
    }));

  it('writes nothing if one document is wrong', () =>
    inFolder({ 'in/a.md': markdown('Text.'), 'in/b.md': markdown('<b>') }, async (cwd) => {
      const { code, stderr } = await explainer(['publish', 'in', ...to], { cwd });
      assert.equal(code, 1);
      assert.match(stderr, /^in\/b\.md:7: /);
      assert.ok(!existsSync(join(cwd, 'out')));
    }));

  for (const [option, value] of [
    ['--base-url', 'example.org'],
    ['--base-url', 'ftp://example.org/'],
    ['--base-url', 'https://example.org/?a'],
    ['--heading-level', '7'],
    ['--view', 'tiny'],
    ['--theme', 'sepia'],
    ['--citation-style', 'mine'],
    ['--date', '2026-02-30'],
  ] as const) {
    it(`${option} ${value} is an error of the command line`, async () => {
      const { code, stderr } = await explainer(['publish', 'in', ...to, option, value]);
      assert.equal(code, 2);
      assert.match(
        stderr,
        new RegExp(`error: option '${option} .*' argument '${value.replace('?', '\\?')}' is invalid`),
      );
    });
  }
});
