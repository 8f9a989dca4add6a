import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article-explainer/article-explainer.js';
import '../../src/elements/recurrence-explainer/recurrence-explainer.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LanguageController } from '../../src/context/language-controller.js';
import { languageOf } from '../../src/context/language.js';
import { defineExplainer } from '../../src/elements/define-explainer.js';
import type { Article, ArticleExplainer, ArticleLoadEvent } from '../../src/index.js';
import { byLanguage } from '../../src/locales/by-language.js';
import { articleWith } from '../support/article.js';
import { figure } from '../support/nodes.js';
import { all, drawn, helped, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

const BRIEF = {
  en: 'In brief',
  es: 'En resumen',
  fr: 'En bref',
  de: 'Kurz gesagt',
  'pt-BR': 'Em resumo',
  'zh-Hans': '要点概览',
  ar: 'باختصار',
} as const;

/** The article of a page in that language; without one it is in English. */
const card = (article = articleWith()) => html`<article-explainer .article=${article}></article-explainer>`;
const heading = (explainer: Element) => part(explainer, 'brief')?.querySelector('h3')?.textContent;
const says = (explainer: Element, language: keyof typeof BRIEF) =>
  until(() => heading(explainer) === BRIEF[language], `does not come to say "${BRIEF[language]}"`);

/** Where the words in it begin, seen from the left. */
function leftOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().left;
}

describe('the language of the interface', () => {
  for (const language of Object.keys(BRIEF) as Array<keyof typeof BRIEF>) {
    it(`is ${language} on a page of that language`, async () => {
      const box = await fixture(html`<div lang=${language}>${card()}</div>`);
      await says(box.firstElementChild!, language);
    });
  }

  it('is that of the element itself before that of the page around it', async () => {
    const box = await fixture(
      html`<div lang="de"><article-explainer lang="fr" .article=${articleWith()}></article-explainer></div>`,
    );
    await says(box.firstElementChild!, 'fr');
  });

  it('is that of the host around a shadow root', async () => {
    const box = await fixture(html`<div lang="pt-PT"><div></div></div>`);
    const root = box.firstElementChild!.attachShadow({ mode: 'open' });
    const explainer = document.createElement('article-explainer') as HTMLElement & { article: unknown };
    explainer.article = articleWith();
    root.append(explainer);
    await says(explainer, 'pt-BR');
    box.setAttribute('lang', 'de-AT');
    await says(explainer, 'de');
  });

  it('is that of the article where the page says none, or an unknown one', async () => {
    const article = articleWith({ inLanguage: 'es-MX' });
    for (const box of [
      await fixture(html`<div lang="">${card(article)}</div>`),
      await fixture(html`<div lang=""><div>${card(article)}</div></div>`),
    ]) {
      await says(box.querySelector('article-explainer')!, 'es');
    }
  });

  it('is English where the page’s has no words here', async () => {
    for (const language of ['nl', 'constructor', '__proto__', 'x']) {
      const box = await fixture(html`<div lang=${language}>${card()}</div>`);
      await drawn(box.firstElementChild!);
      expect(heading(box.firstElementChild!)).to.equal('In brief');
      expect(part(box.firstElementChild!, 'brief')!.querySelector('h3')!.lang).to.equal('');
    }
  });

  it('changes with the page, and is the last one after fast changes', async () => {
    const box = await fixture(html`<div lang="en">${card()}</div>`);
    const explainer = box.firstElementChild!;
    await drawn(explainer);
    for (const language of ['ar', 'fr', 'de', 'zh-CN']) box.setAttribute('lang', language);
    await says(explainer, 'zh-Hans');
    for (const language of ['es', 'nope', 'fr']) {
      box.setAttribute('lang', language);
      await Promise.resolve();
    }
    await says(explainer, 'fr');
    box.setAttribute('lang', 'en');
    await says(explainer, 'en');
  });

  it('is another one in each of several explainers of a page', async () => {
    const box = await fixture(
      html`<div>
        <div lang="de">${card()}</div>
        <div lang="ar">${card()}</div>
        <div lang="en">${card()}</div>
      </div>`,
    );
    const [german, arabic, english] = [...box.querySelectorAll('article-explainer')];
    await Promise.all([says(german!, 'de'), says(arabic!, 'ar'), says(english!, 'en')]);
  });

  for (const [language, direction] of Object.entries({
    ar: 'rtl',
    'fa-IR': 'rtl',
    he: 'rtl',
    ur: 'rtl',
    'ur-PK': 'rtl',
    es: 'ltr',
  })) {
    it(`leaves an article in ${language} its direction on an English page`, async () => {
      const box = await fixture(html`<div lang="en">${card(articleWith({ inLanguage: language }))}</div>`);
      await drawn(box.firstElementChild!);
      const frame = part(box.firstElementChild!, 'card')!;
      expect(getComputedStyle(frame).direction).to.equal(direction);
      expect(
        getComputedStyle(frame.querySelector('p[part="abstract"], [part="brief"] p')!).direction,
      ).to.equal(direction);
      const words = part(box.firstElementChild!, 'byline')!;
      expect([words.lang, getComputedStyle(words).direction]).to.deep.equal(['en', 'ltr']);
    });
  }

  it('has its own voice and direction among the words of an article in another', async () => {
    const box = await fixture(html`<div lang="ar" dir="rtl">${card()}</div>`);
    const explainer = box.firstElementChild!;
    await says(explainer, 'ar');
    // What aligns them helps to read.
    await helped(explainer);
    const frame = part(explainer, 'card')!;
    expect([frame.lang, getComputedStyle(frame).direction]).to.deep.equal(['en', 'ltr']);
    for (const words of [part(explainer, 'byline')!, part(explainer, 'brief')!.querySelector('h3')!]) {
      const { direction, unicodeBidi, textAlign } = getComputedStyle(words);
      expect([words.lang, direction, unicodeBidi]).to.deep.equal(['ar', 'rtl', 'isolate']);
      expect(textAlign).to.equal('left');
    }
    const edges = ['title', 'reading-time'].map((name) => leftOf(part(explainer, name)!));
    expect(edges[1]).to.be.closeTo(edges[0]!, 2);
    const steps = part(explainer, 'breadcrumb')!.querySelector('ol')!;
    expect([steps.lang, getComputedStyle(steps).direction]).to.deep.equal(['en', 'ltr']);
    expect(part(explainer, 'rights')!.lang).to.equal('');
  });

  it('writes dates as the language does', async () => {
    const box = await fixture(html`<div lang="zh-Hans">${card()}</div>`);
    await says(box.firstElementChild!, 'zh-Hans');
    expect(part(box.firstElementChild!, 'byline')!.querySelector('time')!.textContent).to.equal(
      '2026年5月1日',
    );
  });
});

describe('an explainer whose words or translation are on their way', () => {
  /** A tag of an English article, and its Spanish translation, which comes when the test says so. */
  function held(tag: string) {
    let come!: (module: { default: Article }) => void;
    let fail!: (error: Error) => void;
    const coming = new Promise<{ default: Article }>(
      (resolve, reject) => ((come = resolve), (fail = reject)),
    );
    defineExplainer(tag, { ...articleWith(), bibliography: [] }, { es: () => coming });
    const spanish = articleWith({ inLanguage: 'es', headline: 'Soplos del corazón en gatos' });
    return {
      come: () => come({ default: { ...spanish, bibliography: [] } }),
      fail: () => fail(new Error('no chunk')),
    };
  }

  it('leaves what stands inside readable, and is not drawn in English before', async () => {
    const { come } = held('held-explainer');
    const box = await fixture(html`<div lang="es"></div>`);
    const loads: string[] = [];
    box.addEventListener('article-load', (event) =>
      loads.push((event as ArticleLoadEvent).article.inLanguage),
    );
    box.innerHTML = '<held-explainer>Léalo aquí</held-explainer>';
    const explainer = box.firstElementChild!;
    // Its words are there by then.
    await fixture(html`<div lang="es">${card()}</div>`).then((other) => says(other.firstElementChild!, 'es'));
    expect(all(explainer, 'article')).to.have.length(0);
    expect(explainer.shadowRoot!.querySelector('slot')!.hidden).to.equal(false);
    come();
    await says(explainer, 'es');
    expect(part(explainer, 'title')!.textContent).to.equal('Soplos del corazón en gatos');
    expect(explainer.shadowRoot!.querySelector('slot')!.hidden).to.equal(true);
    expect(loads).to.deep.equal(['es']);
  });

  it('keeps what was drawn until the next language is there', async () => {
    const { come } = held('kept-explainer');
    const box = await fixture(html`<div lang="en"></div>`);
    box.innerHTML = '<kept-explainer></kept-explainer>';
    const explainer = box.firstElementChild as ArticleExplainer;
    await drawn(explainer);
    box.setAttribute('lang', 'es');
    await fixture(html`<div lang="es">${card()}</div>`).then((other) => says(other.firstElementChild!, 'es'));
    explainer.requestUpdate();
    await explainer.updateComplete;
    expect(heading(explainer)).to.equal('In brief');
    expect(part(explainer, 'title')!.textContent).to.equal('Heart Murmurs in Cats');
    come();
    await says(explainer, 'es');
    expect(part(explainer, 'title')!.textContent).to.equal('Soplos del corazón en gatos');
  });

  it('is in English where the translation does not come, in the words of the page', async () => {
    const { fail } = held('failed-explainer');
    const box = await fixture(html`<div lang="es"></div>`);
    box.innerHTML = '<failed-explainer></failed-explainer>';
    fail();
    await says(box.firstElementChild!, 'es');
    expect(part(box.firstElementChild!, 'title')!.textContent).to.equal('Heart Murmurs in Cats');
    expect(part(box.firstElementChild!, 'card')!.lang).to.equal('en');
  });

  it('of <recurrence-explainer> is in Spanish on a Spanish page', async () => {
    const box = await fixture(html`<div lang="es-AR"><recurrence-explainer></recurrence-explainer></div>`);
    await says(box.firstElementChild!, 'es');
    expect(part(box.firstElementChild!, 'title')!.textContent).to.equal('¿Qué es la recaída o recurrencia?');
    expect(words(box.firstElementChild!)).to.contain('Traducción al español del proyecto Explainer Elements');
  });
});

/** A host that draws nothing, and counts how often it was asked to. */
class Host extends HTMLElement implements ReactiveControllerHost {
  controllers: ReactiveController[] = [];
  updateComplete = Promise.resolve(true);
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    for (const controller of this.controllers) controller.hostUpdate?.();
  }
}
customElements.define('language-host', Host);

describe('LanguageController', () => {
  /** A controller of words that come when the test says so. */
  function controlled() {
    const host = document.createElement('language-host') as Host;
    const pending = new Map<string, { come: () => void; fail: () => void }>();
    const load = (language: string) => () =>
      new Promise<{ words: string }>((resolve, reject) =>
        pending.set(language, {
          come: () => resolve({ words: `words in ${language}` }),
          fail: () => reject(new Error('no chunk')),
        }),
      );
    const all = byLanguage<string, 'words'>('words', { a: load('a'), b: load('b') });
    const controller = new LanguageController(host, () => languageOf(host), all);
    const choose = (language: string) => {
      host.lang = language;
      host.requestUpdate();
    };
    const settle = () => new Promise((done) => setTimeout(done));
    return { controller, choose, pending, settle };
  }

  it('waits for the words of the first language, and keeps those of the last until the next are there', async () => {
    const { controller, choose, pending, settle } = controlled();
    choose('a');
    expect([controller.isLoading, controller.current]).to.deep.equal([true, undefined]);
    pending.get('a')!.come();
    await settle();
    expect([controller.isLoading, controller.current]).to.deep.equal([false, 'words in a']);
    choose('b');
    expect([controller.isLoading, controller.current]).to.deep.equal([true, 'words in a']);
    choose('a');
    expect([controller.isLoading, controller.current]).to.deep.equal([false, 'words in a']);
  });

  it('takes the words of the language that was asked for last, in whatever order they come', async () => {
    const { controller, choose, pending, settle } = controlled();
    choose('a');
    choose('b');
    pending.get('b')!.come();
    await settle();
    pending.get('a')!.come();
    await settle();
    expect([controller.isLoading, controller.current]).to.deep.equal([false, 'words in b']);
  });

  it('leaves English where the words do not come', async () => {
    const { controller, choose, pending, settle } = controlled();
    choose('a');
    pending.get('a')!.fail();
    await settle();
    expect([controller.isLoading, controller.current]).to.deep.equal([false, undefined]);
  });
});

describe('a figure', () => {
  it('says what it says in the language in force at it, and changes with that', async () => {
    await import('../../src/figures/drug-pump/drug-pump.js');
    const box = await fixture(html`<div lang="ar" dir="rtl"><drug-pump>A pump</drug-pump></div>`);
    const figure = box.firstElementChild!;
    const name = (expected: string) =>
      until(() => figure.shadowRoot!.querySelector('figcaption')?.textContent === expected, expected);
    await name('خلية مقاومة تضخ الدواء إلى الخارج');
    (box as HTMLElement).lang = 'de';
    await name('Eine resistente Zelle pumpt Medikamente hinaus');
    (box as HTMLElement).lang = 'en';
    await name('A resistant cell pumps drugs out');
  });

  it('speaks with the card that it stands in: the language of the page, not that of the article', async () => {
    const article = articleWith({ body: { type: 'root', children: [figure('drug-pump')] } });
    const box = await fixture(html`<div lang="ar" dir="rtl">${card(article)}</div>`);
    const explainer = box.firstElementChild!;
    const says = (name: string, lang: string, dir: string) =>
      until(() => {
        const figure = part(explainer, 'figure')?.shadowRoot?.querySelector('figure');
        return (
          figure?.querySelector('figcaption')?.textContent === name &&
          figure.lang === lang &&
          figure.dir === dir
        );
      }, name);
    explainer.scrollIntoView();
    await says('خلية مقاومة تضخ الدواء إلى الخارج', 'ar', 'rtl');
    expect(part(explainer, 'card')!.lang).to.equal('en');
    (box as HTMLElement).lang = 'de';
    await says('Eine resistente Zelle pumpt Medikamente hinaus', 'de', 'ltr');
    (box as HTMLElement).lang = 'en';
    await says('A resistant cell pumps drugs out', 'en', 'ltr');
  });
});
