/** Fields at the top of a document, each with its new text; undefined takes it out. */
export type FieldEdits = Readonly<Record<string, string | undefined>>;

/** Puts other words in the place of those from `start` to `end`. */
export const splice = (text: string, start: number, end: number, words: string): string =>
  text.slice(0, start) + words + text.slice(end);
