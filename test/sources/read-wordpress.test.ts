import { expect } from '@open-wc/testing';
import { readWordPress } from '../../src/sources/html/read-wordpress.js';
import { outline } from './html-pages/outline.js';
import { parse } from './html-pages/read.js';

const url = 'https://cats.example.org/wp-json/wp/v2/posts/7';
const content =
  '<h1>How they work</h1><p>The kidneys of a cat clean its <a href="../blood/">blood</a> all day.</p><p><em>Last Updated: October 14, 2022</em></p>';
const post = {
  id: 7,
  date: '2020-01-02T23:59:00',
  modified: '2023-03-04T05:06:07',
  modified_gmt: '2023-03-05T01:06:07',
  link: 'https://cats.example.org/kidneys/',
  title: { rendered: 'What&#8217;s a kidney &amp; <em>why</em>' },
  content: { rendered: content, protected: false },
  excerpt: { rendered: '<p>The kidneys of a cat clean [&hellip;]</p>\n' },
};
const readPost = (json: unknown) => readWordPress(json, url, parse);

describe('readWordPress', () => {
  it('reads title, text, dates and address of a post', () => {
    const article = readPost(post);
    expect(article).to.deep.equal({
      headline: 'What’s a kidney & why',
      inLanguage: 'en',
      url: 'https://cats.example.org/kidneys/',
      datePublished: '2020-01-02',
      dateModified: '2022-10-14',
      body: article.body,
    });
    expect(outline(article.body)).to.deep.equal([
      'heading2("How they work")',
      'paragraph("The kidneys of a cat clean its " link<https://cats.example.org/blood/>("blood") " all day.")',
    ]);
  });

  it('reads the first of a list', () => {
    expect(readPost([post, { ...post, title: { rendered: 'Other' } }]).headline).to.equal(
      'What’s a kidney & why',
    );
  });

  it('reads the date of the last change where the text names none', () => {
    const article = readPost({ ...post, content: { rendered: content.replace(/<p><em>.*/, '') } });
    expect(article.dateModified).to.equal('2023-03-04');
  });

  it('reads what Yoast and embedded authors add', () => {
    const article = readPost({
      ...post,
      yoast_head_json: {
        description: 'What kidneys do &amp; when they fail.',
        og_locale: 'en_GB',
        og_site_name: 'Cats',
        canonical: 'https://cats.example.org/k/',
        schema: {
          '@graph': [
            {
              '@type': 'BreadcrumbList',
              itemListElement: [
                { position: 1, name: 'Home', item: 'https://cats.example.org/' },
                { position: 2, name: 'Kidneys' },
              ],
            },
          ],
        },
      },
      _embedded: { author: [{ name: 'Ann Lee', link: 'https://cats.example.org/ann/' }] },
    });
    expect(article).to.deep.include({
      abstract: 'What kidneys do & when they fail.',
      inLanguage: 'en-GB',
      url: 'https://cats.example.org/k/',
      publisher: { name: 'Cats' },
      author: [{ name: 'Ann Lee', url: 'https://cats.example.org/ann/' }],
      breadcrumb: [{ name: 'Home', url: 'https://cats.example.org/' }, { name: 'Kidneys' }],
    });
  });

  it('keeps an excerpt that an author wrote', () => {
    expect(readPost({ ...post, excerpt: { rendered: '<p>What kidneys do.</p>' } }).abstract).to.equal(
      'What kidneys do.',
    );
  });

  it('ignores values that are not what WordPress writes', () => {
    const article = readPost({
      ...post,
      date: 5,
      modified: {},
      modified_gmt: null,
      link: 'javascript:alert(1)',
      excerpt: 'x',
      lang: ['de'],
      yoast_head_json: { og_locale: 5, og_site_name: {}, schema: { '@graph': 'x' }, canonical: 'data:,x' },
      _embedded: { author: 'Eve' },
    });
    expect(article).to.deep.equal({
      headline: 'What’s a kidney & why',
      inLanguage: 'en',
      url,
      dateModified: '2022-10-14',
      body: article.body,
    });
  });

  const refused = {
    'an empty post': { ...post, content: { rendered: ' ' } },
    'a post that asks for a password': { ...post, content: { rendered: '', protected: true } },
    'a post whose text a form asks a password for': {
      ...post,
      content: { rendered: '<form><p>Enter it:</p><input type="password"></form>', protected: true },
    },
  };
  for (const [name, json] of Object.entries(refused)) {
    it(`refuses ${name}`, () => {
      expect(() => readPost(json))
        .to.throw(url)
        .that.includes({ name: 'SourceError', code: 'not-an-article' });
    });
  }
});
