import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The rules under test read text, not types, and the modules that they are given here do not exist.
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

/** The rules that this code breaks, were it in that file. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const forbidden = {
  'src/article/a.ts': [
    "export * from 'lit';",
    "export * from 'node:fs';",
    "export * from '../citations/b.js';",
  ],
  'src/citations/a.ts': ["export * from '../sources/b.js';", "export * from '../locales/en.js';"],
  'src/sources/a.ts': ["export * from '../elements/b/b.js';", "export * from 'lit';"],
  'src/sources/html/a.ts': ["export * from '../../elements/b/b.js';"],
  'src/theme/a.ts': ["export * from '../locales/en.js';"],
  'src/hardening/a.ts': ["export * from '../article/article.js';"],
  'src/controllers/a.ts': ["export * from '../elements/b/b.js';"],
  'src/content/a/a.ts': ["export * from '../../elements/b/b.js';", "export * from '../../locales/en.js';"],
  'src/elements/b/b.ts': [
    "export * from '../../index.js';",
    "export * from '../../publish/c.js';",
    "export * from '../../builder/c.js';",
    "export * from 'lit/directives/unsafe-html.js';",
  ],
  'src/embed/a.ts': ["export * from '../theme/b.js';", "export * from 'lit';"],
  'src/snippets/a.ts': ["export * from '../elements/b/b.js';", "export * from 'lit';"],
  'src/builder/a.ts': ["export * from '../publish/c.js';", "export * from 'node:fs';"],
  'src/index.ts': ["export * from './publish/c.js';"],
};

const allowed = {
  'src/article/a.ts': ["export * from './b.js';", "export * from 'mdast';"],
  'src/citations/a.ts': ["export * from '../article/article.js';"],
  'src/sources/html/a.ts': ["export * from '../../article/article.js';", "export * from '../source.js';"],
  'src/theme/a.ts': ["export * from 'lit';"],
  'src/controllers/a.ts': ["export * from '../sources/b.js';", "export * from '@lit/context';"],
  'src/elements/b/b.ts': [
    "export * from '../templates/c.js';",
    "export * from '../../locales/en.js';",
    "export * from 'lit/directives/repeat.js';",
  ],
  'src/embed/a.ts': ["export * from './b.js';"],
  'src/snippets/a.ts': ["export * from '../locales/en.js';", "export * from '../embed/messages.js';"],
  'src/builder/a.ts': ["export * from '../snippets/b.js';", "export * from 'lit';"],
  'src/publish/a.ts': ["export * from 'node:fs';", "export * from '../elements/b/b.js';"],
};

const asDynamicImport = (code: string) =>
  code.replace(/export \* from (.+);/, 'export const it = () => import($1);');
const asImportedType = (code: string) =>
  code.replace(/export \* from (.+);/, 'export type It = import($1).It;');

describe('the directions of imports', () => {
  for (const [file, codes] of Object.entries(forbidden)) {
    for (const code of codes) {
      it(`${file} may not ${code}`, async () => {
        assert.deepEqual(await broken(file, code), ['no-restricted-imports']);
        assert.deepEqual(await broken(file, asDynamicImport(code)), ['no-restricted-syntax']);
        assert.deepEqual(await broken(file, asImportedType(code)), ['no-restricted-syntax']);
      });
    }
  }

  for (const [file, codes] of Object.entries(allowed)) {
    for (const code of codes) {
      it(`${file} may ${code}`, async () => {
        assert.deepEqual(await broken(file, code), []);
        assert.deepEqual(await broken(file, asDynamicImport(code)), []);
        assert.deepEqual(await broken(file, asImportedType(code)), []);
      });
    }
  }
});

describe('what no module in src/ does', () => {
  const element = 'src/elements/b/b.ts';
  const offences = {
    "document.body.innerHTML = 'x';": 'no-restricted-syntax',
    "import { html } from 'lit';\nexport const it = html`<p .innerHTML=${'x'}></p>`;": 'no-restricted-syntax',
    "document.body.insertAdjacentHTML('beforeend', 'x');": 'no-restricted-properties',
    "document.write('x');": 'no-restricted-properties',
    "Document.parseHTMLUnsafe('x');": 'no-restricted-properties',
    "Object.assign(document.body, { innerHTML: 'x' });": 'no-restricted-syntax',
    "import { html } from 'lit';\nexport const it = html`<p onclick=${'x'}></p>`;": 'no-restricted-syntax',
    "import { html } from 'lit';\nexport const it = html`<iframe srcdoc=${'x'}></iframe>`;":
      'no-restricted-syntax',
    "eval('x');": 'no-eval',
    "export const it = new Function('x');": 'no-new-func',
    "navigator.sendBeacon('/x');": 'no-restricted-properties',
    "await navigator.serviceWorker.register('/x.js');": 'no-restricted-properties',
    'export const it = window.caches;': 'no-restricted-properties',
    "document.addEventListener('click', () => {});": 'no-restricted-properties',
    "document.querySelector('a');": 'no-restricted-properties',
    "document.cookie = 'x';": 'no-restricted-properties',
    'export const it = localStorage;': 'no-restricted-globals',
    'export const it = window.localStorage;': 'no-restricted-properties',
    "addEventListener('unload', () => {});": 'no-restricted-syntax',
    'window.onbeforeunload = () => {};': 'no-restricted-syntax',
  };
  for (const [code, rule] of Object.entries(offences)) {
    it(code, async () => {
      assert.ok((await broken(element, code)).includes(rule));
    });
  }

  it('a pure room using the page', async () => {
    assert.deepEqual(await broken('src/article/a.ts', 'export const it = document;'), [
      'no-restricted-globals',
    ]);
  });
});
