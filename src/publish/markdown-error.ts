export interface MarkdownProblem {
  /** Counted from 1, front matter included. */
  readonly line: number;
  /** What is wrong, and what to write instead. */
  readonly message: string;
}

/** All that keeps a Markdown file from being an article, in the order of its lines. */
export class MarkdownError extends Error {
  override readonly name = 'MarkdownError';
  readonly problems: readonly MarkdownProblem[];

  constructor(problems: readonly MarkdownProblem[]) {
    const sorted = [...problems].sort((a, b) => a.line - b.line);
    super(sorted.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
    this.problems = sorted;
  }
}
