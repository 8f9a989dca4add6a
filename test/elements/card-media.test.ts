import { expect, fixture, html } from '@open-wc/testing';
import { expectNoViolations } from '../support/axe.js';
import { cardThat, dialogOf, opener } from '../support/card.js';
import { emulateMedia, sendKeys } from '../support/commands.js';
import { figure } from '../support/nodes.js';
import { all, part } from '../support/reading.js';
import { until } from '../support/until.js';

/** A color of the system, as it is computed. */
async function systemColor(name: string): Promise<string> {
  const probe = await fixture<HTMLElement>(html`<i></i>`);
  probe.style.color = name;
  return getComputedStyle(probe).color;
}

/** The longest that anything in there moves or changes, in milliseconds. */
const motionIn = (card: Element) =>
  Math.max(0, ...roots(card).flatMap((root) => root.getAnimations().map(durationOf)));
const durationOf = ({ effect, timeline }: Animation) =>
  // What moves with the scroll is moved by the reader.
  timeline === document.timeline ? Number(effect!.getComputedTiming().endTime) : 0;
const roots = ({ shadowRoot }: Element): ShadowRoot[] =>
  shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(roots)] : [];

const withFigure = { body: { type: 'root' as const, children: [figure('drug-pump')] } };
const isDrawn = (it: Element | undefined) => it?.shadowRoot?.querySelector('figure');

describe('a card, for a reader who asks the system for other colors or less motion,', () => {
  for (const opens of ['in-place', 'dialog'] as const) {
    it(`that opens="${opens}" has a frame, and controls that look like some, where colors are forced`, async () => {
      if (!(await emulateMedia({ forcedColors: 'active' }))) return;
      const card = await cardThat(opens);
      const [text, ground, link] = await Promise.all(['CanvasText', 'Canvas', 'LinkText'].map(systemColor));
      const seen = (element: Element) => getComputedStyle(element);
      const folded = seen(part(card, 'folded')!);
      expect([folded.borderTopStyle, folded.backgroundColor, folded.color]).to.deep.equal([
        'solid',
        ground,
        text,
      ]);
      expect(parseFloat(folded.borderTopWidth)).to.be.at.least(1);
      expect(seen(opener(card)).borderTopStyle).to.equal('solid');
      expect(seen(all(card, '[part~="folded"] button ~ a')[0]!).color).to.equal(link);
      await expectNoViolations(card);
      opener(card).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => dialogOf(card) ?? all(card, '[aria-expanded="true"]')[0]);
      const frame = seen(dialogOf(card) ?? part(card, 'card')!);
      expect([frame.borderTopStyle, frame.backgroundColor]).to.deep.equal(['solid', ground]);
      expect(parseFloat(frame.borderTopWidth)).to.be.at.least(1);
      const focused = card.shadowRoot!.activeElement!;
      expect(seen(focused).outlineStyle).not.to.equal('none');
      expect(seen(focused).outlineColor).not.to.equal(ground);
      await expectNoViolations(card);
    });

    it(`that opens="${opens}" does so at once where less motion is asked for`, async () => {
      if (!(await emulateMedia({ reducedMotion: 'reduce' }))) return;
      const card = await cardThat(opens, withFigure);
      await until(() => isDrawn(all(card, 'drug-pump')[0]), 'no figure');
      expect(motionIn(card)).to.equal(0);
      opener(card).click();
      const article = all(card, 'dialog article-explainer')[0] ?? card;
      await until(() => isDrawn(all(article, 'drug-pump:not([part~="compact"])')[0]), 'no figure in it');
      expect(motionIn(card)).to.equal(0);
    });
  }
});
