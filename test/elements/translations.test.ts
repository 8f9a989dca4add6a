import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import type { Article, ArticleExplainer } from '../../src/index.js';
import { articleWith } from '../support/article.js';
import { expectNoViolations } from '../support/axe.js';
import { sendKeys } from '../support/commands.js';
import { all, captureWarnings, drawn, helped, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

const ORIGIN = location.origin;
const realFetch = window.fetch.bind(window);
afterEach(() => {
  window.fetch = realFetch;
});

/** Answers the addresses of these documents, and no others. Gives the addresses that were asked. */
function serve(documents: Readonly<Record<string, Article | Promise<Article>>>): string[] {
  const asked: string[] = [];
  window.fetch = async (input) => {
    const { pathname } = new URL(new Request(input).url);
    asked.push(pathname);
    const document = await documents[pathname];
    return document
      ? new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json' } })
      : new Response('', { status: 404 });
  };
  return asked;
}

let count = 0;
/** Addresses that no other test has: what was loaded once on a page is not asked for again. */
const addresses = () => {
  const folder = `/translations-${++count}/`;
  return { en: `${folder}en.json`, es: `${folder}es.json`, fr: `${folder}fr.json` };
};

const translated = (inLanguage: string, headline: string, more: Partial<Article> = {}) =>
  articleWith({ inLanguage, headline, ...more });

/** An English article that names its Spanish and French translations, from `src`. */
async function open(
  documents: (at: ReturnType<typeof addresses>) => Record<string, Article | Promise<Article>>,
) {
  const at = addresses();
  const english = articleWith({
    url: at.en,
    workTranslation: [
      { inLanguage: 'es', url: at.es },
      { inLanguage: 'fr', url: at.fr },
    ],
  });
  const asked = serve({ [at.en]: english, ...documents(at) });
  const box = await fixture(html`<div lang="en"><article-explainer src=${at.en}></article-explainer></div>`);
  const explainer = box.firstElementChild as ArticleExplainer;
  await drawn(explainer);
  await helped(explainer);
  return { at, asked, explainer };
}

const offers = (explainer: Element) => all<HTMLAnchorElement>(explainer, '[part~="byline"] a[hreflang]');
const names = (explainer: Element) =>
  // Browsers differ in whether such a name begins with a capital.
  offers(explainer).map((link) => link.textContent.trim().toLowerCase());
const offer = (explainer: Element, language: string) =>
  offers(explainer).find((link) => link.hreflang === language)!;
const title = (explainer: Element) => part(explainer, 'title')!.textContent;
const shows = (explainer: Element, headline: string) =>
  until(() => title(explainer) === headline, `does not show "${headline}"`);

describe('the translations of a document', () => {
  it('are offered in its first frame as links, each in its own language', async () => {
    const { at, explainer } = await open(() => ({}));
    expect(names(explainer)).to.deep.equal(['español', 'français']);
    const { href, lang, hreflang } = offer(explainer, 'es');
    expect([href, lang, hreflang]).to.deep.equal([ORIGIN + at.es, 'es', 'es']);
    await expectNoViolations(explainer);
  });

  it('are not offered where it is withdrawn', async () => {
    const workTranslation = [{ inLanguage: 'es', url: '/es' }];
    const article = articleWith({ status: 'withdrawn', statusNote: 'Outdated.', workTranslation });
    const explainer = await fixture<ArticleExplainer>(
      html`<article-explainer .article=${article}></article-explainer>`,
    );
    await drawn(explainer);
    expect(offers(explainer)).to.deep.equal([]);
  });

  it('take its place when they are chosen, with a way back that asks for nothing', async () => {
    const { asked, explainer } = await open((at) => ({ [at.es]: translated('es', 'Soplos') }));
    offer(explainer, 'es').click();
    await shows(explainer, 'Soplos');
    expect(part(explainer, 'card')!.lang).to.equal('es');
    expect(part(explainer, 'brief')!.querySelector('h3')!.textContent).to.equal('En resumen');
    expect(names(explainer)).to.deep.equal(['english', 'français']);
    const before = asked.length;
    offer(explainer, 'en').click();
    await shows(explainer, 'Heart Murmurs in Cats');
    expect(part(explainer, 'brief')!.querySelector('h3')!.textContent).to.equal('In brief');
    expect(names(explainer)).to.deep.equal(['español', 'français']);
    expect(asked).to.have.length(before);
  });

  it('give the focus to the title, by which a screen reader tells the language', async () => {
    const { explainer } = await open((at) => ({ [at.es]: translated('es', 'Soplos') }));
    offer(explainer, 'es').focus();
    await sendKeys({ press: 'Enter' });
    await shows(explainer, 'Soplos');
    const focused = explainer.shadowRoot!.activeElement!;
    expect(focused.textContent).to.equal('Soplos');
    expect(focused.closest('[lang]')!.getAttribute('lang')).to.equal('es');
  });

  it('leave the section that is read where it is in the window', async () => {
    const long = (words: string) =>
      articleWith({
        body: {
          type: 'root',
          children: Array.from({ length: 12 }, (_, i) => [
            {
              type: 'heading' as const,
              depth: 2,
              children: [{ type: 'text' as const, value: `${words} ${i}` }],
            },
            {
              type: 'paragraph' as const,
              children: [{ type: 'text' as const, value: `${words} `.repeat(400) }],
            },
          ]).flat(),
        },
      }).body;
    const { explainer } = await open((at) => ({
      [at.en]: articleWith({ body: long('word'), workTranslation: [{ inLanguage: 'es', url: at.es }] }),
      [at.es]: translated('es', 'Soplos', { body: long('palabra más larga') }),
    }));
    const headings = () => all(explainer, '[part="section"] > :is(h3, h4)');
    headings()[6]!.scrollIntoView();
    const { top } = headings()[6]!.getBoundingClientRect();
    offer(explainer, 'es').click();
    await shows(explainer, 'Soplos');
    await until(() => Math.abs(headings()[6]!.getBoundingClientRect().top - top) < 2, 'the place is lost');
    window.scrollTo(0, 0);
  });

  it('leave what is there where they do not come, and say so', async () => {
    const warnings = captureWarnings();
    const { explainer } = await open(() => ({}));
    offer(explainer, 'fr').click();
    const status = () => explainer.shadowRoot!.querySelector('[part~="byline"] [role="status"]');
    await until(() => status()?.textContent, 'says nothing');
    expect(status()!.textContent).to.equal('The article could not be loaded in this language.');
    expect(title(explainer)).to.equal('Heart Murmurs in Cats');
    expect(warnings.join()).to.contain('404');
    expect(names(explainer)).to.deep.equal(['español', 'français']);
  });

  it('are the last one that was chosen, whichever comes first', async () => {
    let send!: (article: Article) => void;
    const late = new Promise<Article>((resolve) => (send = resolve));
    const { explainer } = await open((at) => ({ [at.es]: late, [at.fr]: translated('fr', 'Souffles') }));
    offer(explainer, 'es').click();
    offer(explainer, 'fr').click();
    await shows(explainer, 'Souffles');
    send(translated('es', 'Soplos'));
    await late;
    await new Promise(requestAnimationFrame);
    expect(title(explainer)).to.equal('Souffles');
  });

  for (const [why, change] of [
    [
      'with a key',
      (link: HTMLElement) =>
        link.dispatchEvent(
          new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true, composed: true }),
        ),
    ],
    [
      'to a host that the page does not name',
      (link: HTMLElement) => {
        (link as HTMLAnchorElement).href = 'https://elsewhere.example/es.json';
        link.click();
      },
    ],
    [
      'where the page names what it shows by its hash',
      (link: HTMLElement) => {
        ((link.getRootNode() as ShadowRoot).host as ArticleExplainer).integrity = 'sha384-x';
        link.click();
      },
    ],
    [
      'where the page asks for signatures, and the translation is a page, which has none',
      (link: HTMLElement) => {
        ((link.getRootNode() as ShadowRoot).host as ArticleExplainer).setAttribute('public-key', '');
        (link as HTMLAnchorElement).href = '/translations/es.html';
        link.click();
      },
    ],
  ] as const) {
    it(`are links like any other ${why}`, async () => {
      const { asked, explainer } = await open(() => ({}));
      const before = asked.length;
      let prevented: boolean | undefined;
      const stop = (event: Event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', stop, { once: true });
      change(offer(explainer, 'es'));
      expect(prevented).to.equal(false);
      expect(asked).to.have.length(before);
    });
  }

  it('are shown only if they are signed, too, where the page asks for that', async () => {
    const { at, asked, explainer } = await open((at) => ({ [at.es]: translated('es', 'Soplos') }));
    const warnings = captureWarnings();
    explainer.setAttribute('public-key', 'A'.repeat(43));
    offer(explainer, 'es').click();
    await until(() => words(explainer).includes('could not be loaded in this language'));
    expect(words(explainer)).not.to.contain('Soplos');
    expect(asked.some((it) => it.endsWith(at.es))).to.equal(true);
    expect(warnings.join()).to.contain(`${at.es}.jws`);
  });

  it('lead nowhere that a link may not lead', async () => {
    const article = articleWith({ workTranslation: [{ inLanguage: 'en-a', url: 'javascript:alert(1)' }] });
    const explainer = await fixture<ArticleExplainer>(
      html`<article-explainer .article=${article}></article-explainer>`,
    );
    await drawn(explainer);
    expect(offers(explainer)[0]!.getAttribute('href')).to.equal('#');
    expect(names(explainer)).to.deep.equal(['en-a']);
  });
});

describe('the translation that ships with <recurrence-explainer>', () => {
  it('is offered on an English page, and leads back', async () => {
    const box = await fixture(html`<div lang="en"><recurrence-explainer></recurrence-explainer></div>`);
    const explainer = box.firstElementChild as ArticleExplainer;
    await drawn(explainer);
    await helped(explainer);
    expect(names(explainer)).to.deep.equal(['español']);
    offer(explainer, 'es').click();
    await shows(explainer, '¿Qué es la recaída o recurrencia?');
    expect(part(explainer, 'sources')!.querySelector('h3')!.textContent).to.equal('Fuentes');
    expect(names(explainer)).to.deep.equal(['english']);
    offer(explainer, 'en').click();
    await shows(explainer, 'What Is Relapse or Recurrence?');
  });

  it('has a section, a type and a source for each of the English one', async () => {
    const shape = async (lang: string) => {
      const box = await fixture(html`<div lang=${lang}><recurrence-explainer></recurrence-explainer></div>`);
      await until(() => part(box.firstElementChild!, 'card'), 'nothing is drawn');
      return all(
        box.firstElementChild!,
        'h2, h3, h4, h5, li, article p, a[role], [part~="link"], [part~="figure"]',
      ).map(({ localName, part }) => `${localName} ${part.value}`);
    };
    expect(await shape('es')).to.deep.equal(await shape('en'));
  });
});
