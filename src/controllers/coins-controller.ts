import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CslItem } from '../article/article.js';
import { toCoins } from '../citations/coins.js';
import { create } from '../hardening/create.js';

/** A slot that no element of ours has: what asks for it is in the page, and is not shown. */
const NOWHERE = 'coins';

/**
 * Keeps a span of COinS for each reference in the host's light DOM, for reference managers to find. They are gone with
 * the host, and with the last reference.
 */
export class CoinsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #references: () => readonly CslItem[];
  #written: readonly CslItem[] = [];

  /** @param references what to write of; read after each update of the host */
  constructor(host: ReactiveControllerHost & HTMLElement, references: () => readonly CslItem[]) {
    this.#host = host;
    this.#references = references;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#write(this.#references());
  }

  hostDisconnected(): void {
    this.#write([]);
  }

  #write(references: readonly CslItem[]): void {
    const isSame = references === this.#written || references.length + this.#written.length === 0;
    if (isSame) return;
    this.#written = references;
    this.#host.querySelectorAll(`:scope > [slot=${NOWHERE}]`).forEach((span) => span.remove());
    this.#host.append(...references.map((item) => spanOf(toCoins(item))));
    // Zotero looks when a page has loaded, and when it is told to.
    this.#host.dispatchEvent(new CustomEvent('ZoteroItemUpdated', { bubbles: true }));
  }
}

function spanOf(title: string): HTMLElement {
  const span = create('span');
  span.className = 'Z3988';
  span.slot = NOWHERE;
  span.title = title;
  return span;
}
