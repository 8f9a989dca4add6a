import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { primary, type ByLanguage } from '../locales/by-language.js';

/**
 * What there is for the host in the language that it asks for, first of all the words of its interface, looked up with
 * each of its updates; `LanguageObserver` sees to it that a change of language is one. A language that has nothing here,
 * or whose chunk does not come, leaves the host with what it has by itself, in English.
 *
 * `isLoading` is for the host to wait: what it drew now would soon be drawn again. What was there before stays until
 * the next has come.
 *
 * The libraries for this know one language for the whole page (@lit/localize 0.12), or that of the host itself and of
 * the root element (@shoelace-style/localize 3.2): a page may show an explainer in each of two languages. Without any
 * words, and minified and compressed, they take 1,246 and 822 bytes, and this with what it uses 481.
 */
export class LanguageController<T> implements ReactiveController {
  /** What there is of the first kind. */
  current: T | undefined;
  isLoading = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => string | undefined;
  readonly #all: readonly [ByLanguage<T>, ...ByLanguage<unknown>[]];
  #language = '';

  /**
   * @param wanted tag of the language; read before each update of the host
   * @param all what is loaded of that language, of each kind
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wanted: () => string | undefined,
    ...all: readonly [ByLanguage<T>, ...ByLanguage<unknown>[]]
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#all = all;
    host.addController(this);
  }

  hostUpdate(): void {
    const language = primary(this.#wanted() ?? '');
    if (language === this.#language) return;
    this.#language = language;
    const loads = this.#all.flatMap((it) => it.load(language) ?? []);
    const use = () => {
      if (language !== this.#language) return;
      this.isLoading = false;
      this.current = this.#all[0].get(language);
      this.#host.requestUpdate();
    };
    this.isLoading = loads.length > 0;
    if (this.isLoading) void Promise.allSettled(loads).then(use);
    else this.current = this.#all[0].get(language);
  }
}
