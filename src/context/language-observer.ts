import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
    for (let node: Node | undefined = this.#host; node; node = (node as Partial<ShadowRoot>).host) {
      node = node.getRootNode();
      this.#observer.observe(node, { attributeFilter: ['lang'], subtree: true });
    }
    // What it is moved into may say another one.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer!.disconnect();
  }
}
