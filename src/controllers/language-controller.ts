import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isTranslated, loadWords, primary, wordsOf, type Words } from '../locales/words.js';
import { languageOf } from './language.js';

/**
 * The words of the interface, in the language that is in force at the host, by its own `lang` or that of an ancestor,
 * through shadow roots; where nothing says one, in that of `otherwise`. They change when it changes. A language without
 * words here, or whose words do not come, has the English ones.
 *
 * The libraries for this know one language for the whole page (@lit/localize), or that of the root element
 * (@shoelace-style/localize), and are larger than these lines: a page may show an explainer in each of two languages.
 */
export class LanguageController implements ReactiveController {
  /** Other words than the English ones, which whoever needs them has. */
  words: Words | undefined;
  /** Whether what is drawn now would soon be drawn again in other words. */
  isLoading = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #otherwise: () => string | undefined;
  #language = '';
  #observer: MutationObserver | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    otherwise: () => string | undefined = () => undefined,
  ) {
    this.#host = host;
    this.#otherwise = otherwise;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (let node: Node | undefined = this.#host; node; node = (node as Partial<ShadowRoot>).host) {
      node = node.getRootNode();
      this.#observer.observe(node, { attributeFilter: ['lang'], subtree: true });
    }
  }

  hostDisconnected(): void {
    this.#observer!.disconnect();
  }

  hostUpdate(): void {
    const language = primary(languageOf(this.#host) || this.#otherwise() || '');
    if (language === this.#language) return;
    this.#language = language;
    this.isLoading = isTranslated(language) && !wordsOf(language);
    if (this.isLoading) void this.#load(language);
    else this.words = wordsOf(language);
  }

  async #load(language: string): Promise<void> {
    await loadWords(language).catch(() => {});
    if (language !== this.#language) return;
    this.isLoading = false;
    this.words = wordsOf(language);
    this.#host.requestUpdate();
  }
}
