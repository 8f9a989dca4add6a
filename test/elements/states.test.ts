import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import type { ArticleErrorEvent, ArticleExplainer } from '../../src/index.js';
import { answer, articleWith, hold, newAddress, serve } from '../support/article.js';
import { expectNoViolations } from '../support/axe.js';
import { all, captureWarnings, drawn, failed, next, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

describe('while it loads', () => {
  it('a calm placeholder holds the space and says that it is busy', async () => {
    const src = newAddress();
    serve({ [src]: hold().answer });
    const card = await fixture(html`<article-explainer src=${src}></article-explainer>`);
    const placeholder = part(card, 'placeholder')!;
    expect(placeholder.getAttribute('aria-busy')).to.equal('true');
    expect(placeholder.offsetHeight).to.be.greaterThan(100);
    expect(getComputedStyle(placeholder).animationName).to.equal('none');
    await expectNoViolations(card);
  });

  it('what stands in the element stays readable', async () => {
    const src = newAddress();
    serve({ [src]: hold().answer });
    const card = await fixture(
      html`<article-explainer src=${src}><a href="#x">Read it</a></article-explainer>`,
    );
    expect(card.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
    expect(part(card, 'placeholder')).to.equal(null);
  });

  it('the space that the page reserves is kept, and given back when there is something to read', async () => {
    const src = newAddress();
    const held = hold();
    serve({ [src]: held.answer });
    const card = await fixture<ArticleExplainer>(
      html`<article-explainer src=${src} style="min-block-size: 9000px"></article-explainer>`,
    );
    expect(card.offsetHeight).to.equal(9000);
    held.send(answer(articleWith()));
    await drawn(card);
    await until(() => card.offsetHeight < 3000);
  });

  it('space is not given back under the eyes of the reader, but when the width changes', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 600px">
        <article-explainer
          view="card"
          .article=${articleWith()}
          style="min-block-size: 550px"
        ></article-explainer>
        <p>What stands below</p>
      </div>`,
    );
    const card = box.querySelector('article-explainer')!;
    await drawn(card);
    await until(() => part(card, 'status'), 'nothing helps to read');
    await nextFrame();
    await nextFrame();
    expect(part(card, 'card')!.offsetHeight).to.be.lessThan(500);
    expect(card.offsetHeight).to.equal(550);
    box.style.width = '500px';
    await until(() => card.offsetHeight < 500);
  });

  for (const [reserved, when] of [
    [9000, 'at once'],
    [550, 'when the width changes'],
  ] as const) {
    it(`a page that watches its own sizes is told of no loop where space is given back ${when}`, async () => {
      const errors: string[] = [];
      const note = ({ message }: ErrorEvent) => void errors.push(message);
      window.addEventListener('error', note);
      const box = await fixture<HTMLElement>(
        html`<div style="width: 600px">
          <article-explainer view="card" style="min-block-size: ${reserved}px"></article-explainer>
        </div>`,
      );
      let seen = 0;
      const observer = new ResizeObserver(() => (seen = box.offsetHeight));
      observer.observe(box);
      await until(() => seen >= reserved);
      const card = box.querySelector('article-explainer')!;
      card.article = articleWith();
      await drawn(card);
      // What gives the space back has come.
      await until(() => part(card, 'status'), 'nothing helps to read');
      await nextFrame();
      await nextFrame();
      box.style.width = '500px';
      await until(() => seen < 500);
      observer.disconnect();
      window.removeEventListener('error', note);
      expect(errors).to.deep.equal([]);
    });
  }
});

describe('an error', () => {
  let warnings: string[];
  beforeEach(() => {
    warnings = captureWarnings();
  });

  it('is one plain sentence for the reader, and the detail for the console', async () => {
    const src = newAddress();
    serve({ [src]: () => answer('', { status: 500, statusText: 'Broken' }) });
    const card = await fixture(html`<article-explainer src=${src}></article-explainer>`);
    const { error } = await next<ArticleErrorEvent>(card, 'article-error');
    expect(error.code).to.equal('http');
    expect(part(card, 'notice')?.textContent).to.contain('The article could not be sent.');
    expect(part(card, 'notice')?.getAttribute('role')).to.equal('status');
    expect(warnings.join()).to.contain('500 Broken').and.contain(src);
    await expectNoViolations(card);
  });

  it('leaves readable what stands in the element', async () => {
    const src = newAddress();
    serve({});
    const card = await fixture(
      html`<article-explainer src=${src}><a href="#x">Read it</a></article-explainer>`,
    );
    await failed(card);
    expect(card.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
  });

  it('leaves readable the article that was there before', async () => {
    const [first, second] = [newAddress(), newAddress()];
    serve({ [first]: () => answer(articleWith()) });
    const card = await fixture<ArticleExplainer>(html`<article-explainer src=${first}></article-explainer>`);
    await drawn(card);
    card.src = second;
    await failed(card);
    expect(words(card)).to.contain('Heart Murmurs in Cats').and.contain('could not be reached');
  });

  it('of <recurrence-explainer> leaves the article that it ships with', async () => {
    serve({});
    const card = await fixture(html`<recurrence-explainer src=${newAddress()}></recurrence-explainer>`);
    await failed(card);
    expect(words(card)).to.contain('Local recurrence').and.contain('could not be reached');
  });

  it('goes when trying again helps', async () => {
    const src = newAddress();
    let healthy = false;
    const asked = serve({ [src]: () => (healthy ? answer(articleWith()) : answer('', { status: 503 })) });
    const card = await fixture<ArticleExplainer>(html`<article-explainer src=${src}></article-explainer>`);
    await failed(card);
    healthy = true;
    const retried = next(card, 'article-retry');
    const loaded = next(card, 'article-load');
    all<HTMLButtonElement>(card, 'button')[0]!.click();
    await retried;
    await loaded;
    expect(asked).to.have.length(2);
    expect(part(card, 'notice')).to.equal(null);
    expect(words(card)).to.contain('Heart Murmurs in Cats');
  });

  it('lists for the console all that is wrong with a document', async () => {
    const src = newAddress();
    serve({ [src]: () => answer({ headline: 5, inLanguage: 'en', body: [] }) });
    const card = await fixture(html`<article-explainer src=${src}></article-explainer>`);
    await failed(card);
    expect(warnings.join())
      .to.contain('headline: expected text, got 5')
      .and.contain('body: expected mdast root');
  });

  it('of what stands on the page offers no second try', async () => {
    const card = await fixture(
      html`<article-explainer
        ><script type="application/json">
          {"headline":
        </script></article-explainer
      >`,
    );
    await failed(card);
    expect(part(card, 'notice')).not.to.equal(null);
    expect(all(card, 'button')).to.have.length(0);
  });
});

describe('how far a reader may rely on it', () => {
  const notice = async (changes: Parameters<typeof articleWith>[0]) => {
    const card = await fixture(
      html`<article-explainer .article=${articleWith(changes)}></article-explainer>`,
    );
    await drawn(card);
    return { card, notice: part(card, 'notice')?.textContent?.replace(/\s+/g, ' ').trim() };
  };

  it('a current article says nothing of it', async () => {
    expect((await notice({})).notice).to.equal(undefined);
  });

  it('one past its review says so, with its date', async () => {
    const { notice: text } = await notice({ reviewDue: '2020-01-01', dateModified: '2018-03-01' });
    expect(text).to.contain('Last updated March 1, 2018.').and.contain('due for a review');
  });

  it('one under review says so, with its note, before the text', async () => {
    const { card, notice: text } = await notice({
      status: 'under-review',
      statusNote: 'A new study is out.',
    });
    expect(text).to.contain('being reviewed now').and.contain('A new study is out.');
    const order = part(card, 'notice')!.compareDocumentPosition(part(card, 'section')!);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  for (const view of ['full', 'brief', 'card']) {
    it(`a withdrawn one shows the notice in place of its text, in view="${view}"`, async () => {
      const article = articleWith({ status: 'withdrawn', statusNote: 'It was wrong.' });
      const card = await fixture(
        html`<article-explainer view=${view} .article=${article}></article-explainer>`,
      );
      await drawn(card);
      expect(words(card)).to.contain('withdrawn by its publisher').and.contain('It was wrong.');
      expect(words(card)).to.contain('Example Clinic').and.contain('© 2026');
      expect(words(card)).not.to.contain('A sound');
      expect(words(card)).not.to.contain('A murmur is');
    });
  }

  it('one that its publisher has taken from the web (410) is taken from the card', async () => {
    captureWarnings();
    const [src, gone] = [newAddress(), newAddress()];
    serve({ [src]: () => answer(articleWith()), [gone]: () => answer('', { status: 410 }) });
    const card = await fixture<ArticleExplainer>(
      html`<article-explainer src=${src}>old text</article-explainer>`,
    );
    await drawn(card);
    card.src = gone;
    const { error } = await next<ArticleErrorEvent>(card, 'article-error');
    expect(error.code).to.equal('withdrawn');
    expect(words(card)).to.contain('withdrawn by its publisher').and.not.contain('A sound');
    expect(all(card, 'button')).to.have.length(0);
    expect(all(card, 'slot')[0]!.offsetParent).to.equal(null);
  });
});
