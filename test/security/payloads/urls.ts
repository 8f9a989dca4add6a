import { CALL, each, HOST, type Rule } from './rules.js';

const SCHEMES = [
  'javascript',
  'vbscript',
  'data',
  'blob',
  'file',
  'filesystem',
  'view-source',
  'about',
  'ws',
  'x-any',
];

/** What URL parsers pass over or change, and a comparison of text does not. */
const OBFUSCATIONS: ReadonlyArray<(scheme: string) => string> = [
  (scheme) => `${scheme}:`,
  (scheme) => `${scheme.toUpperCase()}:`,
  (scheme) => ` \t\n${scheme}:`,
  (scheme) => `\u0001\u001f${scheme}:`,
  (scheme) => `${scheme.slice(0, 3)}\n${scheme.slice(3)}:`,
  (scheme) => `${scheme.slice(0, 2)}\t\r${scheme.slice(2)}\t:`,
  (scheme) => `${scheme}&colon;`,
  (scheme) => `&#${scheme.charCodeAt(0)};${scheme.slice(1)}:`,
  (scheme) => `%${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}:`,
  (scheme) => `\u200b\ufeff${scheme}:`,
  (scheme) => `\u202e${scheme}:`,
  (scheme) => `${scheme}\uff1a`,
  (scheme) => `feed:${scheme}:`,
];

const AFTER: Readonly<Record<string, string>> = {
  data: `text/html,<script>${CALL}</script>`,
  about: 'blank',
  file: '///etc/passwd',
};

export const urls: Rule[] = [
  {
    name: 'scheme',
    kind: 'url',
    texts: each(SCHEMES, OBFUSCATIONS, (scheme, write) => write(scheme) + (AFTER[scheme] ?? CALL)),
  },
  {
    // Addresses that one parser takes for relative and another for another host.
    name: 'host',
    kind: 'url',
    texts: ['//', '\\\\', '/\\', '///', 'https:', 'https:/', 'https:\\\\', '\t//'].map(
      (slashes) => `${slashes}elsewhere.example.org/a`,
    ),
  },
  {
    name: 'odd-address',
    kind: 'url',
    texts: [
      '',
      ' ',
      'http://',
      'https://[::1',
      'https://user:word@elsewhere.example.org/',
      'https://elsewhere.example.org:99999/',
      `https://example.org/${'a'.repeat(5000)}`,
      'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      'data:image/png;base64,iVBORw0KGgo=',
      `javascript:${CALL}//https://example.org/`,
      `javascript://example.org/%0a${CALL}`,
      '\0',
      `${HOST}/"onmouseover="${CALL}`,
      `${HOST}/'><script>${CALL}</script>`,
    ],
  },
  {
    name: 'harmless-address',
    kind: 'url',
    benign: true,
    texts: [
      'https://example.org/a?b=c&d=javascript:e#f',
      'http://example.org:8080/',
      'mailto:somebody@example.org?subject=data:',
      '/javascript:/a.html',
      './vbscript.html',
      '#javascript:a',
      'https://bücher.example/straße',
    ],
  },
];
