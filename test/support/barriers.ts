import { fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/citation-list/citation-list.js';
import type { Article } from '../../src/index.js';
import { articleWith } from './article.js';
import { expectNoViolations } from './axe.js';
import { books } from './list.js';
import { b, cite, directive, figure, h, p, term, ul } from './nodes.js';
import { all, drawn, part } from './reading.js';
import { giveVoices, voice } from './voices.js';
import { until } from './until.js';

const FIGURES = ['recurrence-map', 'drug-pump', 'after-surgery', 'recurrence-course'];

/** With every figure and whatever else the interface has words for; long enough for contents. */
const article = (changes: Partial<Article> = {}): Article =>
  articleWith({
    url: 'https://example.org/murmurs',
    reviewDue: '2020-01-01',
    workTranslation: [{ inLanguage: 'fr', url: 'https://example.org/fr' }],
    body: {
      type: 'root',
      children: [
        ...FIGURES.flatMap((name) => [h(2, `About ${name}`), figure(name)]),
        directive('key-points', ul(['A murmur is a ', term('sound', 'what one hears'), '.'])),
        directive('types', ul([b('Soft')], [b('Loud')], [b('Both'), cite('b')])),
        ...[1, 2, 3, 4].flatMap((it) => [h(2, `Part ${it}`), p('It is so', cite('a'), '.')]),
      ],
    },
    ...changes,
  });

interface Look {
  language?: string;
  preset?: string;
  theme?: string;
}

/** An article in full, the card of another, one whose article is in the language of the page, and a list. */
async function page({ language = 'en', preset = 'none', theme = 'light' }: Look): Promise<HTMLElement> {
  giveVoices(voice('en-US'), voice(language));
  const explainer = (view: string, changes: Partial<Article>) =>
    html`<article-explainer
      view=${view}
      opens="dialog"
      preset=${preset}
      theme=${theme}
      .article=${article(changes)}
    ></article-explainer>`;
  const box = await fixture<HTMLElement>(
    html`<div lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'} style="background: Canvas">
      ${explainer('full', {})} ${explainer('card', { headline: 'Lumps' })}
      ${explainer('brief', { headline: 'Coughs', inLanguage: language })}
      <citation-list label="Books" theme=${theme} .references=${books(20)}></citation-list>
    </div>`,
  );
  box.style.colorScheme = theme;
  for (const element of box.querySelectorAll('article-explainer')) {
    await drawn(element);
    element.scrollIntoView();
    await until(() => isHelped(element), 'nothing helps to read');
    await until(() => all(element, '[part~="figure"]').every(isDrawn), 'no figures');
  }
  await until(() => part(box.querySelector('citation-list')!, 'controls'), 'no list');
  return box;
}

/** Whether the chunk of what helps is there: links at headings, or a card that says what it opens. */
const isHelped = (element: Element) =>
  all(element, '[part~="copy-link"], [part~="folded"] [aria-haspopup]').length > 0;

/** A figure waits for the words of its language. */
const isDrawn = (figure: Element) => Boolean(figure.shadowRoot?.querySelector('figure'));

/** Opens whatever is folded, figures' words and menus included. */
function unfold(box: Element): void {
  for (const root of [...box.querySelectorAll('*')].flatMap(rootsOf))
    for (const details of root.querySelectorAll('details')) details.open = true;
}

const rootsOf = ({ shadowRoot }: Element): ShadowRoot[] =>
  shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsOf)] : [];

/** Fails with what axe finds in such a page, with all that is folded open, then with the dialog of a card. */
export async function expectNoBarrier(look: Look): Promise<void> {
  const box = await page(look);
  unfold(box);
  await expectNoViolations(box);
  const card = box.querySelector('[view="card"]')!;
  all(card, '[aria-haspopup="dialog"]')[0]!.click();
  const inside = all(card, 'dialog article-explainer')[0]!;
  await drawn(inside);
  await until(() => isHelped(inside), 'nothing helps to read in the dialog');
  await expectNoViolations(card);
}
