/** What is wrong with a file, and where. */
export interface FileProblem {
  /** As it was named on the command line, or found under a folder that was. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number | undefined;
  /** In a document, such as `body.children[3].url`. */
  readonly path?: string | undefined;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

/** Why a command could not do what it was asked for. Nothing was written. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}

/** `articles/cough.md:12: body.children[3]: …`, as editors and terminals make links of. */
export function problemLine({ file, line, path, message }: FileProblem): string {
  return `${[file, line].filter((part) => part !== undefined).join(':')}: ${path ? `${path}: ` : ''}${message}`;
}
