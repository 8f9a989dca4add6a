import { expect } from '@open-wc/testing';
import { placeCard } from '../../src/controllers/links/place-card.js';

const window = { width: 800, height: 600 };
const card = { width: 300, height: 100 };
const link = (left: number, top: number) => ({ left, top, bottom: top + 20, width: 20 });

describe('a card is placed', () => {
  it('under its link, middle to middle', () => {
    expect(placeCard(link(400, 100), card, window)).to.deep.equal({ left: 260, top: 120 });
  });

  it('above a link at the bottom of the window', () => {
    expect(placeCard(link(400, 550), card, window).top).to.equal(450);
  });

  it('inside the window at its edges', () => {
    expect(placeCard(link(0, 100), card, window).left).to.equal(8);
    expect(placeCard(link(780, 100), card, window).left).to.equal(492);
  });

  it('as far inside a window that is too low as it goes', () => {
    expect(placeCard(link(400, 60), card, { width: 800, height: 120 }).top).to.equal(12);
    expect(placeCard(link(400, 60), card, { width: 280, height: 90 })).to.deep.equal({ left: 8, top: 8 });
  });

  it('beside a link that has left the window, and leaves with it', () => {
    expect(placeCard(link(400, -60), card, window).top).to.equal(-40);
    expect(placeCard(link(400, 700), card, window).top).to.equal(600);
  });
});
