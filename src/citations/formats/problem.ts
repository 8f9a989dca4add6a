/** What is wrong with references that were read, where, and what to do about it. */
export interface ReferenceProblem {
  /** Where the entry begins or the fault is, from 1. */
  readonly line: number;
  /** In CSL-JSON also which value: `[2].issued`. */
  readonly path?: string;
  readonly message: string;
}

/** An item that was read, and where its entry begins. Its id is still to be made where the file gives none. */
export interface Found {
  readonly item: Readonly<Record<string, unknown>>;
  readonly id: string | undefined;
  readonly offset: number;
}

/** Takes down a problem at a place in the text that is read. Calls go down the text. */
export type Report = (offset: number, message: string, path?: string) => void;

/** A list of problems, and the function that adds to it. Lines are counted on from the last, once over the text. */
export function problemsIn(text: string): { problems: ReferenceProblem[]; report: Report } {
  const problems: ReferenceProblem[] = [];
  let line = 1;
  let counted = 0;
  let next = text.indexOf('\n');
  const report: Report = (offset, message, path) => {
    if (offset < counted) [line, counted, next] = [1, 0, text.indexOf('\n')];
    for (; next !== -1 && next < offset; next = text.indexOf('\n', counted)) {
      line++;
      counted = next + 1;
    }
    problems.push({ line, message, ...(path !== undefined && { path }) });
  };
  return { problems, report };
}
