import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { leanLitPlugin } from '../../src/publish/rollup-plugin-lean-lit.js';

/** Bundles one module of that name and code as a script for a page is. */
async function build(id: string, code: string): Promise<string> {
  const given = {
    name: 'given',
    resolveId: (source: string) => (source === id ? id : { id: source, external: true }),
    load: () => code,
  };
  const bundle = await rollup({ input: id, plugins: [given, leanLitPlugin('/css-tag.js', '/templates.js')] });
  return (await bundle.generate({})).output[0].code;
}

describe('Lit in a script for a page', () => {
  it('fails the build where it says in other words what is left out of it', async () => {
    await assert.rejects(
      build('/node_modules/lit-html/lit-html.js', 'export const html = 1;'),
      /look at what it has/,
    );
  });

  for (const [what, code] of [
    ['lit/', "import { html } from 'lit'; import { live } from 'lit/directives/live.js'; html(live);"],
    [
      'firstUpdated',
      "import { LitElement } from 'lit'; export class A extends LitElement { firstUpdated() {} }",
    ],
    ['svg`', "import { svg } from 'lit'; export const line = svg`<line />`;"],
  ] as const) {
    it(`fails the build of a module that uses ${what}, which is left out`, async () => {
      await assert.rejects(build('/src/elements/a.js', code), (error: Error) => error.message.includes(what));
    });
  }

  it('lets a module use what is there', async () => {
    const code = "import { html } from 'lit'; export const line = html`<hr />`;";
    assert.match(await build('/src/elements/a.js', code), /<hr \/>/);
  });
});
