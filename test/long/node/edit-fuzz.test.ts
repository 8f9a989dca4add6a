import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { editFrontMatter } from '../../../src/publish/edit/edit-front-matter.js';
import { editJson } from '../../../src/publish/edit/edit-json.js';

const undo = { status: undefined, statusNote: undefined };
const names = fc.constantFrom('headline', 'inLanguage', 'status', 'statusNote', 'abstract', 'x-1');
const note = fc.string({ unit: 'binary', minLength: 1 });

it('edits of JSON say what they should, change nothing else, and can be undone', () => {
  const layouts = fc.record({
    indent: fc.constantFrom('', '  ', '\t', 5),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    around: fc.constantFrom('', ' ', '\n'),
  });
  const fields = fc.dictionary(names, fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true });
  fc.assert(
    fc.property(fields, fields, layouts, note, (before, after, { indent, lineEnd, around }, statusNote) => {
      const value = { ...before, body: {}, ...after };
      const written = JSON.stringify(value, null, indent).replaceAll('\n', lineEnd);
      const text = around + written + around;
      const edited = editJson(text, { status: 'withdrawn', statusNote });
      assert.deepEqual(JSON.parse(edited), { ...JSON.parse(text), status: 'withdrawn', statusNote });
      if (!('status' in value) && !('statusNote' in value)) assert.equal(editJson(edited, undo), text);
      const { status: _status, statusNote: _note, ...others } = JSON.parse(text);
      assert.deepEqual(JSON.parse(editJson(edited, undo)), others);
    }),
  );
});

it('edits of front matter say what they should, change nothing else, and can be undone', () => {
  const fields = fc.dictionary(names, note, { noNullPrototype: true, minKeys: 1 });
  const read = (text: string) =>
    parse(text.replace(/^---\n([^]*?)^---$[^]*/m, '$1'), { schema: 'failsafe' }) as Record<string, string>;
  fc.assert(
    fc.property(fields, fc.constantFrom(0, 20, 80), note, (value, lineWidth, statusNote) => {
      const yaml = stringify({ ...value, last: 'x' }, { lineWidth });
      fc.pre(!/^---/m.test(yaml));
      const text = `---\n${yaml}---\nText.\n`;
      const edited = editFrontMatter(text, { status: 'withdrawn', statusNote })!;
      assert.deepEqual(read(edited), { ...read(text), status: 'withdrawn', statusNote });
      assert.ok(edited.endsWith('\n---\nText.\n'));
      const undone = editFrontMatter(edited, undo)!;
      if (!('status' in value) && !('statusNote' in value)) assert.equal(undone, text);
    }),
  );
});
