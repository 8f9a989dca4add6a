import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose, rules } from '../../src/snippets/doctor/diagnose.js';
import type { Host } from '../../src/snippets/doctor/patient.js';
import { DEFAULT_LOOK, explainerSnippet } from '../../src/snippets/explainer-snippet.js';
import { frameSnippet } from '../../src/snippets/frame-snippet.js';
import { linkSnippet } from '../../src/snippets/link-snippet.js';
import { Markup } from '../../src/snippets/markup.js';
import { hash, murmurs, site } from '../support/snippets.js';

const card = new Markup(
  '<style>:host{color:red}</style><article part="card"><p>One &lt; two<br/></p></article>',
);
const look = { ...DEFAULT_LOOK, view: 'brief', accent: '#662288', citationStyle: 'apa' } as const;
const drawn = explainerSnippet(site, murmurs, { look: DEFAULT_LOOK, script: true }).text;
const withCard = explainerSnippet(site, murmurs, { look, card, script: true }).text;
const framed = frameSnippet(site, murmurs).text;
const [script = ''] = /<script.*<\/script>/.exec(drawn) ?? [];

const found = (snippet: string, host?: Host) => diagnose(snippet, site, host).map(({ rule }) => rule);
/** Fails where the text to change is not there: then nothing would be broken. */
const change = (text: string, what: string | RegExp, by: string) => {
  const changed = text.replace(what, by);
  assert.notEqual(changed, text);
  return changed;
};
const asText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

describe('nothing is wrong with a snippet', () => {
  const sound: Record<string, string> = {
    'that a script draws': drawn,
    'with its card': withCard,
    'with its card and without a script': explainerSnippet(site, murmurs, { look, card, script: false }).text,
    'in a frame': framed,
    'of a tag of its own':
      '<script type="module" src="https://example.org/explainers/cough.js"></script><cough-explainer><a href="https://example.org/cough">Cough</a></cough-explainer>',
    'that names the newest version':
      '<script type="module" src="https://example.org/explainers/1/article-explainer.js"></script>' +
      change(drawn, script, ''),
  };
  for (const [name, snippet] of Object.entries(sound)) {
    it(name, () => assert.deepEqual(found(snippet), []));
  }

  for (const policy of [
    "script-src https://example.org; connect-src https://example.org; style-src https: 'unsafe-inline'; frame-src https:",
    "default-src 'self' 'unsafe-inline' *.example.com https://example.org/explainers/",
    `script-src 'strict-dynamic' '${hash('a')}' '${hash('c')}'`,
    "object-src 'none'; img-src 'self'",
  ]) {
    it(`on a page with ${policy}`, () => {
      for (const snippet of [drawn, withCard, framed]) assert.deepEqual(found(snippet, { policy }), []);
    });
  }

  it("that the page's own host serves", () => {
    const host = { policy: "default-src 'self' 'unsafe-inline'", page: 'https://example.org/blog/' };
    assert.deepEqual(found(withCard, host), []);
  });
});

/** One broken snippet for each rule, in which there is nothing else to find. */
const broken: Record<string, ReadonlyArray<readonly [snippet: string, host?: Host]>> = {
  'shown-as-text': [[asText(drawn)], [`<p>${asText(drawn)}</p>`], [asText(framed).replaceAll('&quot;', '"')]],
  'escaped-twice': [
    [change(drawn, /src="([^"]*)"/, 'src=&quot;$1&quot;')],
    [change(drawn, /&amp;/, '&amp;amp;')],
  ],
  'smart-quotes': [
    [change(drawn, /src="([^"]*)"/, 'src=“$1”')],
    [change(drawn, /integrity="([^"]*)"/, 'integrity=«$1»')],
    [change(drawn, /"/g, '”')],
  ],
  'broken-address': [
    [change(drawn, 'explainers/murmurs', 'explainers/\n  murmurs')],
    [change(drawn, 'sha384-aaaa', 'sha384-aaaa<br />\n')],
  ],
  'nothing-of-ours': [['<p>Read this.</p>'], [''], [linkSnippet(site, murmurs).html.text]],
  'element-misspelt': [
    [
      drawn
        .replaceAll('article-explainer ', 'articel-explainer ')
        .replace('</article-explainer', '</articel-explainer'),
    ],
    [
      drawn
        .replace('<article-explainer', '<ArticleExplainer')
        .replace('</article-explainer', '</ArticleExplainer'),
    ],
    [
      drawn
        .replace('<article-explainer', '<murmur-explainer')
        .replace('</article-explainer', '</murmur-explainer'),
    ],
  ],
  'element-renamed': [[drawn.replace('<article-explainer', '<div').replace('</article-explainer', '</div')]],
  'element-lost': [[script], [change(drawn, /<\/?article-explainer[^>]*>/g, '')]],
  'frame-lost': [[change(framed, /<iframe[^>]*>|<\/iframe>/g, '')]],
  capitals: [[drawn.replace('<article-explainer', '<ARTICLE-EXPLAINER')]],
  'closes-itself': [
    [`<article-explainer src="${site.base}murmurs.json" />${script}`],
    [`<recurrence-explainer />${change(script, 'article', 'recurrence').replace(hash('a'), hash('b'))}`],
  ],
  'never-closed': [[change(drawn, '</article-explainer>', '')]],
  unquoted: [[change(drawn, /src="([^"]*json)"/, 'src=$1')]],
  'address-lost': [[change(drawn, / src="[^"]*json"/, '')]],
  'document-unknown': [
    [change(drawn, 'murmurs.json', 'murmur.json')],
    [change(framed, 'murmurs.embed', 'mumurs.embed')],
  ],
  'link-lost': [[change(drawn, /<a .*<\/a>/, '')], [change(framed, /<a .*<\/a>/, '')]],
  'template-lost': [
    [change(withCard, / shadowrootmode="open"/, '')],
    [change(withCard, /<\/?template[^>]*>/g, '')],
  ],
  wrapped: [
    [`<p>${change(drawn, '\n', '</p>\n<p>')}</p>`],
    [change(drawn, '<a ', '<br />\n<a ')],
    [`<p>${framed}</p>`],
  ],
  'script-missing': [[change(drawn, script, '')]],
  'frame-script-missing': [[change(framed, /<script.*<\/script>/, '')]],
  'script-unknown': [
    [
      `${drawn}<script type="module" src="https://example.org/explainers/1.2.3/artcle-explainer.js"></script>`,
    ],
  ],
  'script-other': [
    [change(drawn, 'article-explainer.js', 'recurrence-explainer.js').replace(hash('a'), hash('b'))],
  ],
  'script-no-module': [
    [change(drawn, ' type="module"', '')],
    [change(drawn, '"module"', '"text/javascript"')],
  ],
  insecure: [
    [change(drawn, 'https://example.org/explainers/1', 'http://example.org/explainers/1')],
    [change(framed, 'src="https:', 'src="http:')],
  ],
  'version-other': [[change(drawn, '1.2.3/', '1.2.2/').replace(hash('a'), hash('x'))]],
  'hash-cut': [[change(drawn, hash('a'), 'sha384-aaaa')], [change(drawn, 'sha384-', '')]],
  'hash-other': [[change(drawn, hash('a'), hash('x'))], [change(drawn, hash('a'), hash('b'))]],
  'hash-moving': [[change(drawn, '1.2.3/', '1/')]],
  'crossorigin-missing': [[change(framed, / crossorigin="[^"]*"/, '')]],
  'policy-script': [
    [drawn, { policy: "script-src 'self'" }],
    [drawn, { policy: "Content-Security-Policy: script-src 'nonce-abc' 'strict-dynamic' https:" }],
    [
      withCard,
      {
        policy:
          "Refused to load the script 'https://example.org/explainers/1.2.3/article-explainer.js' because it violates the following Content Security Policy directive: \"script-src 'self' https://cdn.example.net\". Note that 'script-src-elem' was not explicitly set, so 'script-src' is used as a fallback.",
      },
    ],
    [
      drawn,
      {
        policy:
          "Content-Security-Policy: The page’s settings blocked a script (script-src-elem) at https://example.org/a.js from being executed because it violates the following directive: “script-src 'self'”",
      },
    ],
    [drawn, { policy: "default-src 'self'; connect-src *" }],
  ],
  'policy-connect': [
    [drawn, { policy: "connect-src 'none'" }],
    [drawn, { policy: 'connect-src https://example.org:8443' }],
  ],
  'policy-frame': [
    [framed, { policy: 'frame-src https://*.example.org' }],
    [framed, { policy: "child-src 'self'" }],
  ],
  'policy-style': [
    [change(withCard, / style="[^"]*"/, ''), { policy: "style-src 'self'" }],
    [change(withCard, / style="[^"]*"/, ''), { policy: "style-src 'unsafe-inline' 'nonce-abc'" }],
  ],
  'policy-accent': [[withCard, { policy: "style-src-attr 'none'" }]],
};

describe('the doctor', () => {
  it('has an example for each of its rules', () => {
    assert.deepEqual(Object.keys(broken).sort(), rules.map(({ name }) => name).sort());
  });

  for (const [rule, snippets] of Object.entries(broken)) {
    for (const [i, [snippet, host]] of snippets.entries()) {
      it(`finds ${rule} and nothing else, example ${i + 1}`, () => {
        assert.deepEqual(found(snippet, host), [rule]);
      });
    }
  }

  it('says what is wrong and what to do, with the names that are in the snippet', () => {
    const [{ problem, remedy } = { problem: '', remedy: '' }] = diagnose(
      change(drawn, / type="module"/, ''),
      site,
    );
    assert.match(problem, /^article-explainer\.js is a module/);
    assert.match(remedy, /type="module"/);
  });

  it('finds all that is wrong at once', () => {
    const snippet = change(drawn, / type="module"/, '')
      .replace(/<a .*<\/a>/, '')
      .replaceAll('"', '”');
    assert.deepEqual(found(snippet), ['smart-quotes', 'link-lost', 'script-no-module']);
  });
});
