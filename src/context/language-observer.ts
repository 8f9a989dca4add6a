import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hostOf } from '../hardening/around.js';

/** Updates the host when a `lang` of its own or of anything around it changes, through shadow roots. */
export class LanguageObserver implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (let at: Element | undefined = this.#host; at; at = hostOf(at))
      this.#observer.observe(at.getRootNode(), { attributeFilter: ['lang'], subtree: true });
    // What it is moved into may say another one.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer!.disconnect();
  }
}
