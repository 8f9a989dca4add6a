/** A piece of a formatted reference: text, at most one format, at most one link. Never HTML. */
export interface Run {
  readonly text: string;
  readonly format?: 'italic';
  /** Where the piece leads. */
  readonly url?: string;
}

/** Runs as plain text. */
export const runsToText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
