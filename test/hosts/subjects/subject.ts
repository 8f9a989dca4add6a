/** A widget on a host page: ours, or what people use now. */
export interface Subject {
  readonly name: string;
  /** Whether it is ours, so that all of a case applies to it. */
  readonly isOurs: boolean;
  /** The tags of its scripts by the form that they come in. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** The tag of a style sheet that it asks a page to have. */
  readonly sheet?: string;
  /** What it asks a page's policy to let in, by the directive. */
  readonly letsIn?: Readonly<Record<string, string>>;
  /** What a page's author pastes. */
  readonly markup: string;
  /** The elements to be judged. */
  readonly tags: readonly string[];
  /** Why there is nothing to judge of it in a case, by the case's number. */
  readonly exempt?: Readonly<Record<number, string>>;
  /** What a reader gets of an element, as one text. */
  readonly words: (element: Element) => string;
  /** What of an element is seen: its box, and whose letters are looked at. */
  readonly seen: (element: HTMLElement) => { box: Element; letters: readonly Element[] };
  /** Whether nothing more will come that changes its size. */
  readonly isSettled: (element: Element) => boolean;
  /**
   * Gives an element other data.
   * @returns words that it has to say then; undefined where it has no data to change
   */
  readonly change: (element: HTMLElement) => string | undefined;
  /** Has an element drawn again with the same data, where it isn't one of Lit's. */
  readonly redraw?: (element: HTMLElement) => void;
}
