import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { ArticleExplainer, defineExplainer, type ArticleLoadEvent } from '../../src/index.js';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import { answer, articleWith, hold, newAddress, serve } from '../support/article.js';
import { all, captureWarnings, drawn, next, words } from '../support/reading.js';

const named = (headline: string) => answer(articleWith({ headline }));

describe('an article comes from', () => {
  const src = newAddress();
  const script = (headline: string) => {
    const element = document.createElement('script');
    element.type = 'application/json';
    element.textContent = JSON.stringify(articleWith({ headline }));
    return element;
  };

  beforeEach(() => {
    serve({ [src]: () => named('From src') });
  });

  it('the property, before all else', async () => {
    const card = await fixture(
      html`<recurrence-explainer src=${src} .article=${articleWith({ headline: 'From property' })}
        >${script('From script')}</recurrence-explainer
      >`,
    );
    await drawn(card);
    expect(words(card)).to.contain('From property');
  });

  it('src, before what stands in the element', async () => {
    const card = await fixture(
      html`<recurrence-explainer src=${src}>${script('From script')}</recurrence-explainer>`,
    );
    await drawn(card);
    expect(words(card)).to.contain('From src');
  });

  it('a child script, before other children', async () => {
    const card = await fixture(
      html`<recurrence-explainer>
        <article>
          <h2>From HTML</h2>
          <p>Some words.</p>
        </article>
        ${script('From script')}
      </recurrence-explainer>`,
    );
    await drawn(card);
    expect(words(card)).to.contain('From script');
  });

  it('HTML that stands in the element, before what the tag ships with', async () => {
    const card = await fixture(
      html`<recurrence-explainer>
        <article>
          <h2>From HTML</h2>
          <p>
            A murmur is an extra sound of the heart, heard between the beats with a stethoscope by your vet.
          </p>
        </article>
      </recurrence-explainer>`,
    );
    await drawn(card);
    expect(words(card)).to.contain('From HTML').and.contain('extra sound');
  });

  it('the tag, where only a link stands in the element', async () => {
    const card = await fixture(html`<recurrence-explainer><a href="#x">Read it</a></recurrence-explainer>`);
    expect(words(card)).to.contain('Local recurrence');
    expect(card.querySelector('a')!.offsetParent).to.equal(null);
  });

  it('nowhere: <article-explainer> with a link stays that link', async () => {
    const card = await fixture(html`<article-explainer><a href="#x">Read it</a></article-explainer>`);
    expect(card.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
    expect(words(card)).to.equal('');
  });

  it('children that a framework adds later', async () => {
    const card = await fixture(html`<article-explainer></article-explainer>`);
    card.append(script('Added later'));
    await drawn(card);
    expect(words(card)).to.contain('Added later');
  });
});

describe('defineExplainer', () => {
  it('makes a tag of an article, upgrading what is on the page, with properties set before', async () => {
    const element = document.createElement('murmur-explainer') as ArticleExplainer;
    element.headingLevel = 4;
    document.body.append(element);
    defineExplainer('murmur-explainer', articleWith());
    await next(element, 'article-load');
    expect(element).to.be.instanceOf(ArticleExplainer);
    expect(all(element, 'h4').map((h) => h.textContent)).to.deep.equal(['Heart Murmurs in Cats']);
    element.remove();
  });

  it('a second time leaves the first definition and does not throw', () => {
    const first = customElements.get('recurrence-explainer');
    const warnings = captureWarnings();
    defineExplainer('recurrence-explainer', articleWith());
    expect(customElements.get('recurrence-explainer')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('over a tag of another version says which, once', () => {
    class Theirs extends HTMLElement {
      static version = '9.9.9';
    }
    customElements.define('their-explainer', Theirs);
    const warnings = captureWarnings();
    defineExplainer('their-explainer', articleWith());
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('9.9.9').and.contain('0.1.0').and.contain('<their-explainer>');
  });
});

describe('requests', () => {
  it('ten elements with one address make one request', async () => {
    const src = newAddress();
    const asked = serve({ [src]: () => named('Shared') });
    const box = await fixture(
      html`<div>
        ${Array.from({ length: 10 }, () => html`<article-explainer src=${src}></article-explainer>`)}
      </div>`,
    );
    await Promise.all([...box.children].map(drawn));
    expect(asked).to.have.length(1);
    expect([...box.children].every((card) => words(card).includes('Shared'))).to.equal(true);
  });

  it('50 moves in the page make no further request and keep what is open', async () => {
    const src = newAddress();
    const asked = serve({ [src]: () => named('Moved') });
    const box = await fixture(
      html`<div>
        <p></p>
        <article-explainer view="brief" src=${src}></article-explainer>
      </div>`,
    );
    const card = box.querySelector('article-explainer')!;
    await drawn(card);
    const details = all<HTMLDetailsElement>(card, 'details')[0]!;
    details.open = true;
    for (let i = 0; i < 50; i++) box.insertBefore(card, i % 2 ? null : box.firstChild);
    await card.updateComplete;
    expect(asked).to.have.length(1);
    expect(all(card, 'details')[0]).to.equal(details);
    expect(details.open).to.equal(true);
  });

  it('another src takes the place of the first, and an earlier answer that comes late is dropped', async () => {
    const [slow, fast] = [newAddress(), newAddress()];
    const held = hold();
    serve({ [slow]: held.answer, [fast]: () => named('Fast') });
    const card = await fixture<ArticleExplainer>(html`<article-explainer src=${slow}></article-explainer>`);
    card.src = fast;
    const { article } = await next<ArticleLoadEvent>(card, 'article-load');
    expect(article.headline).to.equal('Fast');
    held.send(named('Slow'));
    await aTimeout(0);
    await nextFrame();
    expect(words(card)).to.contain('Fast').and.not.contain('Slow');
  });

  it('an element that is removed while it loads announces nothing, and loads when it comes back', async () => {
    const src = newAddress();
    const held = hold();
    serve({ [src]: held.answer });
    const box = await fixture(html`<div><article-explainer src=${src}></article-explainer></div>`);
    const card = box.firstElementChild as ArticleExplainer;
    let loads = 0;
    card.addEventListener('article-load', () => loads++);
    card.remove();
    await aTimeout(0);
    held.send(named('Late'));
    await aTimeout(0);
    await nextFrame();
    expect(loads).to.equal(0);
    box.append(card);
    await drawn(card);
    expect(words(card)).to.contain('Late');
  });

  it('loading="lazy" asks when the element nears the viewport', async () => {
    const src = newAddress();
    const asked = serve({ [src]: () => named('Lazy') });
    const box = await fixture(
      html`<div>
        <div style="height: 9000px"></div>
        <article-explainer loading="lazy" src=${src}></article-explainer>
      </div>`,
    );
    await nextFrame();
    await nextFrame();
    expect(asked).to.deep.equal([]);
    const card = box.querySelector('article-explainer')!;
    const loaded = next(card, 'article-load');
    card.scrollIntoView();
    await loaded;
    expect(asked).to.have.length(1);
    window.scrollTo(0, 0);
  });
});

it('an explainer leaves its tag as the page wrote it, and tells the theme that a script sets', async () => {
  const card = await fixture<ArticleExplainer>(html`<recurrence-explainer></recurrence-explainer>`);
  await drawn(card);
  expect(card.getAttributeNames()).to.deep.equal([]);
  card.theme = 'dark';
  await card.updateComplete;
  expect(getComputedStyle(card).colorScheme).to.equal('dark');
  card.removeAttribute('theme');
  expect(card.theme).to.equal('auto');
});
