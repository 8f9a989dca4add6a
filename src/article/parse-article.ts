import type { Article } from './article.js';
import schema from './article.schema.json';
import { check, type Problem, type Schema } from './schema.js';

/** A value is not an article: every problem, each with its path. Told apart by `name`, across bundles. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
    this.problems = problems;
  }
}

/**
 * Any value in; an article out that holds nothing but what the schema names.
 * @throws {ArticleError} naming all that is wrong
 */
export function parseArticle(value: unknown): Article {
  const { copy, problems } = check(schema as Schema, value);
  if (problems.length > 0) throw new ArticleError(problems);
  return copy as Article;
}
