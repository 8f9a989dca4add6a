import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hostOf } from '../hardening/around.js';

/** Updates the host when a `lang` of its own or of anything around it changes, through shadow roots. */
export class LanguageObserver implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #isDrawn: boolean;

  /** @param isDrawn whether the host is drawn already, in the language that is in force */
  constructor(host: ReactiveControllerHost & HTMLElement, isDrawn = false) {
    this.#host = host;
    this.#isDrawn = isDrawn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (let at: Element | undefined = this.#host; at; at = hostOf(at))
      this.#observer.observe(at.getRootNode(), { attributeFilter: ['lang'], subtree: true });
    // What it is moved into may say another one.
    if (!this.#isDrawn) this.#host.requestUpdate();
    this.#isDrawn = false;
  }

  hostDisconnected(): void {
    this.#observer!.disconnect();
  }
}
