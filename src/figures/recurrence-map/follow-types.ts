const EVENTS = ['pointerover', 'focusin', 'click'];

/**
 * Follows the reader in the list of the three types that stands in the same tree, as the card of an article draws it:
 * what is pointed at, holds the focus or is tapped.
 */
export class FollowTypes {
  readonly #show: (index: number) => void;
  #root: Node | undefined;

  /** @param show is told which of the three it is, from 0 */
  constructor(show: (index: number) => void) {
    this.#show = show;
  }

  connect(host: Element): void {
    this.#root = host.getRootNode();
    for (const name of EVENTS) this.#root.addEventListener(name, this);
  }

  disconnect(): void {
    for (const name of EVENTS) this.#root?.removeEventListener(name, this);
    this.#root = undefined;
  }

  handleEvent({ target }: Event): void {
    const type = (target as Partial<Element>).closest?.('[part~="types"] > [part~="type"]');
    const types = [...(type?.parentElement?.children ?? [])];
    if (type && types.length === 3) this.#show(types.indexOf(type));
  }
}
