import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const files = ['src/theme', 'src/elements', 'src/controllers', 'src/figures'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file}`),
);
const css = files.map((file) => readFileSync(file, 'utf8')).join('\n');
const names = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map((match) => match[1]));

describe('the theme', () => {
  it('defines each private property that a style uses, and uses each that it defines', () => {
    assert.deepEqual([...names(/var\(\s*(--_[\w-]+)/g)].sort(), [...names(/^\s*(--_[\w-]+):/gm)].sort());
  });

  it('documents each public property that a style reads, and reads each that it documents', () => {
    assert.deepEqual(
      [...names(/var\(\s*(--explainer[\w-]+)/g)].sort(),
      [...names(/@cssprop .*?(--explainer[\w-]+)/g)].sort(),
    );
  });

  it('has no size that the page’s root font would change', () => {
    assert.doesNotMatch(css, /\drem\b/);
  });
});
