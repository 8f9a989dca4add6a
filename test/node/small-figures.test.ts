import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../../src/figures/after-surgery/after-surgery.js';
import '../../src/figures/drug-pump/drug-pump.js';
import '../../src/figures/recurrence-course/recurrence-course.js';
import { figureWords as words } from '../../src/locales/en-figures.js';

const drawn = {
  'drug-pump': collectResultSync(render(html`<drug-pump></drug-pump>`)),
  'after-surgery': collectResultSync(render(html`<after-surgery></after-surgery>`)),
  'recurrence-course': collectResultSync(render(html`<recurrence-course></recurrence-course>`)),
};
const last = {
  'drug-pump': words.pumpSends,
  'after-surgery': words.surgeryGrows,
  'recurrence-course': words.regrowth,
};

for (const name of Object.keys(drawn) as Array<keyof typeof drawn>) {
  describe(`<${name}> drawn ahead of time`, () => {
    it('is whole without a script: its drawings, its words and its credit', () => {
      assert.match(drawn[name], /<svg[^>]* aria-hidden="true"/);
      for (const text of [last[name], words.credit]) assert.ok(drawn[name].includes(text), text);
      assert.doesNotMatch(drawn[name], /undefined|\[object/);
    });

    it('has no style of an element’s own, and asks for nothing', () => {
      assert.doesNotMatch(drawn[name], /\sstyle=|\s(?:xlink:)?href=|\ssrc=|url\(|@import/);
    });
  });
}
