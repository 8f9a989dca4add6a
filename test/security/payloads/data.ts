import { CALL, each, HOST, type Rule } from './rules.js';

/** Names by which all objects are reached, as they stand in JSON, escaped or not. */
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  '\\u005f_proto__',
  'toString',
  'hasOwnProperty',
  'then',
];

const VALUES = [
  '{"polluted": true}',
  '{"prototype": {"polluted": true}}',
  '{"headline": "Polluted", "src": "https://elsewhere.example.org/a"}',
  'null',
  '["polluted"]',
];

export const data: Rule[] = [
  { name: 'key', kind: 'json', texts: each(KEYS, VALUES, (key, value) => `{"${key}": ${value}}`) },
  {
    // No JSON, or more of it than there should be.
    name: 'no-json',
    kind: 'json',
    texts: [
      '',
      '{',
      '{"a": 1,}',
      'null',
      'true',
      '""',
      '[]',
      '{}',
      '\ufeff{}',
      '{"a": 1} <script>alert(1)</script>',
      '['.repeat(5000),
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      '{"a":'.repeat(2000),
      '{"headline": {"toString": "a"}, "inLanguage": "en", "body": 1}',
      '{"headline": "A", "inLanguage": "en", "body": {"type": "root", "children": [null]}}',
      '{"content": {"rendered": {"toString": 1}}}',
      '{"content": {"rendered": "<p onclick=alert(1)>A</p>", "protected": true}}',
      '1e999',
    ],
  },
  {
    name: 'harmless-json',
    kind: 'json',
    benign: true,
    texts: [
      '{"a": "__proto__"}',
      '{"a": "constructor.prototype"}',
      '{"a": "</script>"}',
      '{"a": "\\u003cb\\u003e"}',
    ],
  },
  {
    // Ways to the prototype for who takes a path apart.
    name: 'path',
    kind: 'attr-path',
    texts: each(
      ['', '?', '#', 'a?b=c&', `${HOST}/?`],
      [
        '__proto__[polluted]=1',
        '__proto__.polluted=1',
        'constructor[prototype][polluted]=1',
        'constructor.prototype.polluted=1',
      ],
      (before, path) => before + path,
    ),
  },
  {
    name: 'css',
    kind: 'css',
    texts: [
      ...each(
        [
          'url(X)',
          "url('X')",
          'image-set("X" 1x)',
          '-webkit-image-set(url(X) 1x)',
          'cross-fade(url(X), red)',
          'src("X")',
          'paint(X)',
          'element(#a)',
          'var(--a, url(X))',
          'attr(href url, url(X))',
          'red url(X)',
          'linear-gradient(red, red), url(X)',
        ],
        [`${HOST}/a.png`, '/a.png', `javascript:${CALL}`],
        (value, address) => value.replace('X', address),
      ),
      `red; background: url(${HOST}/b)`,
      `red} * { background: url(${HOST}/c) } a {`,
      `red !important; --explainer-text: url(${HOST}/d)`,
      `red</style><img src=x: onerror=${CALL}>`,
      `expression(${CALL})`,
      `@import url(${HOST}/e.css);`,
      'red\\',
      'red/*',
      '"red',
      'calc(1px / 0)',
      'var(--explainer-accent)',
      'inherit',
      '{}',
    ],
  },
  {
    name: 'harmless-css',
    kind: 'css',
    benign: true,
    texts: [
      'rebeccapurple',
      '#0a5',
      'rgb(10 20 30 / 0.5)',
      'oklch(0.5 0.1 200)',
      '20px',
      '1.5em',
      'Georgia, serif',
    ],
  },
  {
    // Characters that change what is seen of the words around them, or that parsers stumble over.
    name: 'character',
    kind: 'html',
    texts: [
      ...[
        '\0',
        '\u0001',
        '\u0008',
        '\u000b',
        '\u001b',
        '\u007f',
        '\u0085',
        '\u00ad',
        '\u200b',
        '\u2028',
        '\u2029',
        '\ufeff',
        '\ufffe',
        '\ud800',
        '\udc00',
      ].map((character) => `Words ${character} and <${character}script>${CALL}</script>`),
      ...['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u061c'].map(
        (bidi) => `Words ${bidi}sdrow ${bidi}`,
      ),
      'e\u0301'.repeat(50) + '\u0489'.repeat(500),
      '\u{e0001}\u{e0061}\u{1f469}\u200d\u{1f692}',
      `\u003c\u0131mg src=x: onerror=${CALL}>`,
      '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
      '\uff1cscript\uff1ealert(1)\uff1c/script\uff1e',
    ],
  },
];
