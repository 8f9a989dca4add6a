import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CommandError } from '../../src/publish/command-error.js';
import { editDocument } from '../../src/publish/edit/edit-document.js';
import type { FieldEdits } from '../../src/publish/edit/fields.js';
import { inFolder } from '../support/in-folder.js';

const body = '"body":{"type":"root","children":[]}';
const withdrawal = { status: 'withdrawn', statusNote: 'Its “dose” was wrong: #1 \\ of 2' };
const undo = { status: undefined, statusNote: undefined };

/** What a file is after edits of it. */
function edited(name: string, before: string, ...edits: FieldEdits[]): Promise<string> {
  return inFolder({ [name]: before }, (folder) => {
    for (const edit of edits) editDocument(join(folder, name), () => edit);
    return readFileSync(join(folder, name), 'utf8');
  });
}

/** Lines of the one that are not in the other, each way. */
function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before, after].map((text) => text.split(/(?<=\n)/));
  return {
    gone: old!.filter((line) => !now!.includes(line)),
    come: now!.filter((line) => !old!.includes(line)),
  };
}

const json: Readonly<Record<string, string>> = {
  'on one line': `{"headline":"H","inLanguage":"en",${body}}`,
  'with odd white space': `{ "headline" : "H" ,\n\t\t"inLanguage":   "en"\n  ,\n\n   ${body}   }\n\n`,
  'with Windows line ends and tabs': `{\r\n\t"headline": "H",\r\n\t"inLanguage": "en",\r\n\t${body}\r\n}\r\n`,
  'with a byte order mark and without a last line end': `\uFEFF{\n  ${body},\n  "headline": "H",\n  "inLanguage": "en"\n}`,
  'with escapes, big numbers and unknown fields': `{"@context":"https://schema.org","n":1.0e3,"big":12345678901234567890,"headline":"\\u0048\\/","inLanguage":"en",${body},"z":[ ]}`,
};

const markdown: Readonly<Record<string, string>> = {
  'with comments, quotes and folded text':
    '---\n# for editors\nheadline: "H"   # short\nabstract: >-\n  Two\n  lines.\n\ninLanguage: \'en\'\n---\nText --- more.\n',
  'with Windows line ends': '---\r\nheadline: H\r\ninLanguage: en\r\n---\r\nText.\r\n',
  'with a byte order mark and indented fields': '\uFEFF---\n  headline: H\n  inLanguage: en\n---\nText.',
};

for (const [kind, files] of Object.entries({ json, md: markdown })) {
  describe(`a withdrawal of a ${kind} document`, () => {
    for (const [name, before] of Object.entries(files)) {
      it(`${name} is taken back to the same bytes`, async () => {
        const file = `a.${kind}`;
        assert.notEqual(await edited(file, before, withdrawal), before);
        assert.equal(await edited(file, before, withdrawal, undo), before);
        assert.equal(
          await edited(file, before, withdrawal, { ...withdrawal, statusNote: 'B' }, undo),
          before,
        );
      });
    }
  });
}

describe('editing fields', () => {
  it('of JSON adds them above the body, laid out like it', async () => {
    const after = await edited('a.json', json['with Windows line ends and tabs']!, { status: 'withdrawn' });
    assert.equal(
      after,
      json['with Windows line ends and tabs']!.replace('\t"body"', '\t"status":"withdrawn",\r\n\t"body"'),
    );
  });

  it('of JSON takes the last field out with the comma before it', async () => {
    const before = `{${body}, "headline": "H", "inLanguage": "en" , "status": "under-review" }`;
    assert.equal(await edited('a.json', before, undo), `{${body}, "headline": "H", "inLanguage": "en" }`);
  });

  it('of JSON sets the one that counts of two with one name', async () => {
    const before = `{"reviewDue":"2020","headline":"H","reviewDue":"2021","inLanguage":"en",${body}}`;
    assert.equal(
      await edited('a.json', before, { reviewDue: '2030-01-01' }),
      before.replace('2021', '2030-01-01'),
    );
  });

  it('of Markdown changes the lines of the fields only, and keeps what is said beside them', async () => {
    const before = `---\nheadline: H\nreviewDue: "2020-01-01"  # by the board\ninLanguage: en\n---\nText.\n`;
    const after = await edited('a.md', before, { lastReviewed: '2026-01-31', reviewDue: '2027-01-31' });
    assert.deepEqual(difference(before, after), {
      gone: ['reviewDue: "2020-01-01"  # by the board\n'],
      come: ['reviewDue: 2027-01-31  # by the board\n', 'lastReviewed: 2026-01-31\n'],
    });
  });

  it('of Markdown replaces text on many lines', async () => {
    const before = `---\nheadline: H\nstatus: withdrawn\nstatusNote: >-\n  Old\n  words.\ninLanguage: en\n---\nText.\n`;
    const after = await edited('a.md', before, { statusNote: 'New: yes' });
    assert.equal(after, before.replace('>-\n  Old\n  words.', '"New: yes"'));
  });

  it('of Markdown writes line breaks so that they can be read back', async () => {
    const before = `---\nheadline: H\nstatusNote: Old\ninLanguage: en\n---\nText.\n`;
    const after = await edited('a.md', before, { statusNote: 'One\nTwo' });
    assert.equal(after, before.replace('Old', '"One\\nTwo"'));
  });

  for (const [name, file, before, message] of [
    ['invalid JSON', 'a.json', `{"headline":"H",\n"inLanguage":"en",\n${body},}`, /a\.json:3: not JSON/],
    ['an invalid document', 'a.json', `{"headline":"H",\n${body}}`, /a\.json:1: inLanguage/],
    [
      'front matter in braces',
      'a.md',
      '---\n{ headline: H, inLanguage: en }\n---\nText.',
      /by hand \(status: "withdrawn"/,
    ],
    [
      'a last field that keeps its empty lines',
      'a.md',
      '---\ninLanguage: en\nheadline: H\nabstract: |+\n  A\n\n\n---\nText.',
      /by hand/,
    ],
    ['a file that is not UTF-8', 'a.json', Buffer.from([0x7b, 0xff, 0x7d]), /not UTF-8/],
  ] as const) {
    it(`leaves ${name} as it is and says why`, () =>
      inFolder({ [file]: before }, (folder) => {
        const path = join(folder, file);
        const bytes = readFileSync(path);
        assert.throws(
          () => editDocument(path, () => withdrawal),
          (error: Error) => {
            assert.ok(error instanceof CommandError);
            assert.match(error.message, message);
            return true;
          },
        );
        assert.deepEqual(readFileSync(path), bytes);
        assert.deepEqual(readdirSync(folder), [file]);
      }));
  }

  it('does not write a document that would be invalid', () =>
    inFolder({ 'a.json': json['on one line']! }, (folder) => {
      const file = join(folder, 'a.json');
      assert.throws(() => editDocument(file, () => ({ reviewDue: 'soon' })), /reviewDue/);
      assert.equal(readFileSync(file, 'utf8'), json['on one line']);
    }));

  it('keeps the permissions of the file, and a link to it', () =>
    inFolder({ 'a.json': json['on one line']! }, (folder) => {
      const [file, link] = [join(folder, 'a.json'), join(folder, 'b.json')];
      chmodSync(file, 0o640);
      symlinkSync('a.json', link);
      assert.equal(
        editDocument(link, () => withdrawal),
        true,
      );
      assert.equal(
        editDocument(link, () => withdrawal),
        false,
        'it says so already',
      );
      assert.ok(lstatSync(link).isSymbolicLink());
      assert.equal(statSync(file).mode & 0o777, 0o640);
      assert.match(readFileSync(file, 'utf8'), /withdrawn/);
    }));
});
