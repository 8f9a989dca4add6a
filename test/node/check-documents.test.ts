import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { checkDocument } from '../../src/publish/check/check-document.js';
import { countFindings, reportOf } from '../../src/publish/check/report.js';
import { CommandError } from '../../src/publish/command-error.js';
import { findDocuments } from '../../src/publish/find-documents.js';
import { inFolder } from '../support/in-folder.js';
import { a, articleOf, h, p } from '../support/nodes.js';

const circumstances = { now: new Date('2026-12-31T12:00:00Z'), grade: 8 };
const json = (...nodes: Parameters<typeof articleOf>) => JSON.stringify(articleOf(...nodes), null, 2);

/** `file:line rule path` of what is found in the first of these files. */
function found(files: Record<string, string>): Promise<string[]> {
  return inFolder(files, (folder) => {
    const { findings } = checkDocument(join(folder, Object.keys(files)[0]!), circumstances);
    return findings.map(({ file, line, rule, path = '' }) =>
      `${relative(folder, file)}:${line} ${rule} ${path}`.trim(),
    );
  });
}

/** The number of the line that has these words. */
const lineOf = (text: string, words: string) =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

const frontMatter = `---
headline: Coughs
inLanguage: en
abstract: Why pets cough.
dateModified: 2026-01-01
lastReviewed: 2026-01-01
reviewDue: 2028-01-01
publisher:
  name: Example Clinic
  url: http://example.org/
copyrightNotice: © Example Clinic
---
`;

describe('a finding has its line', () => {
  it('in JSON: of a field, of a node deep inside, of a reference', async () => {
    const text = json([h(2, 'So'), p('So. ', a('#no', 'No'))], {
      publisher: { name: 'Clinic', url: 'http://example.org/' },
      references: [{ id: 'x', type: 'book', URL: 'https://doi.org/10.1000/x' }],
    });
    assert.deepEqual(await found({ 'a.json': text }), [
      `a.json:${lineOf(text, 'http://')} unencrypted-link publisher.url`,
      `a.json:${lineOf(text, '"#no"')} dead-anchor body.children[1].children[1].url`,
      `a.json:${lineOf(text, '"references"')} uncited-reference references`,
      `a.json:${lineOf(text, 'doi.org')} reference-identifier references[0].URL`,
    ]);
  });

  it('in JSON with a byte order mark and Windows line ends', async () => {
    const text = json([p('So.')], { dateModified: '2031-01-01' });
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    assert.deepEqual(await found({ 'a.json': windows }), [
      `a.json:${lineOf(text, '2031')} future-date dateModified`,
    ]);
  });

  it('in Markdown: of front matter, of the body, of a list in it, and in the file of the references', async () => {
    const text = `${frontMatter}
So.[^x]

- So [here](#no).
- No.

## What next?
`;
    const references = '[\n  { "id": "x", "type": "book",\n    "URL": "https://doi.org/10.1000/x" }\n]';
    assert.deepEqual(await found({ 'a.md': text, 'references.json': references }), [
      `a.md:${lineOf(text, 'http://')} unencrypted-link publisher.url`,
      `a.md:${lineOf(text, '#no')} dead-anchor body.children[1].children[0].children[0].children[1].url`,
      `a.md:${lineOf(text, '#no')} link-text body.children[1].children[0].children[0].children[1]`,
      'references.json:3 reference-identifier references[0].URL',
    ]);
  });

  it('where the schema refuses it, each problem its own', async () => {
    const text = json([p('So.')], { headline: 42, dateModified: 'soon' } as object);
    assert.deepEqual(await found({ 'a.json': text }), [
      `a.json:${lineOf(text, '42')} schema headline`,
      `a.json:${lineOf(text, 'soon')} schema dateModified`,
    ]);
  });

  it('where it is not JSON', async () => {
    assert.deepEqual(await found({ 'a.json': '{\n  "headline": "H",\n  inLanguage: "en"\n}' }), [
      'a.json:3 schema',
    ]);
  });

  it('unless it is nested without end', async () => {
    const deep = `${JSON.stringify(articleOf()).slice(0, -1)},"x":${'['.repeat(1e5)}`;
    assert.deepEqual(await found({ 'a.json': deep }), ['a.json:undefined schema']);
  });

  it('where Markdown cannot be compiled, or its references', async () => {
    assert.deepEqual(await found({ 'a.md': `${frontMatter}\n<br>` }), [`a.md:14 schema`]);
    const files = { 'a.md': frontMatter, 'a.references.json': '[{ "id": "x" },\n{ "type": 1 }]' };
    assert.deepEqual(await found(files), [
      'a.references.json:1 schema [0].type',
      'a.references.json:2 schema [1].type',
      'a.references.json:2 schema [1].id',
    ]);
  });

  it('where JSON has a misspelt field, but not one for other tools', async () => {
    const text = json([{ ...p('So.'), position: {} } as never], {
      $schema: 'a',
      '@context': 'b',
      reviewDeu: 'c',
      publisher: { name: 'C', logo: 'd' },
    } as object);
    assert.deepEqual(await found({ 'a.json': text }), [
      `a.json:${lineOf(text, 'logo')} unknown-field publisher.logo`,
      `a.json:${lineOf(text, 'reviewDeu')} unknown-field reviewDeu`,
    ]);
  });
});

it('the report groups by file and counts', () =>
  inFolder(
    {
      'a.json': json([p(a('http://example.org/', 'Clinic'))]),
      'b.json': json([h(2, ' ')], { dateModified: '2031' }),
    },
    (folder) => {
      const documents = ['a.json', 'b.json'].map((name) => checkDocument(join(folder, name), circumstances));
      const text = reportOf(documents).replaceAll(`${folder}/`, '');
      assert.match(
        text,
        /^a\.json\n +\d+ {2}advice {3}unencrypted-link {2}body\.children\[0\]\S+: .*\n\nb\.json\n/,
      );
      assert.match(text, /\n\n2 documents: 1 error, 1 warning, 1 piece of advice\.$/);
      assert.deepEqual(countFindings(documents), { error: 1, warning: 1, advice: 1 });
    },
  ));

it('the shipped article has no error', () => {
  const file = new URL('../../src/content/recurrence/recurrence.md', import.meta.url).pathname;
  assert.ok(readFileSync(file, 'utf8'));
  const { findings, grade } = checkDocument(file, circumstances);
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.ok(grade! <= 8);
});

describe('findDocuments', () => {
  const files = {
    'b/c.json': json(),
    'b/a.md': frontMatter,
    'b/a.references.json': '[]',
    'b/references.json': '[]',
    'b/broken.json': '{',
    'README.md': '# Read me',
    'package.json': '{}',
    'list.json': 'null',
    'notes.txt': 'x',
    'b/z.md': Buffer.from('---\nÉ', 'latin1'),
    'node_modules/x/a.json': json(),
    '.git/a.json': json(),
  };

  it('walks folders, and tells documents from what else is there', () =>
    inFolder(files, (folder) => {
      const { documents, others } = findDocuments([folder]);
      const names = (paths: readonly string[]) => paths.map((path) => relative(folder, path));
      assert.deepEqual(names(documents), ['b/a.md', 'b/broken.json', 'b/c.json', 'b/z.md']);
      assert.deepEqual(names(others), ['README.md', 'list.json', 'package.json']);
    }));

  it('takes a file that was named, whatever it is, and each once', () =>
    inFolder(files, (folder) => {
      const named = [join(folder, 'package.json'), join(folder, 'b'), join(folder, 'b/c.json')];
      assert.deepEqual(
        findDocuments(named).documents.map((path) => relative(folder, path)),
        ['package.json', 'b/a.md', 'b/broken.json', 'b/c.json', 'b/z.md'],
      );
    }));

  it('says which is missing', () => {
    assert.throws(
      () => findDocuments(['no/such.json']),
      (error: Error) => {
        assert.ok(error instanceof CommandError);
        assert.equal(error.message, 'no/such.json: there is no such file');
        return true;
      },
    );
  });
});
