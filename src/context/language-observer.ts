import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { around } from '../hardening/around.js';

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
    const roots = new Set([...around(this.#host)].map((it) => it.getRootNode()));
    for (const root of roots) this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    // What it is moved into may say another one.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer!.disconnect();
  }
}
