import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/article-provider/article-provider.js';
import '../../src/elements/article-body/article-body.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import type { ArticleErrorEvent, ArticleExplainer } from '../../src/index.js';
import { answer, articleWith, newAddress, serve } from '../support/article.js';
import { captureWarnings, drawn, failed, next, part, words } from '../support/reading.js';
import { newKey, type TestKey } from '../support/signing.js';

const text = JSON.stringify(articleWith());
const NOT_CONFIRMED = 'It could not be confirmed that this article comes from its publisher.';

let key: TestKey;
let other: TestKey;
before(async () => {
  [key, other] = [await newKey(), await newKey()];
});

/** Answers with this document and that signature; tells the address and what was asked for. */
function served(document: string, jws?: string, src = newAddress()): { src: string; asked: string[] } {
  const missing = () => answer('', { status: 404 });
  const asked = serve({
    [src]: () => answer(document),
    [`${src}.jws`]: jws === undefined ? missing : () => answer(jws),
  });
  return { src, asked };
}

describe('with public-key, a document from src', () => {
  it('is shown where its key has signed it', async () => {
    const { src } = served(text, await key.sign(text));
    const card = await fixture<ArticleExplainer>(
      html`<article-explainer src=${src} public-key=${key.x}></article-explainer>`,
    );
    await drawn(card);
    expect(words(card)).to.contain('Heart Murmurs in Cats');
  });

  it('is shown where either of two keys has signed it, as while one takes the place of the other', async () => {
    for (const signer of [key, other]) {
      const { src } = served(text, await signer.sign(text));
      const card = await fixture<ArticleExplainer>(
        html`<article-explainer src=${src} public-key="${key.x} ${other.x}"></article-explainer>`,
      );
      await drawn(card);
      expect(words(card)).to.contain('Heart Murmurs in Cats');
    }
  });

  it('has its signature beside it, before the query', async () => {
    const { src, asked } = served(text, await key.sign(text));
    const card = await fixture<ArticleExplainer>(
      html`<article-explainer src="${src}?v=2" public-key=${key.x}></article-explainer>`,
    );
    await drawn(card);
    expect(asked).to.deep.equal(
      [`${src}?v=2`, `${src}.jws?v=2`].map((it) => new URL(it, location.href).href),
    );
  });

  it('is refused where nobody has signed it: the reader is told, and what stands there stays', async () => {
    const { src } = served(text);
    const warnings = captureWarnings();
    const card = document.createElement('article-explainer');
    card.setAttribute('src', src);
    card.setAttribute('public-key', key.x);
    card.innerHTML = '<a href="#x">Murmurs, on our page</a>';
    const failing = next<ArticleErrorEvent>(card, 'article-error');
    await fixture(html`<div>${card}</div>`);
    const { error } = await failing;
    await card.updateComplete;
    expect(error.code).to.equal('unverified');
    expect(words(card)).to.contain(NOT_CONFIRMED).and.not.contain('Heart Murmurs in Cats');
    expect(card.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
    expect(warnings.join())
      .to.contain(`${src}.jws`)
      .and.contain('404')
      .and.contain('explainer publish --key');
  });

  it('is refused where another key has signed it, and a tag that ships with an article shows that', async () => {
    const { src } = served(text, await other.sign(text));
    const card = await fixture<ArticleExplainer>(
      html`<recurrence-explainer src=${src} public-key=${key.x}></recurrence-explainer>`,
    );
    await failed(card);
    expect(words(card)).to.contain(NOT_CONFIRMED).and.contain('Recurrence');
    expect(words(card)).not.to.contain('Heart Murmurs in Cats');
  });

  it('is refused where the attribute is empty, as when what should fill it in has failed', async () => {
    const { src } = served(text, await key.sign(text));
    const card = await fixture<ArticleExplainer>(
      html`<article-explainer src=${src} public-key=""></article-explainer>`,
    );
    await failed(card);
    expect(words(card)).to.contain(NOT_CONFIRMED);
  });

  it('is refused where it is an HTML page, which has no signature', async () => {
    const page =
      '<!doctype html><html lang="en"><title>Kidneys</title><main><h1>Kidneys</h1><p>They clean the blood of a cat all day.</p></main></html>';
    const { src } = served(page);
    const card = await fixture<ArticleExplainer>(
      html`<article-explainer src=${src} public-key=${key.x}></article-explainer>`,
    );
    await failed(card);
    expect(words(card)).to.contain(NOT_CONFIRMED).and.not.contain('clean the blood');
  });

  it('that was shown stays where the next one is refused, and "Try again" asks for that anew', async () => {
    const first = served(text, await key.sign(text));
    const card = await fixture<ArticleExplainer>(
      html`<article-explainer src=${first.src} public-key=${key.x}></article-explainer>`,
    );
    await drawn(card);
    const changed = JSON.stringify(articleWith({ headline: 'Twice the Dose' }));
    const { src } = served(changed, await key.sign(text));
    const failing = next(card, 'article-error');
    card.src = src;
    await failing;
    await card.updateComplete;
    expect(words(card)).to.contain(NOT_CONFIRMED).and.contain('Heart Murmurs in Cats');
    served(changed, await key.sign(changed), src);
    const loading = next(card, 'article-load');
    part(card, 'notice')!.querySelector('button')!.click();
    await loading;
    expect(words(card)).to.contain('Twice the Dose').and.not.contain(NOT_CONFIRMED);
  });

  it('is not taken from an element that asks for none, nor from one that lists another key', async () => {
    const { src } = served(text, await key.sign(text));
    const trusting = await fixture<ArticleExplainer>(
      html`<article-explainer src=${src}></article-explainer>`,
    );
    await drawn(trusting);
    const careful = await fixture<ArticleExplainer>(
      html`<article-explainer src=${src} public-key=${other.x}></article-explainer>`,
    );
    await failed(careful);
    expect(words(careful)).to.contain(NOT_CONFIRMED);
  });

  it('has to be the bytes of integrity, too', async () => {
    const { src } = served(text, await key.sign(text));
    const card = await fixture<ArticleExplainer>(
      html`<article-explainer src=${src} public-key=${key.x} integrity="sha256-AAAA"></article-explainer>`,
    );
    await failed(card);
    expect(words(card)).to.contain('not the article that this page asked for');
  });

  it('is refused for the parts of an article-provider', async () => {
    const { src } = served(text, await other.sign(text));
    const provider = document.createElement('article-provider');
    provider.setAttribute('src', src);
    provider.setAttribute('public-key', key.x);
    provider.innerHTML = '<article-body>Murmurs</article-body>';
    const failing = next<ArticleErrorEvent>(provider, 'article-error');
    await fixture(html`<div>${provider}</div>`);
    expect((await failing).error.code).to.equal('unverified');
    await provider.updateComplete;
    expect(words(provider)).to.contain(NOT_CONFIRMED);
    expect(provider.shownArticle).to.equal(undefined);
  });
});

it('without public-key, no signature is asked for', async () => {
  const { src, asked } = served(text);
  await drawn(await fixture<ArticleExplainer>(html`<article-explainer src=${src}></article-explainer>`));
  expect(asked).to.have.lengthOf(1);
});
