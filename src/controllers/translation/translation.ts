import type { Article } from '../../article/article.js';
import { primary } from '../../locales/by-language.js';
import { enTranslation } from '../../locales/en-translation.js';
import type { ReadingHost, ReadingOptions } from '../reading/reading.js';
import { keepPlace } from './keep-place.js';
import { create } from '../../hardening/create.js';

interface Host extends ReadingHost {
  readonly shownArticle?: Article;
  readonly citationStyle?: string;
}

/** What was shown in each host before, by language: the way back needs no request. */
const shown = new WeakMap<Host, Map<string, Article>>();
/** What was chosen last in each, before which nothing else that comes late is shown. */
const chosen = new WeakMap<Host, object>();

/**
 * Shows the translation that the reader has chosen, where the article is: the section that was being read stays where
 * it is in the window, and the focus goes to the title, which tells a screen reader the language. The translations that
 * are then offered begin with the way back. What fails says so, and leaves the article that is there.
 */
export async function translate(
  host: Host,
  choice: HTMLElement,
  address: string,
  { choose, translations, words }: ReadingOptions & Required<Pick<ReadingOptions, 'choose'>>,
): Promise<void> {
  const { lang } = choice;
  const from = host.shownArticle!;
  const articles = shown.get(host) ?? new Map<string, Article>();
  shown.set(host, articles);
  const turn = {};
  chosen.set(host, turn);
  host.shadowRoot!.getElementById('translation-status')?.remove();
  let article = articles.get(lang);
  try {
    if (!article && address) article = offering(from, await load(address, host), lang);
    if (!article) await translations?.load(primary(lang));
  } catch (error) {
    console.warn(`<${host.localName}> ${(error as Error).message}`);
    if (chosen.get(host) === turn) say(choice, (words() ?? enTranslation).notTranslated);
    return;
  }
  if (chosen.get(host) !== turn || host.shownArticle !== from) return;
  if (article) articles.set(from.inLanguage, from);
  host.addEventListener('article-load', keepPlace(host), { once: true });
  choose(primary(article?.inLanguage ?? lang), article);
}

async function load(address: string, host: Host): Promise<Article> {
  const { load } = await import('../load.js');
  return load({ kind: 'address', value: address, integrity: '' }, host, host.citationStyle);
}

/** The translation, with the way back to what was there, and the others that that one offered. */
function offering(from: Article, article: Article, language: string): Article {
  const { inLanguage, url = '', workTranslation = [] } = from;
  const others = workTranslation.filter((it) => it.inLanguage !== language);
  return { ...article, workTranslation: [{ inLanguage, url }, ...others] };
}

/** Under the line with the choice. It is there before its words are, so that screen readers are told of them. */
function say(choice: Element, sentence: string): void {
  const status = create('p');
  status.id = 'translation-status';
  status.setAttribute('role', 'status');
  choice.closest('[part~="byline"]')!.append(status);
  requestAnimationFrame(() => (status.textContent = sentence));
}
