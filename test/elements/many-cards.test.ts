import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { RecurrenceExplainer } from '../../src/index.js';
import { answer, articleWith, hold, newAddress, serve } from '../support/article.js';
import { part } from '../support/reading.js';
import { until } from '../support/until.js';

const COUNT = 40;

/** Cards that come in one task, each with a link in it. */
async function manyCards(): Promise<RecurrenceExplainer[]> {
  const page = await fixture(html`<main></main>`);
  const cards = Array.from({ length: COUNT }, () => document.createElement('recurrence-explainer'));
  for (const card of cards) {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.textContent = 'What is relapse?';
    card.append(link);
  }
  page.append(...cards);
  return cards;
}

const isDrawn = (card: Element) => part(card, 'card') !== null;
const allDrawn = (cards: readonly Element[]) =>
  until(() => cards.every(isDrawn), 'some are not drawn', 20_000);

describe('forty cards that come at once', () => {
  it('are drawn in several turns, and what stands in those that wait is readable', async () => {
    const cards = await manyCards();
    await cards[0]!.updateComplete;
    const waiting = cards.filter((card) => !isDrawn(card));
    expect(isDrawn(cards[0]!)).to.be.true;
    expect(waiting).not.to.be.empty;
    for (const card of waiting) expect(card.firstElementChild!.checkVisibility()).to.be.true;
    await allDrawn(cards);
    for (const card of cards) expect(card.firstElementChild!.checkVisibility()).to.be.false;
  });

  it('are all drawn before the page is printed', async () => {
    // Four are drawn at once; with the fifth begin the turns.
    const fifth = new Promise<void>((resolve) => {
      let loads = 0;
      const count = () => {
        if (++loads < 5) return;
        document.removeEventListener('article-load', count);
        resolve();
      };
      document.addEventListener('article-load', count);
    });
    const cards = await manyCards();
    await fifth;
    expect(cards.every(isDrawn)).to.be.false;
    dispatchEvent(new Event('beforeprint'));
    // Promises that are kept already, as at the end of the listener that kept them.
    for (const card of cards) await card.updateComplete;
    expect(cards.every(isDrawn)).to.be.true;
    dispatchEvent(new Event('afterprint'));
  });

  it('each tell once that they are drawn, and wait with updateComplete until then', async () => {
    let loads = 0;
    const count = () => loads++;
    document.addEventListener('article-load', count);
    const cards = await manyCards();
    await Promise.all(cards.map((card) => card.updateComplete));
    document.removeEventListener('article-load', count);
    expect(cards.every(isDrawn)).to.be.true;
    expect(loads).to.equal(COUNT);
  });

  it('are drawn in several turns where they all wait for one answer', async () => {
    const src = newAddress();
    const { answer: held, send } = hold();
    const asked = serve({ [src]: held });
    const page = await fixture(html`<main></main>`);
    const cards = Array.from({ length: COUNT }, () => document.createElement('article-explainer'));
    for (const card of cards) card.src = src;
    page.append(...cards);
    await Promise.all(cards.map((card) => card.updateComplete));
    await until(() => asked.length > 0, 'nothing is asked for');
    expect(cards.some(isDrawn)).to.be.false;
    let tasks = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      tasks += Number(cards.some(isDrawn) && !cards.every(isDrawn));
      if (!cards.every(isDrawn)) port2.postMessage('');
    };
    port2.postMessage('');
    send(answer(articleWith()));
    await allDrawn(cards);
    expect(tasks, 'tasks between the first card and the last').to.be.above(0);
    port1.close();
    expect(asked).to.have.lengthOf(1);
  });

  it('are drawn where they were taken out and put in again meanwhile', async () => {
    const cards = await manyCards();
    const last = cards.at(-1)!;
    const { parentElement } = last;
    last.remove();
    parentElement!.prepend(last);
    await allDrawn(cards);
  });
});
