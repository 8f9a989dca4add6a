import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'explainer-import-'));
after(() => rmSync(folder, { recursive: true }));
const page = join(folder, 'fleas.txt');
writeFileSync(page, 'Home » Fleas\n\nFleas\n\nFleas bite a cat.\n\nLast Updated: May 5, 2024\n');

function explainer(args: string[], input?: string) {
  const command = ['dist/cli.js', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('explainer import', () => {
  it('prints the document, and beside it what it recognised and doubted', () => {
    const { status, stdout, stderr } = explainer(['import', '-'], readFileSync(page, 'utf8'));
    assert.equal(status, 0);
    const { headline, dateModified } = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual({ headline, dateModified }, { headline: 'Fleas', dateModified: '2024-05-05' });
    assert.match(stderr, /^-: read as text\n/);
    assert.match(stderr, /dateModified = 2024-05-05 \(line 7\): Last Updated: May 5, 2024/);
    assert.match(stderr, /not found: .*publisher/);
  });

  it('writes the document to a file, and one object about it to stdout', () => {
    const out = join(folder, 'made', 'fleas.json');
    const { status, stdout, stderr } = explainer([
      'import',
      page,
      '--out',
      out,
      '--json',
      '--url',
      'https://cats.example.org/fleas',
    ]);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const report = JSON.parse(stdout) as { file: string; out: string; format: string; article?: unknown };
    assert.deepEqual(
      [report.file, report.out, report.format, report.article],
      [page, out, 'text', undefined],
    );
    assert.equal(
      (JSON.parse(readFileSync(out, 'utf8')) as { url: string }).url,
      'https://cats.example.org/fleas',
    );
    assert.deepEqual(readdirSync(join(folder, 'made')), ['fleas.json']);
  });

  it('names a file that is not there, and writes nothing', () => {
    const out = join(folder, 'none.json');
    const { status, stdout, stderr } = explainer(['import', join(folder, 'none.txt'), '--out', out]);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
    assert.match(stderr, /none\.txt: there is no such file/);
    assert.ok(!readdirSync(folder).includes('none.json'));
  });

  it('names the formats that there are, and how an address is written', () => {
    const format = explainer(['import', page, '--format', 'pdf']);
    assert.notEqual(format.status, 0);
    assert.match(
      format.stderr,
      /'pdf' is invalid\. Allowed choices are html, text, markdown, json, wordpress/,
    );
    const url = explainer(['import', page, '--url', 'cats']);
    assert.notEqual(url.status, 0);
    assert.match(url.stderr, /Write an address as https:\/\/example\.org\/page/);
  });
});
