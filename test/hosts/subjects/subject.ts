/** A widget on a host page: ours, or what people use now. */
export interface Subject {
  readonly name: string;
  /** Whether it is ours, so that all of a case applies to it. */
  readonly isOurs: boolean;
  /** The tags of its scripts by the form that they come in. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** What a page's author pastes. */
  readonly markup: string;
  /** The elements to be judged. */
  readonly tags: readonly string[];
  /** What a reader gets of an element, as one text. */
  readonly words: (element: Element) => string;
  /** Whether nothing more will come that changes its size. */
  readonly isSettled: (element: Element) => boolean;
  /**
   * Gives an element other data.
   * @returns words that it has to say then; undefined where it has no data to change
   */
  readonly change: (element: HTMLElement) => string | undefined;
}
