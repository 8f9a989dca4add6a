/** What a figure shows, by the names of its properties. */
export type FigureState = Readonly<Record<string, string>>;

/** The reader chose what a figure shows. Bubbles and is composed. */
export class FigureChangeEvent extends CustomEvent<null> {
  readonly state: FigureState;
  constructor(state: FigureState) {
    super('figure-change', { bubbles: true, composed: true });
    this.state = state;
  }
}

declare global {
  // It bubbles: a page may listen on an element, on the document or on the window.
  interface GlobalEventHandlersEventMap {
    'figure-change': FigureChangeEvent;
  }
}
