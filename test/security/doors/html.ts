import type { Door } from '../trial.js';

const HTML = 'text/html; charset=utf-8';
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('\0', '&#0;');

const AROUND =
  '<p>Some sentences that stand around it, so that it is an article. They are long enough for one.</p>';

/** The payload as HTML in the text of an article. */
export const around = (html: string) =>
  `<article><h1>A title</h1>${AROUND}<h2>A section</h2>${html}</article>`;

const whole = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A title</title>${head}</head><body>${body}</body></html>`;

/** JSON as it stands in a script, with the text in the fields that are read. */
const jsonLd = (text: string) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    headline: text,
    description: text,
    url: text,
    image: { '@type': 'ImageObject', url: text, creditText: text, creator: { name: text, url: text } },
    author: [{ '@type': 'Person', name: text, url: text, description: text }],
    publisher: { '@type': 'Organization', name: text, url: text },
    reviewedBy: { name: text, url: text },
    copyrightNotice: text,
    copyrightHolder: { name: text, url: text },
    license: text,
    usageInfo: text,
    publishingPrinciples: text,
    datePublished: text,
    dateModified: text,
    inLanguage: text,
    citation: [{ '@type': 'ScholarlyArticle', name: text, url: text, author: { name: text } }, text],
    breadcrumb: { '@type': 'BreadcrumbList', itemListElement: [{ position: 1, name: text, item: text }] },
  });

/** The payload in each attribute that a reader looks at, and as the text of each element, with its signs escaped. */
export function escapedEverywhere(text: string): string {
  const it = escaped(text);
  const attributes = [
    'id',
    'name',
    'title',
    'class',
    'lang',
    'dir',
    'start',
    'role',
    'style',
    'data-src',
    'width',
  ];
  const all = attributes.map((name) => `${name}="${it}"`).join(' ');
  return `<article><h1>${it}</h1>${AROUND}
<nav aria-label="breadcrumb" class="breadcrumb"><a href="${it}">${it}</a> › <a href="/b">B</a> › C</nav>
<p ${all}><a href="${it}" ${all}>${it}</a> <a href="${it}" title="${it}"><sup>[1]</sup></a> <em ${all}>${it}</em></p>
<figure><img src="${it}" srcset="${it} 2x" data-src="${it}" alt="${it}"><figcaption>${it} <cite>${it}</cite>
<a rel="license" href="${it}">licence</a></figcaption></figure>
<img src="${it}" alt="${it}" width="300" height="200">
<h2 id="${it}">${it}</h2><ul ${all}><li ${all}>${it}</li></ul><ol start="${it}"><li>${it}</li></ol>
<table ${all}><tr><th>${it}</th><th>b</th></tr><tr><td>${it}</td><td>d</td></tr></table>
<dl><dt id="${it}">${it}</dt><dd>${it}</dd></dl>
<p>Last updated: ${it}</p><p>Reviewed by ${it}</p><p>© ${it}</p><p>Content usage policy: ${it}</p>
<h2>References</h2><ol><li id="ref1">${it}</li><li>${it} <a href="${it}">${it}</a></li></ol></article>`;
}

/** The metas and links of a page's head. */
export function headWith(text: string): string {
  const it = escaped(text);
  const names = ['author', 'description', 'og:title', 'og:url', 'og:image', 'og:site_name', 'og:locale'];
  const metas = [
    ...names,
    'article:published_time',
    'article:modified_time',
    'citation_title',
    'dc.language',
  ].map((name) => `<meta name="${name}" property="${name}" content="${it}">`);
  const json = jsonLd(text).replaceAll('<', '\\u003c');
  return `<base href="${it}"><link rel="canonical" href="${it}">${metas.join('')}<script type="application/ld+json">${json}</script>`;
}

const page: Door = {
  name: 'HTML, a fetched page',
  batch: 50,
  trials(payload, { put }) {
    const { payload: text } = payload;
    const card = (html: string) =>
      ({ kind: 'element', tag: 'article-explainer', attributes: { src: put(HTML, html, '.html') } }) as const;
    const raw = `<script type="application/ld+json">${jsonLd(text)}</script>`;
    return [
      { payload, place: 'in the text', mount: card(whole('', around(text))), meaning: text },
      { payload, place: 'in JSON-LD, as it is', mount: card(whole(raw, around('<p>A sentence.</p>'))) },
      {
        payload,
        place: 'in the title',
        mount: card(whole(`<title>${text}</title>`, around('<p>A sentence.</p>'))),
      },
      { payload, place: 'in fields', mount: card(whole(headWith(text), escapedEverywhere(text))) },
      { payload, place: 'the whole', mount: { ...card(text), html: 'What the page says.' } },
    ];
  },
};

const lightDom: Door = {
  name: 'HTML, inside an element',
  batch: 50,
  page: 'strict',
  trials(payload) {
    const { payload: text } = payload;
    const inside = (tag: string, html: string) => ({ kind: 'element', tag, html }) as const;
    const list = `<ol><li>Diaz A. A title. <i>A Journal</i>. 2020;1(2):3-4.</li><li>${text}</li></ol>`;
    const escapedList = `<ol><li>Diaz A. A title. <i>A Journal</i>. 2020;1(2):3-4.</li><li id="${escaped(text)}">${escaped(text)} <a href="${escaped(text)}">${escaped(text)}</a></li></ol>`;
    return [
      { payload, place: 'an article', mount: inside('article-explainer', around(text)), meaning: text },
      { payload, place: 'its fields', mount: inside('article-explainer', escapedEverywhere(text)) },
      {
        payload,
        place: 'a provider',
        mount: inside('article-provider', `${around(text)}<article-body></article-body>`),
      },
      { payload, place: 'a list', mount: inside('citation-list', list) },
      { payload, place: 'the fields of a list', mount: inside('citation-list', escapedList) },
    ];
  },
};

const wordPress: Door = {
  name: 'HTML, an answer of WordPress',
  batch: 50,
  trials(payload, { put }) {
    const { payload: text } = payload;
    const rendered = { rendered: text };
    const yoast = { canonical: text, description: text, author: text, og_site_name: text, og_locale: text };
    const post = {
      id: 1,
      date: text,
      modified: text,
      link: text,
      lang: text,
      title: rendered,
      excerpt: rendered,
      yoast_head: text,
      yoast_head_json: { ...yoast, title: text, schema: { '@graph': [JSON.parse(jsonLd(text)) as unknown] } },
      _embedded: { author: [{ name: text, link: text, description: text }] },
    };
    const answer = (content: string) => {
      const body = JSON.stringify([{ ...post, content: { rendered: content, protected: false } }]);
      const attributes = { src: put('application/json', body, '.json') };
      return { kind: 'element', tag: 'article-explainer', attributes } as const;
    };
    const [first, last] = ['<p>A first sentence of the post.</p>', '<p>A last sentence of the post.</p>'];
    return [
      { payload, place: 'in the text', mount: answer(`${first}${text}${last}`), meaning: text },
      { payload, place: 'in fields', mount: answer(first + escapedEverywhere(text) + last) },
    ];
  },
};

export const html = [page, lightDom, wordPress];
