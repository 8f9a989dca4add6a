import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { primary, type ByLanguage } from '../locales/by-language.js';

/**
 * What there is for the host in the language that it asks for, such as the words of its interface. It changes when a
 * `lang` of the host or of anything around it does, through shadow roots. A language that has nothing here, or whose
 * chunk does not come, leaves what the host has by itself, in English.
 *
 * `isLoading` is for the host to wait: what it drew now would soon be drawn again. What was there before stays until
 * the next has come.
 */
export class LanguageController<T> implements ReactiveController {
  current: T | undefined;
  isLoading = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #all: ByLanguage<T>;
  readonly #wanted: () => string | undefined;
  #language = '';
  #observer: MutationObserver | undefined;

  /** @param wanted tag of the language; read before each update of the host */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    all: ByLanguage<T>,
    wanted: () => string | undefined,
  ) {
    this.#host = host;
    this.#all = all;
    this.#wanted = wanted;
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
    const language = primary(this.#wanted() ?? '');
    if (language === this.#language) return;
    this.#language = language;
    this.isLoading = this.#all.languages.includes(language) && !this.#all.get(language);
    if (this.isLoading) void this.#load(language);
    else this.current = this.#all.get(language);
  }

  async #load(language: string): Promise<void> {
    await this.#all.load(language).catch(() => {});
    if (language !== this.#language) return;
    this.isLoading = false;
    this.current = this.#all.get(language);
    this.#host.requestUpdate();
  }
}
