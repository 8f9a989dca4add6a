import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-body/article-body.js';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/article-provider/article-provider.js';
import type { Article, Image, Node } from '../../src/article/article.js';
import { answer, articleWith, newAddress, serve } from '../support/article.js';
import { expectNoViolations } from '../support/axe.js';
import { articleWithPicture, newPicture, requestsOf } from '../support/picture.js';
import { all, drawn, next, part } from '../support/reading.js';
import { until } from '../support/until.js';

const elsewhere = { licensees: ['clinic.example'] };
const here = { licensees: ['clinic.example', 'localhost'] };

async function show(article: Article, view = 'full'): Promise<HTMLElement> {
  const card = await fixture<HTMLElement>(
    html`<article-explainer view=${view} .article=${article}></article-explainer>`,
  );
  await drawn(card);
  return card;
}

const said = (card: Element, name: string) => part(card, name)?.textContent.replace(/\s+/g, ' ').trim();
const imageIn = (card: Element) => all<HTMLImageElement>(card, 'img')[0];
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });
const text = (value: string): Node => ({ type: 'text', value });

describe('a picture', () => {
  it('is a figure with its caption and the credit of who made it', async () => {
    const card = await show(
      articleWithPicture({
        caption: 'The nodes behind the knee.',
        creator: { name: 'Ana Diaz', url: 'https://example.org/ana' },
        artDirector: 'Bo Lee',
        copyrightNotice: '© 2026 Example Clinic',
        license: 'https://example.org/by',
        acquireLicensePage: 'https://example.org/ask',
      }),
    );
    const figure = all(card, 'figure')[0]!;
    expect(figure.querySelector('img')!.alt).to.equal('Lymph nodes of a dog');
    expect(said(card, 'caption')).to.equal(
      'The nodes behind the knee. ' +
        'Illustration: Ana Diaz · Art direction: Bo Lee · © 2026 Example Clinic · License · Ask for a license',
    );
    expect([...figure.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://example.org/ana',
      'https://example.org/by',
      'https://example.org/ask',
    ]);
    await expectNoViolations(card);
  });

  it('has the credit of all pictures where it has none of its own', async () => {
    const imageRights = { creditText: 'Pictures by Poe', copyrightNotice: '© Poe' };
    expect(said(await show(articleWithPicture({}, { imageRights })), 'credit')).to.equal(
      'Pictures by Poe · © Poe',
    );
    const own = articleWithPicture({ creditText: 'Photo: Ana Diaz' }, { imageRights });
    expect(said(await show(own), 'credit')).to.equal('Photo: Ana Diaz');
  });

  for (const view of ['full', 'brief', 'card']) {
    it(`has its credit in view="${view}"`, async () => {
      const card = await show(articleWithPicture({ creator: 'Ana Diaz' }), view);
      expect(part(card, 'picture')!.querySelector('img')).not.to.equal(null);
      expect(said(card, 'credit')).to.equal('Illustration: Ana Diaz');
    });
  }

  for (const [size, image] of [
    ['of a known size', { width: 960, height: 540 }],
    ['of a size that nothing tells', {}],
    ['of half a size', { width: 600 }],
  ] as const) {
    it(`${size} has its place before it comes, and nothing moves when it does`, async () => {
      const card = await show(articleWithPicture(image));
      const img = imageIn(card)!;
      const below = all(card, 'p').find((p) => p.textContent === 'What stands below.')!;
      expect(img.complete).to.equal(false);
      const place = () => below.getBoundingClientRect().top - card.getBoundingClientRect().top;
      const before = place();
      expect(img.offsetHeight).to.be.greaterThan(100);
      card.scrollIntoView();
      await until(() => img.complete && img.naturalWidth > 0, 'the picture does not come');
      expect(place()).to.be.closeTo(before, 1);
    });
  }

  it('in a paragraph with text stands between what is before and after it, and keeps its link', async () => {
    const image: Node = { type: 'image', url: newPicture(), alt: 'A node' };
    const link: Node = { type: 'link', url: 'https://example.org/large', children: [text('See '), image] };
    const article = articleWith({
      body: { type: 'root', children: [paragraph(text('Before. '), link, text(' After.'))] },
      references: [],
    });
    const section = part(await show(article), 'section')!;
    expect([...section.children].map(({ localName }) => localName)).to.deep.equal(['p', 'figure', 'p']);
    expect(section.querySelector('img')!.closest('a')!.href).to.equal('https://example.org/large');
    expect(section.textContent.replace(/\s+/g, ' ').trim()).to.equal('Before. See After.');
  });

  for (const url of ['javascript:alert(1)', 'mailto:somebody@example.org', 'data:image/png;base64,AA']) {
    it(`of an address that no picture has is its description: ${url}`, async () => {
      const card = await show(articleWithPicture({ url }));
      expect(imageIn(card)).to.equal(undefined);
      expect(said(card, 'picture')).to.contain('Lymph nodes of a dog');
    });
  }
});

describe('a picture of an article that src names', () => {
  const elsewhere = 'https://pictures.example.net/a.png';
  async function fetched(url: string, attributes: Record<string, string> = {}): Promise<HTMLElement> {
    const src = newAddress();
    serve({ [src]: () => answer(articleWithPicture({ url })) });
    const card = document.createElement('article-explainer');
    for (const [name, value] of Object.entries({ ...attributes, src })) card.setAttribute(name, value);
    (await fixture(html`<div></div>`)).append(card);
    await drawn(card);
    return card;
  }

  it('is asked for from the host of the article', async () => {
    const url = newPicture();
    expect(imageIn(await fetched(url))!.src).to.equal(url);
  });

  it('is not asked for from a host that nobody has named: what it shows stands in its place', async () => {
    const card = await fetched(elsewhere);
    expect(imageIn(card)).to.equal(undefined);
    expect(said(card, 'picture')).to.contain('Lymph nodes of a dog');
  });

  it('is asked for from a host that picture-hosts names', async () => {
    const card = await fetched(elsewhere, { 'picture-hosts': 'example.org pictures.example.net' });
    expect(imageIn(card)!.src).to.equal(elsewhere);
  });
});

describe('a picture that only some hosts may show', () => {
  it('is shown on one of them', async () => {
    const url = newPicture();
    const card = await show(articleWithPicture({ url }, { imageRights: here }));
    card.scrollIntoView();
    await until(() => requestsOf(url) === 1, 'the picture is not asked for');
    expect(imageIn(card)!.src).to.equal(url);
  });

  it('is not asked for on another: what it shows, the terms and the credit stand in its place', async () => {
    const [url, other] = [newPicture(), newPicture()];
    const imageRights = {
      ...elsewhere,
      creditText: 'Pictures by Poe',
      usageInfo: { text: 'Pictures need a licence.', url: 'https://example.org/usage' },
    };
    const card = await show(articleWithPicture({ url, caption: 'Behind the knee.' }, { imageRights }));
    card.scrollIntoView();
    // By the time that another picture of the page is there, it would be, too.
    const control = await show(articleWithPicture({ url: other }));
    control.scrollIntoView();
    await until(() => requestsOf(other) === 1, 'no picture is asked for');
    expect(requestsOf(url)).to.equal(0);
    expect(imageIn(card)).to.equal(undefined);
    expect(card.shadowRoot!.innerHTML).not.to.contain(url);
    expect(said(card, 'picture')).to.equal(
      'Lymph nodes of a dog Behind the knee. This picture may not be shown on this site. ' +
        'Pictures need a licence. Pictures by Poe',
    );
    expect(part(card, 'picture')!.querySelector('a')!.href).to.equal('https://example.org/usage');
    expect(part(card, 'picture')!.getAttribute('role')).to.equal('note');
    await expectNoViolations(card);
  });

  it('leaves nothing in its place where it is for show', async () => {
    const card = await show(articleWithPicture({ alt: '' }, { imageRights: elsewhere }));
    expect(part(card, 'picture')).to.equal(null);
  });

  it('is no visual of a card elsewhere', async () => {
    const card = await show(articleWithPicture({}, { imageRights: elsewhere }), 'card');
    expect(part(card, 'picture')).to.equal(null);
    expect(part(card, 'abstract')).not.to.equal(null);
  });

  it('is not asked for by <article-body> either', async () => {
    const article = articleWithPicture({}, { imageRights: elsewhere });
    const provider = await fixture<HTMLElement>(
      html`<article-provider .article=${article}><article-body></article-body></article-provider>`,
    );
    const body = provider.firstElementChild!;
    await until(() => part(body, 'picture'), 'nothing is drawn');
    expect(imageIn(body)).to.equal(undefined);
    expect(said(body, 'picture')).to.contain('This picture may not be shown on this site.');
  });

  it('goes away with the next document, which takes the licence back', async () => {
    const image: Partial<Image> = { url: newPicture() };
    const card = await show(articleWithPicture(image, { imageRights: here }));
    expect(imageIn(card)).not.to.equal(undefined);
    const load = next(card, 'article-load');
    Object.assign(card, { article: articleWithPicture(image, { imageRights: elsewhere }) });
    await load;
    expect(imageIn(card)).to.equal(undefined);
  });
});
