/** Why a source gives no document. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
  /** Counted from 1. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}
