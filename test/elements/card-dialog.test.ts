import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import type { ArticleExplainer } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { expectNoViolations } from '../support/axe.js';
import { cardThat, dialogOf, opener } from '../support/card.js';
import { clickOn, emulateMedia, expectAccessible, sendKeys, setViewport } from '../support/commands.js';
import { all, drawn, helped, next, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

/** The dialog of a card, with the article drawn in it. */
async function opened(
  card: ArticleExplainer,
): Promise<{ dialog: HTMLDialogElement; article: ArticleExplainer }> {
  opener(card).focus();
  opener(card).click();
  const dialog = dialogOf(card)!;
  const article = dialog.querySelector<ArticleExplainer>('article-explainer, recurrence-explainer')!;
  await drawn(article);
  await helped(article);
  return { dialog, article };
}

/** Whether this browser’s computed roles know of `inert`: WebKit’s are those that an element would have without. */
async function tellsOfInert(): Promise<boolean> {
  const button = await fixture(html`<button inert>Not now</button>`);
  return expectAccessible(button, 'none', '').then(
    () => true,
    () => false,
  );
}

describe('a card that opens="dialog"', () => {
  it('says that it does', async () => {
    const card = await cardThat('dialog');
    expect(opener(card).getAttribute('aria-haspopup')).to.equal('dialog');
    expect(opener(card).hasAttribute('aria-expanded')).to.equal(false);
    card.opens = 'in-place';
    await card.updateComplete;
    expect(opener(card).hasAttribute('aria-haspopup')).to.equal(false);
    expect(opener(card).getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows the whole article in a modal dialog of that name, and stays what it is', async () => {
    const card = await cardThat('dialog');
    const toggled = next<Event & { open: boolean }>(card, 'article-toggle');
    const { dialog, article } = await opened(card);
    expect((await toggled).open).to.equal(true);
    expect(dialog.matches(':modal')).to.equal(true);
    await expectAccessible(dialog, 'dialog', 'Heart Murmurs in Cats');
    expect(words(article))
      .to.contain('A sound')
      .and.contain('Hardly heard.')
      .and.contain('© 2026 Example Clinic');
    expect(part(card, 'folded')).not.to.equal(null);
    await expectNoViolations(card);
  });

  it('takes the focus into it, keeps it there, and gives it back where it was', async () => {
    const card = await cardThat('dialog');
    const { dialog, article } = await opened(card);
    expect(dialog.contains(card.shadowRoot!.activeElement)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(card.shadowRoot!.activeElement).to.equal(article);
    const toggled = next<Event & { open: boolean }>(card, 'article-toggle');
    await sendKeys({ press: 'Escape' });
    expect((await toggled).open).to.equal(false);
    expect(dialogOf(card)).to.equal(undefined);
    expect(card.shadowRoot!.activeElement).to.equal(opener(card));
  });

  it('keeps the page and the card behind it out of reach', async () => {
    const card = await cardThat('dialog');
    const { dialog } = await opened(card);
    const behind = [card.nextElementSibling as HTMLElement, ...all(card, '[part~="folded"] :is(a, button)')];
    expect(behind.length).to.be.at.least(3);
    const tells = await tellsOfInert();
    for (const control of behind) {
      control.focus();
      expect(dialog.contains(card.shadowRoot!.activeElement), control.textContent).to.equal(true);
      if (tells) await expectAccessible(control, 'none', '');
    }
    const toggled = next(card, 'article-toggle');
    await sendKeys({ press: 'Escape' });
    await toggled;
    await expectAccessible(opener(card), 'button', 'Show the whole article');
  });

  it('closes by its button', async () => {
    const card = await cardThat('dialog');
    const { dialog } = await opened(card);
    const close = [...dialog.querySelectorAll('button')].find((button) => button.textContent === 'Close')!;
    const toggled = next(card, 'article-toggle');
    close.click();
    await toggled;
    expect(dialogOf(card)).to.equal(undefined);
    expect(card.shadowRoot!.activeElement).to.equal(opener(card));
  });

  it('scrolls inside, and leaves the page where it is', async () => {
    const card = await cardThat('dialog');
    scrollTo(0, 40);
    const before = scrollY;
    const { dialog } = await opened(card);
    expect(dialog.offsetHeight).to.be.at.most(innerHeight);
    expect(dialog.scrollHeight).to.be.greaterThan(dialog.clientHeight);
    dialog.scrollTop = 200;
    expect(dialog.scrollTop).to.equal(200);
    expect(scrollY).to.equal(before);
    const toggled = next(card, 'article-toggle');
    await sendKeys({ press: 'Escape' });
    await toggled;
    expect(scrollY).to.equal(before);
    scrollTo(0, 0);
  });

  it('tells the page of no other article', async () => {
    const card = await cardThat('dialog');
    const loads: Event[] = [];
    card.addEventListener('article-load', (event) => loads.push(event));
    await opened(card);
    expect(loads).to.have.length(0);
  });

  it('opens the article that the tag ships with, in its colours and language', async () => {
    const card = await fixture<ArticleExplainer>(
      html`<recurrence-explainer
        view="card"
        opens="dialog"
        theme="dark"
        heading-level="3"
      ></recurrence-explainer>`,
    );
    await until(() => opener(card).hasAttribute('aria-haspopup'));
    const { article } = await opened(card);
    expect(article.theme).to.equal('dark');
    expect(all(article, 'h3')[0]!.textContent).to.equal('What Is Relapse or Recurrence?');
  });

  it('prints its card while it is closed, and the article in its place while it is open', async () => {
    const card = await cardThat('dialog');
    const { dialog, article } = await opened(card);
    if (!(await emulateMedia({ type: 'print' }))) return;
    await until(() => !dialog.contains(article), 'the article stays in the dialog');
    expect(part(card, 'folded')!.offsetHeight).to.equal(0);
    expect(dialog.offsetHeight).to.equal(0);
    expect(card.offsetHeight).to.be.at.least(article.offsetHeight);
    await emulateMedia({ type: 'screen' });
    await until(() => dialog.contains(article), 'the article is not in the dialog again');
    expect(part(card, 'folded')!.offsetHeight).to.be.greaterThan(0);
    expect(dialog.matches(':modal')).to.equal(true);
  });

  it('fills a phone, from either side, and nothing is wider than it', async () => {
    await setViewport({ width: 320, height: 600 });
    const card = await cardThat('dialog', { inLanguage: 'ar', headline: 'نفخة القلب' });
    const { dialog } = await opened(card);
    expect(dialog.offsetWidth).to.equal(document.documentElement.clientWidth);
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
  });
});

describe('a card', () => {
  it('opens in its place wherever it is pressed, once', async () => {
    const card = await cardThat('in-place');
    const toggled = next<Event & { open: boolean }>(card, 'article-toggle');
    await clickOn(part(card, 'abstract')!);
    expect((await toggled).open).to.equal(true);
    expect(part(card, 'types')).not.to.equal(null);
    expect(card.shadowRoot!.activeElement?.getAttribute('aria-expanded') ?? 'true').to.equal('true');
    const again: Event[] = [];
    card.addEventListener('article-toggle', (event) => again.push(event));
    await clickOn(part(card, 'title')!);
    expect(again).to.have.length(0);
  });

  it('opens a dialog where it is pressed, and the focus goes back to its button', async () => {
    const card = await cardThat('dialog');
    await clickOn(part(card, 'title')!);
    expect(dialogOf(card)!.open).to.equal(true);
    const toggled = next(card, 'article-toggle');
    await sendKeys({ press: 'Escape' });
    await toggled;
    expect(card.shadowRoot!.activeElement).to.equal(opener(card));
  });

  it('leaves its links, and text that the reader selects, alone', async () => {
    const card = await cardThat('dialog');
    const link = all<HTMLAnchorElement>(card, 'a').find((a) => a.textContent === 'Read the full article')!;
    const clicked = new Promise<MouseEvent>((resolve) =>
      addEventListener('click', (event) => (event.preventDefault(), resolve(event)), { once: true }),
    );
    link.click();
    await clicked;
    const abstract = part(card, 'abstract')!;
    const init = { bubbles: true, composed: true, clientY: 10 };
    abstract.dispatchEvent(new PointerEvent('pointerdown', { ...init, clientX: 10 }));
    abstract.dispatchEvent(new PointerEvent('click', { ...init, clientX: 80 }));
    expect(dialogOf(card)).to.equal(undefined);
  });

  it('has no control inside of another', async () => {
    const card = await cardThat('dialog');
    expect(all(card, ':is(a, button) :is(a, button)')).to.have.length(0);
    expect(part(card, 'folded')!.hasAttribute('tabindex')).to.equal(false);
  });

  it('in 280px has nothing wider than itself', async () => {
    const box = await fixture(
      html`<div style="inline-size: 280px">
        <article-explainer
          view="card"
          .article=${articleWith({ url: 'https://example.org/a-rather-long-address-of-a-page' })}
        ></article-explainer>
      </div>`,
    );
    const card = box.firstElementChild!;
    await drawn(card);
    const { right } = box.getBoundingClientRect();
    for (const element of all(card, '*'))
      expect(element.getBoundingClientRect().right).to.be.at.most(right + 1);
  });
});
