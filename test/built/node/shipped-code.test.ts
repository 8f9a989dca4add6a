import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const FOLDER = 'dist/cdn';
const scripts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);

/** What a script that runs on strangers’ pages has no use for, whoever wrote it: dependencies are looked at, too. */
const forbidden: Readonly<Record<string, RegExp>> = {
  'runs text as a script': /\beval\(|\bnew Function\b|[^.\w]Function\(|set(Timeout|Interval)\(["'`]/,
  'writes HTML into the page':
    /\.outerHTML\s*=|insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment/,
  'keeps something on the reader’s device':
    /\b(localStorage|sessionStorage|indexedDB|cookieStore|openDatabase|serviceWorker)\b|\.cookie\b|\bcaches\./,
  'tells somebody what a reader does': /sendBeacon|new WebSocket|new EventSource|XMLHttpRequest/,
  'holds a page back from going': /["'`](before)?unload["'`]|on(before)?unload/,
};

describe('a built script', () => {
  it('is there to be looked at', () => assert.ok(scripts.length > 20));

  for (const [offence, pattern] of Object.entries(forbidden)) {
    it(`none ${offence}`, () => {
      const found = scripts.flatMap((file) => {
        const match = pattern.exec(readFileSync(join(FOLDER, file), 'utf8'));
        return match ? [`${file}: ${match[0]}`] : [];
      });
      assert.deepEqual(found, []);
    });
  }

  it('gives innerHTML to nothing but a template of Lit’s own text', () => {
    for (const file of scripts) {
      const uses = readFileSync(join(FOLDER, file), 'utf8').match(/.{60}\.innerHTML\b/g) ?? [];
      assert.ok(uses.length <= 1, `${file}: ${uses.join('\n')}`);
      for (const use of uses) assert.match(use, /\(["'`]template["'`]\);return/, file);
    }
  });
});
