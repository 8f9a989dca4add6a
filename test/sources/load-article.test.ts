import { expect } from '@open-wc/testing';
import type { Article } from '../../src/article/article.js';
import { load } from '../../src/controllers/load.js';
import { errors } from '../../src/locales/en-errors.js';
import { listErrors } from '../../src/locales/en-list-errors.js';
import { en } from '../../src/locales/en.js';
import { enList } from '../../src/locales/en-list.js';
import { loadArticle } from '../../src/sources/load-article.js';
import type { SourceErrorCode } from '../../src/sources/source-error.js';
import { answer, articleWith, hold, newAddress, serve } from '../support/article.js';
import { outline } from './html-pages/outline.js';

const base = 'https://host.example/cats/';
const json = JSON.stringify(articleWith());
const html =
  '<!doctype html><html lang="en"><title>Kidneys</title><main><h1>Kidneys</h1><p>They clean the blood of a cat all day.</p></main></html>';
const post = {
  title: { rendered: 'Kidneys &amp; Cats' },
  content: { rendered: '<p>They clean the blood of a cat all day.</p>' },
  modified: '2022-10-14T09:00:00',
  link: 'https://host.example/kidneys',
};

/** The article at an address. */
const at = (src: string, integrity = '') => loadArticle({ kind: 'address', value: src, integrity }, base);
const script = (text: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = text;
  return loadArticle({ kind: 'script', value: element }, base);
};

/** What comes of an answer that this address gave, be that after a redirect. */
function read(response: Response, url = `${base}answer`): Promise<Article> {
  Object.defineProperty(response, 'url', { value: url });
  const src = newAddress();
  serve({ [src]: () => response });
  return at(src);
}

/** `not-an-article: …`, the code and the message of the error that it ends with. */
async function failure(article: Promise<unknown>): Promise<string> {
  const error = (await article.then(
    () => ({}),
    (error: unknown) => error,
  )) as { name?: string; code?: string; message?: string };
  expect(error.name).to.equal('SourceError');
  return `${error.code}: ${error.message}`;
}

describe('what an address answers', () => {
  for (const type of ['application/json', 'application/json; charset=utf-8', 'text/plain', 'text/html', '']) {
    it(`is a document where it is JSON, sent as "${type}"`, async () => {
      expect(await read(answer(json, { type }))).to.deep.equal(articleWith());
    });
  }

  it('is a document after a byte order mark and white space', async () => {
    expect(await read(answer(`\ufeff\n ${json}`))).to.deep.equal(articleWith());
  });

  for (const type of ['text/html', 'text/html; charset=UTF-8', 'application/xhtml+xml', 'text/plain', '']) {
    it(`is a page where it is HTML, sent as "${type}"`, async () => {
      const { headline, body } = await read(answer(html, { type }));
      expect(headline).to.equal('Kidneys');
      expect(outline(body)).to.deep.equal(['paragraph("They clean the blood of a cat all day.")']);
    });
  }

  it('is a post where it has the shape of WordPress’s REST interface', async () => {
    const article = await read(answer(post));
    expect(article).to.deep.include({ headline: 'Kidneys & Cats', url: post.link });
    expect(article.dateModified).to.match(/^2022-10-14/);
    expect(outline(article.body)).to.deep.equal(['paragraph("They clean the blood of a cat all day.")']);
  });

  it('is the first of a list of posts', async () => {
    expect((await read(answer([post, { ...post, title: { rendered: 'Hearts' } }]))).headline).to.equal(
      'Kidneys & Cats',
    );
  });

  it('has its relative links resolved against where it came from in the end', async () => {
    const moved = await read(
      answer(articleWith({ url: 'murmurs', license: '/license' })),
      `${base}v2/a.json`,
    );
    expect(moved.url).to.equal('https://host.example/cats/v2/murmurs');
    expect(moved.license).to.equal('https://host.example/license');
  });

  it('has the links of a page resolved against where it came from in the end', async () => {
    const page = html.replace('clean', '<a href="clean.html">clean</a>');
    const { body } = await read(answer(page, { type: 'text/html' }), `${base}v2/a.html`);
    expect(outline(body)[0]).to.contain('link<https://host.example/cats/v2/clean.html>("clean")');
  });

  it('is a document where its bytes are those that were promised', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
    const src = newAddress();
    serve({ [src]: () => answer(json) });
    const integrity = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    expect(await at(src, integrity)).to.deep.equal(articleWith());
  });

  it('is not even read where its bytes are others', async () => {
    const src = newAddress();
    serve({ [src]: () => answer('not JSON') });
    expect(await failure(at(src, 'sha256-AAAA'))).to.match(/^integrity: /);
  });

  const unrecognised: Record<string, Response> = {
    'HTML that is sent as JSON': answer(html, { type: 'application/json' }),
    'JSON behind a guard against inclusion': answer(`)]}',\n${json}`),
    'an empty answer': answer(''),
    'white space': answer(' \n', { type: 'text/html' }),
    'no content': new Response(null, { status: 204 }),
    'half a document': answer(json.slice(0, 200)),
    'two documents': answer(json + json),
    'the JSON null': answer('null'),
    'a JSON string': answer(JSON.stringify('text')),
    'plain text': answer('Kidneys', { type: 'text/plain' }),
    'a PDF': answer('%PDF-1.7', { type: 'application/pdf' }),
    'a page without text': answer('<!doctype html><title>Log in</title><form><input></form>', {
      type: 'text/html',
    }),
    'a post without text': answer({ ...post, content: { rendered: '' } }),
  };
  for (const [name, response] of Object.entries(unrecognised)) {
    it(`is no article: ${name}`, async () => {
      expect(await failure(read(response))).to.match(/^not-an-article: \S/);
    });
  }

  it('is refused as a document with mistakes, all of which are listed', async () => {
    const document = {
      ...articleWith(),
      headline: 7,
      references: [{ id: 'a', type: 'book', issued: '2018' }],
    };
    const words = await failure(read(answer(document)));
    expect(words).to.match(/^invalid-article: https:\/\/host\.example\//);
    expect(words).to.contain('\nheadline: expected text, got 7');
    expect(words).to.contain('\nreferences[0].issued: expected CSL date, got "2018"');
  });
});

describe('many callers', () => {
  it('of one address share one request', async () => {
    const src = newAddress();
    const held = hold();
    const asked = serve({ [src]: held.answer });
    const articles = Promise.all([at(src), at(`https://host.example${src}`), at(src)]);
    held.send(answer(json));
    expect(await articles).to.deep.equal([articleWith(), articleWith(), articleWith()]);
    expect(await at(src)).to.deep.equal(articleWith());
    expect(asked).to.deep.equal([`https://host.example${src}`]);
  });

  it('of two addresses have a request each', async () => {
    const [first, second] = [newAddress(), newAddress()];
    const asked = serve({
      [first]: () => answer(json),
      [second]: () => answer(articleWith({ headline: 'B' })),
    });
    expect((await Promise.all([at(first), at(second)])).map(({ headline }) => headline)).to.deep.equal([
      'Heart Murmurs in Cats',
      'B',
    ]);
    expect(asked).to.have.lengthOf(2);
  });

  it('share a failure, and the next one asks again', async () => {
    const src = newAddress();
    const asked = serve({ [src]: () => (asked.length > 1 ? answer(json) : answer('', { status: 503 })) });
    expect(await Promise.all([failure(at(src)), failure(at(src))])).to.deep.equal(
      Array(2).fill(`http: https://host.example${src}: 503 `),
    );
    expect(await at(src)).to.deep.equal(articleWith());
    expect(asked).to.have.lengthOf(2);
  });

  it('do not share an answer that only one of them has checked', async () => {
    const src = newAddress();
    const asked = serve({ [src]: () => answer(json) });
    await at(src);
    expect(await failure(at(src, 'sha256-AAAA'))).to.match(/^integrity: /);
    expect(asked).to.have.lengthOf(2);
  });
});

describe('a bad address', () => {
  const addresses = ['javascript:alert(1)', 'java\nscript:alert(1)', `data:application/json,${json}`];
  for (const src of [...addresses, 'blob:https://host.example/1', 'ftp://host.example/', 'https://[', '//']) {
    it(`is not asked for: ${JSON.stringify(src.slice(0, 30))}`, async () => {
      const asked = serve({});
      expect(await failure(at(src))).to.match(/^bad-address: src="/);
      expect(asked).to.deep.equal([]);
    });
  }
});

describe('a child script', () => {
  it('is a document', async () => {
    expect(await script(`\n  ${json}\n`)).to.deep.equal(articleWith());
  });

  it('has relative addresses that are the page’s own', async () => {
    expect((await script(JSON.stringify(articleWith({ url: 'murmurs' })))).url).to.equal('murmurs');
  });

  for (const text of ['', 'Kidneys', json.slice(0, 200)]) {
    it(`is no article: ${JSON.stringify(text.slice(0, 20))}`, async () => {
      expect(await failure(script(text))).to.match(/^not-an-article: the child <script>: not JSON/);
    });
  }

  it('is refused with its mistakes', async () => {
    expect(await failure(script('{"headline": 7}'))).to.match(
      /^invalid-article: the child <script>.*\nheadline: expected text, got 7\n/,
    );
  });
});

describe('the article property', () => {
  const property = (value: unknown) => loadArticle({ kind: 'property', value }, base);

  it('is a document', async () => {
    expect(await property(articleWith())).to.deep.equal(articleWith());
  });

  it('is refused with its mistakes', async () => {
    expect(await failure(property(json))).to.match(
      /^invalid-article: the article property.*\nexpected article/,
    );
  });
});

it('HTML that stands in an element is an article', async () => {
  const element = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  expect((await loadArticle({ kind: 'light-dom', value: element }, base)).headline).to.equal('Kidneys');
});

describe('the bibliography', () => {
  const bibliography = [{ id: 'x', runs: [{ text: 'As published.' }] }];
  const references = [{ id: 'a', type: 'book', title: 'First' }];
  const of = async (changes: Partial<Article>, style?: string) =>
    (await load({ kind: 'property', value: articleWith(changes) }, document.body, style)).bibliography;

  it('of a document that was published with one is kept', async () => {
    expect(await of({ references, bibliography })).to.deep.equal(bibliography);
  });

  it('of a document that was published with nothing else is kept', async () => {
    expect(await of({ references: undefined, bibliography })).to.deep.equal(bibliography);
  });

  it('is made anew in a style that the page names', async () => {
    const author = [{ family: 'Doe', given: 'Jane' }];
    const [entry] = (await of({ references: [{ ...references[0]!, author }], bibliography }, 'apa'))!;
    expect(entry!.runs.map(({ text }) => text).join('')).to.equal('Doe, J. (n.d.). First.');
  });

  it('is kept where that style is none that ships', async () => {
    expect(await of({ references, bibliography }, 'no-such-style')).to.deep.equal(bibliography);
  });

  it('of a document without one is made of its references', async () => {
    expect(await of({ references })).to.deep.equal([
      { id: 'a', citations: 1, runs: [{ text: 'First', formats: ['italic'] }, { text: '.' }] },
    ]);
  });
});

it('every code of error has its sentence for the reader', () => {
  const codes: Record<SourceErrorCode, string | undefined> = {
    'bad-address': errors['bad-address'],
    offline: errors.offline,
    network: errors.network,
    http: errors.http,
    timeout: errors.timeout,
    'too-large': errors['too-large'],
    integrity: errors.integrity,
    unverified: errors.unverified,
    'not-an-article': errors['not-an-article'],
    'invalid-article': errors['invalid-article'],
    withdrawn: errors.withdrawn,
    'no-references': listErrors['no-references'],
    'bad-style': enList.noSuchStyle,
    // Not with the others: they may be what could not be loaded.
    'reader-unavailable': en.unavailable,
  };
  expect(Object.keys(errors)).to.have.lengthOf(Object.keys(codes).length - 3);
  for (const sentence of Object.values(codes)) expect(sentence).to.match(/^[A-Z][^.]+\.$/);
  expect(new Set(Object.values(codes))).to.have.property('size', Object.keys(codes).length);
});
