import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import { tokens } from '../../src/theme/tokens.js';
import { articleWith } from '../support/article.js';
import { contrast, distance, paint, SIGHTS, type Layers, type Rgb } from '../support/colour.js';
import { all, drawn, part } from '../support/reading.js';

/** The 27 corners and middles of sRGB, those of a wider gamut, and what lies between, the same in every run. */
function accents(count: number): string[] {
  const levels = [0, 0.5, 1];
  const grid = levels.flatMap((r) => levels.flatMap((g) => levels.map((b) => [r, g, b].join(' '))));
  let seed = 1;
  // Park and Miller's generator.
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const colours = [
    ...grid.map((rgb) => `color(srgb ${rgb})`),
    ...grid.map((rgb) => `color(display-p3 ${rgb})`),
    'rgb(255 255 0 / 0.2)',
    'transparent',
    'oklch(0.7 0.4 150)',
  ];
  while (colours.length < count) {
    const rgb = [random(), random(), random()].map((level) => level.toFixed(3)).join(' ');
    colours.push(`color(${colours.length % 2 ? 'srgb' : 'display-p3'} ${rgb})`);
  }
  return colours;
}

const item = (...children: object[]) => ({ type: 'listItem', children });
const cell = (value: string) => ({ type: 'tableCell', children: [{ type: 'text', value }] });
const article = articleWith({
  status: 'under-review',
  body: {
    type: 'root',
    children: [
      ...articleWith().body.children,
      { type: 'table', children: [{ type: 'tableRow', children: [cell('Grade')] }] },
      {
        type: 'containerDirective',
        name: 'types',
        children: [
          {
            type: 'list',
            children: ['a', 'b', 'c'].map((value) =>
              item({ type: 'paragraph', children: [{ type: 'text', value }] }),
            ),
          },
        ],
      },
    ],
  } as never,
});

type Theme = 'light' | 'dark';
const THEMES: readonly Theme[] = ['light', 'dark'];
const PRESETS = ['foundation', 'clinic', 'journal', 'plain'] as const;

/** An open card on the canvas of its theme. */
async function card(theme: Theme, preset?: (typeof PRESETS)[number]): Promise<HTMLElement> {
  const explainer = await fixture<HTMLElement>(
    html`<article-explainer
      style="background: Canvas"
      view="card"
      theme=${theme}
      .preset=${preset}
      .article=${article}
    ></article-explainer>`,
  );
  await drawn(explainer);
  all(explainer, 'button')[0]!.click();
  await drawn(explainer);
  return explainer;
}

interface Pair {
  readonly accent: string;
  readonly what: string;
  readonly ground: Layers;
  readonly colour: string;
  readonly least: number;
}

const huesOf = (explainer: HTMLElement) =>
  all(explainer, '[part~="type"]')
    .slice(-3)
    .map((type) => getComputedStyle(type).borderBlockStartColor);

/** What of the card a reader must be able to see, as the browser has computed it, on each ground that it may have. */
function pairsOf(explainer: HTMLElement, accent: string): Pair[] {
  explainer.style.setProperty('--explainer-accent', accent);
  const one = (selector: string) => getComputedStyle(all(explainer, selector)[0]!);
  const button = one('[part~="button"]');
  const things: Array<readonly [what: string, colour: string, least: number]> = [
    ['text', one('[part~="abstract"]').color, 4.5],
    ['title', one('[part~="title"]').color, 4.5],
    ['byline', one('[part~="byline"]').color, 4.5],
    ['rights', one('[part~="rights"]').color, 4.5],
    ['link', one('[part~="link"]').color, 4.5],
    ['citation', one('[part~="citation"]').color, 4.5],
    ['heading', one('[part~="brief"] > :first-child').color, 4.5],
    ['button', button.color, 4.5],
    ['border of a button', button.borderBlockStartColor, 3],
    ...huesOf(explainer).map((hue, i) => [`hue ${i + 1}`, hue, 3] as const),
  ];
  return things.flatMap(([what, colour, least]) =>
    groundsOf(explainer).map((ground) => ({ accent, what, ground, colour, least })),
  );
}

/** The card, a panel, and a panel on the wash that lies at the top of the card. */
function groundsOf(explainer: HTMLElement): Layers[] {
  const backgroundOf = (name: string) => getComputedStyle(part(explainer, name)!).backgroundColor;
  const tint = backgroundOf('brief');
  const card = [getComputedStyle(explainer).backgroundColor, backgroundOf('card')];
  return [card, [...card, tint], [...card, tint, tint]];
}

/** Fails with the worst of them. */
function expectContrast(pairs: readonly Pair[]): void {
  const grounds = paint(pairs.map(({ ground }) => ground));
  const colours = paint(pairs.map(({ ground, colour }) => [...ground, colour]));
  const bad = pairs
    .map((pair, i) => ({ ...pair, ratio: contrast(grounds[i]!, colours[i]!) }))
    .filter(({ ratio, least }) => !(ratio >= least))
    .sort((a, b) => a.ratio / a.least - b.ratio / b.least)
    .map(({ accent, what, ratio, ground }) => `${accent}: ${what} ${ratio.toFixed(2)} on ${ground.join()}`);
  expect(bad.slice(0, 5), `${bad.length} of ${pairs.length}`).to.deep.equal([]);
}

describe('the palette', () => {
  for (const theme of THEMES) {
    it(`of any accent holds 4.5:1 for text and 3:1 for lines in the ${theme} theme`, async () => {
      const explainer = await card(theme);
      expectContrast(accents(300).flatMap((accent) => pairsOf(explainer, accent)));
    }).timeout(60_000);

    for (const preset of PRESETS) {
      it(`of any accent does so in the preset ${preset}, ${theme}`, async () => {
        const explainer = await card(theme, preset);
        expectContrast(['', ...accents(100)].flatMap((accent) => pairsOf(explainer, accent)));
      }).timeout(20_000);
    }

    it(`has three hues that are told apart, whatever cones an eye has, in the ${theme} theme`, async () => {
      const explainer = await card(theme);
      const hues = accents(300).flatMap((accent) => {
        explainer.style.setProperty('--explainer-accent', accent);
        return huesOf(explainer).map((hue) => [hue]);
      });
      const painted = paint(hues);
      for (const [sight, matrix] of Object.entries(SIGHTS)) {
        for (let i = 0; i < painted.length; i += 3) {
          const [local, regional, distant] = painted.slice(i, i + 3);
          const least = Math.min(
            distance(local!, regional!, matrix),
            distance(regional!, distant!, matrix),
            distance(local!, distant!, matrix),
          );
          expect(least, `${sight}: ${hues.slice(i, i + 3).join()}`).to.be.at.least(0.05);
        }
      }
    }).timeout(60_000);
  }

  it('follows a surface and a text of the page', async () => {
    const explainer = await card('dark');
    explainer.style.setProperty('--explainer-surface', '#2a1a10');
    explainer.style.setProperty('--explainer-text', '#f5e9d8');
    expectContrast(accents(60).flatMap((accent) => pairsOf(explainer, accent)));
  });
});

describe('where a browser has no relative colours', () => {
  const rules = [...tokens.styleSheet!.cssRules];
  const [palette] = rules as CSSStyleRule[];
  const fallback = rules.find((rule) => rule instanceof CSSSupportsRule)!;
  const [stated] = fallback.cssRules as unknown as CSSStyleRule[];

  it('each colour that is made of one is stated', () => {
    const made = [...palette!.style].filter((name) =>
      /light-dark|oklch\(from/.test(palette!.style.getPropertyValue(name)),
    );
    expect(fallback.conditionText).to.contain('not');
    expect([...stated!.style].sort()).to.deep.equal(made.filter((name) => name !== '--_accent').sort());
  });

  for (const theme of THEMES) {
    it(`the palette is teal and holds in the ${theme} theme`, async () => {
      const explainer = await card(theme);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(stated!.cssText);
      explainer.shadowRoot!.adoptedStyleSheets.push(sheet);
      expectContrast(pairsOf(explainer, 'red'));
      const [[red, green, blue]] = paint([[getComputedStyle(all(explainer, 'a')[0]!).color]]) as [Rgb];
      expect(red).to.be.below(Math.min(green, blue));
    });
  }
});
