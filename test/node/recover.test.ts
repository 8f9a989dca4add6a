import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recover } from '../../src/snippets/doctor/recover.js';
import { DEFAULT_LOOK, explainerSnippet } from '../../src/snippets/explainer-snippet.js';
import { frameSnippet } from '../../src/snippets/frame-snippet.js';
import { Markup } from '../../src/snippets/markup.js';
import { murmurs, site } from '../support/snippets.js';

const look = {
  view: 'card',
  theme: 'dark',
  headingLevel: 4,
  preset: 'journal',
  accent: '#662288',
  citationStyle: 'apa',
} as const;
const card = new Markup('<style>:host{color:red}</style><article part="card">Text</article>');
const drawn = explainerSnippet(site, murmurs, { look, script: true }).text;
const expected = { name: 'murmurs', look, form: 'script' };

describe('of a broken snippet one still reads what was wanted,', () => {
  const broken: Record<string, string> = {
    'though its quotation marks are typographic': drawn.replaceAll('"', '”'),
    'though it is shown as text': drawn.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    'though the element is misspelt': drawn.replace('<article-explainer', '<article-explaner'),
    'though the element is a <div>': drawn.replace('<article-explainer', '<div'),
    'though the script is gone': drawn.replace(/<script.*/, ''),
  };
  for (const [name, snippet] of Object.entries(broken)) {
    it(name, () => assert.deepEqual(recover(snippet, site), expected));
  }

  it('with the card, though its template is gone', () => {
    const snippet = explainerSnippet(site, murmurs, { look, card, script: true }).text;
    const lost = snippet.replace(/<\/?template[^>]*>/g, '');
    assert.deepEqual(recover(lost, site), { ...expected, form: 'card' });
  });

  it('in a frame, though the frame is gone', () => {
    const lost = frameSnippet(site, murmurs).text.replace(/<\/?iframe[^>]*>/g, '');
    const plain = { ...DEFAULT_LOOK, preset: undefined, accent: undefined, citationStyle: undefined };
    assert.deepEqual(recover(lost, site), { name: 'murmurs', look: plain, form: 'frame' });
  });

  it('unless it names none of the articles', () => {
    assert.equal(recover('<p>Read this.</p>', site), undefined);
    assert.equal(recover(drawn.replaceAll('murmurs', 'fleas'), site), undefined);
  });

  it('and takes nothing else for a colour or a style', () => {
    const snippet = drawn.replace('#662288', 'url(x)').replace('"apa"', '"a&quot;b"');
    const { look } = recover(snippet, site)!;
    assert.deepEqual([look.accent, look.citationStyle], [undefined, undefined]);
  });
});
