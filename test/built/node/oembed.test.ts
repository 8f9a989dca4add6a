import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import type { Article } from '../../../src/article/article.js';
import { frameSnippet } from '../../../src/publish/site/frame-snippet.js';
import { oembedJson, oembedLink } from '../../../src/publish/site/oembed.js';
import { page } from '../../../src/publish/site/page.js';
import { embedDocument } from '../../support/embeds.js';
import { wordpressFilter } from '../../support/wordpress-filter.js';

const BASE = 'https://example.org/explainers/';
const answerOf = (changes: Partial<Article> = {}) =>
  JSON.parse(oembedJson(embedDocument(BASE, changes))) as Record<string, string>;

describe('the oEmbed answer', () => {
  it('says all that consumers ask for', () => {
    const { html: _html, ...answer } = answerOf({
      author: [{ name: 'A. Vet', url: 'https://example.org/vet' }],
    });
    assert.deepEqual(answer, {
      type: 'rich',
      version: '1.0',
      title: 'What Is a Heart Murmur?',
      author_name: 'A. Vet',
      author_url: 'https://example.org/vet',
      provider_name: 'Example Pet Heart Trust',
      provider_url: 'https://example.org/',
      cache_age: 86_400,
      width: 600,
      height: 400,
    });
  });

  const titles = {
    plain: 'What Is a Heart Murmur?',
    'with quotes': `"Worn" valves: a dog's heart`,
    'with markup': 'Salt <b>&</b> hearts </blockquote></iframe><iframe src="https://evil.example"></iframe>',
    'with a comment': 'Hearts <!-- not --> lungs --> and > <',
    'in another script': '心臓の雑音とは？',
  };
  for (const [kind, headline] of Object.entries(titles)) {
    it(`is left whole by WordPress's filter, title ${kind}`, () => {
      const answer = answerOf({ headline, publisher: { name: headline } });
      const filtered = wordpressFilter(answer);
      assert.equal(filtered?.html, answer.html);
      assert.equal(filtered?.isSized, true);
      assert.equal(filtered?.src, `${BASE}heart-murmurs.embed.html`);
      assert.match(answer.html!, /^<blockquote><a href="/);
      assert.equal(answer.title, headline);
      const { document } = parseHTML(`<body>${answer.html}</body>`);
      assert.equal(document.querySelectorAll('iframe').length, 1);
      assert.equal(document.querySelector('iframe')!.getAttribute('title'), headline);
      assert.equal(document.querySelector('a')!.textContent, headline);
      assert.equal(
        document.querySelector('blockquote')!.textContent,
        `${headline} ${headline}, February 17, 2026`,
      );
    });
  }

  it('tells of a withdrawal', () => {
    const answer = answerOf({ status: 'withdrawn' });
    assert.match(answer.title!, /^Withdrawn: /);
    assert.match(wordpressFilter(answer)!.html, /Withdrawn: What Is a Heart Murmur\?/);
  });

  it('leaves out an address that is no web page', () => {
    const answer = answerOf({ publisher: { name: 'A', url: 'mailto:a@example.org' } });
    assert.equal(answer.provider_url, BASE);
  });
});

describe('the filter of WordPress, as it is here', () => {
  const frame = '<iframe src="https://example.org/" title="A"></iframe>';
  const cases: ReadonlyArray<readonly [of: string, html: string, left: string | undefined]> = [
    ['a script', `<script>1</script>${frame}`, frame],
    ['a class', `<blockquote class="a">B</blockquote>${frame}`, `<blockquote>B</blockquote>${frame}`],
    ['a style', frame.replace('title', 'style="height: 0" title'), frame],
    [
      'what stands between and after',
      `<blockquote>B</blockquote><p>C</p>${frame}D`,
      `<blockquote>B</blockquote>${frame}`,
    ],
    ['a link without a frame', '<blockquote><a href="https://example.org/">A</a></blockquote>', undefined],
    ['a frame that is not closed', '<iframe src="https://example.org/" />', undefined],
    ['a frame with something in it', '<iframe src="https://example.org/">A</iframe>', undefined],
  ];
  for (const [of, html, left] of cases) {
    it(`takes out ${of}`, () => assert.equal(wordpressFilter({ type: 'rich', html })?.html, left));
  }

  it('takes no other type, and nothing empty', () => {
    assert.equal(wordpressFilter({ type: 'link', html: frame }), undefined);
    assert.equal(wordpressFilter({ type: 'rich', html: '' }), undefined);
  });
});

describe('a published page', () => {
  it('leads to its oEmbed answer by an absolute address in its first kilobytes', () => {
    const document = embedDocument(BASE);
    const html = page(document);
    const place = html.indexOf(oembedLink(document).text);
    assert.ok(place > 0 && place < 4096, `it is at ${place}`);
    const link = /<link [^<>]*type="application\/json\+oembed"[^<>]*>/.exec(html)![0];
    assert.match(link, / href="https:\/\/example\.org\/explainers\/heart-murmurs\.oembed\.json"/);
  });
});

describe('the snippet of a frame', () => {
  it('names the page and the exact script with its hash, and keeps a link', () => {
    const site = embedDocument(BASE);
    const { document } = parseHTML(`<body>${frameSnippet(site)}</body>`);
    const frame = document.querySelector('iframe')!;
    assert.equal(frame.getAttribute('src'), `${BASE}heart-murmurs.embed.html`);
    assert.equal(frame.getAttribute('title'), 'What Is a Heart Murmur?');
    assert.match(frame.innerHTML, /<a href="https:\/\/example\.org\/explainers\/heart-murmurs\.html">/);
    const script = document.querySelector('script')!;
    assert.equal(script.getAttribute('src'), `${BASE}${site.scripts.folder}explainer-frame.js`);
    assert.equal(script.getAttribute('integrity'), site.scripts.integrity['explainer-frame.js']);
    assert.match(script.getAttribute('integrity')!, /^sha384-.{64}$/);
  });
});
