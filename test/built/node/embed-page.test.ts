import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import type { Article } from '../../../src/article/article.js';
import { toText } from '../../../src/article/text.js';
import { embedPage } from '../../../src/publish/site/embed-page.js';
import { embedDocument } from '../../support/embeds.js';

const BASE = 'https://example.org/explainers/';
const pageWith = (changes: Partial<Article> = {}) => embedPage(embedDocument(BASE, changes));
const words = (text: string) => text.replace(/\s+/g, '');

describe('the page that is framed', () => {
  it('has every word of the article without its script', () => {
    const { article } = embedDocument(BASE);
    const shown = words(parseHTML(pageWith()).document.querySelector('main')!.textContent);
    const said = article.body.children.flatMap((node) => toText(node).split(/[\n\t]/)).filter(Boolean);
    assert.ok(said.length > 20);
    for (const text of [article.headline, article.abstract!, article.copyrightNotice!, ...said]) {
      // Numbers of citations stand between words.
      const [start] = text.split('[^');
      assert.ok(shown.includes(words(start!).slice(0, 40)), text);
    }
    for (const { runs } of article.bibliography!)
      assert.ok(shown.includes(words(runs.map(({ text }) => text).join(''))), runs[0]!.text);
  });

  it('is one file: it names nothing to load, and its policy forbids it', () => {
    const { document } = parseHTML(pageWith());
    assert.deepEqual(
      [...document.querySelectorAll('[src], link:not([rel="canonical"], [href^="data:"])')],
      [],
    );
    assert.equal(document.querySelectorAll('script').length, 1);
    assert.equal(document.querySelector('script')!.hasAttribute('type'), false);
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')!
      .getAttribute('content')!;
    assert.match(
      policy,
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src \*/,
    );
  });

  it('leads each link out of the frame, but those within the card', () => {
    const links = [...parseHTML(pageWith()).document.querySelectorAll('a')];
    const [inside, outside] = [true, false].map((is) =>
      links.filter((link) => link.getAttribute('href')!.startsWith('#') === is),
    );
    assert.ok(inside!.length > 5 && outside!.length > 5);
    assert.ok(inside!.every((link) => !link.hasAttribute('target')));
    assert.ok(outside!.every((link) => link.getAttribute('target') === '_top'));
  });

  it('names its headings by their words, as links in a text do', () => {
    const heading = (value: string) => ({
      type: 'heading' as const,
      depth: 2,
      children: [
        { type: 'text' as const, value },
        { type: 'footnoteReference' as const, identifier: 'ware-2021' },
      ],
    });
    const children = ['How “loud” is it & why?', 'Sources', 'Sources'].map(heading);
    const { document } = parseHTML(pageWith({ body: { type: 'root', children } }));
    const named = [...document.querySelectorAll('h3')].map(({ id }) => id);
    assert.deepEqual(named.slice(1, 4), ['how-loud-is-it-why', 'sources-2', 'sources-3']);
    assert.equal(document.querySelectorAll('#sources').length, 1);
    assert.equal(document.querySelector('[role="doc-bibliography"] h3')!.id, 'sources');
  });

  it('leaves what an article says text', () => {
    const text = '</style></script><img src=x onerror=alert(1)> <a href="x">';
    const { document } = parseHTML(pageWith({ headline: text, abstract: text }));
    assert.equal(document.querySelector('title')!.textContent, text);
    assert.equal(document.querySelectorAll('img').length, 0);
    assert.equal(document.querySelector('[part="abstract"]')!.textContent, text);
  });
});
