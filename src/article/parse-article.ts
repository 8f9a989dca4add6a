import type { Article } from './article.js';
import schema from './article.schema.json';
import { check, toLines, type Problem } from './schema.js';

/** A value is not an article: every problem, each with its path. Told apart by `name`, across bundles. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(toLines(problems));
    this.problems = problems;
  }
}

/**
 * Any value in; an article out that holds nothing but what the schema names, and all that is wrong with it.
 * @param base where the article came from, which its relative addresses are then resolved against
 */
export function checkArticle(value: unknown, base?: string): { copy: unknown; problems: readonly Problem[] } {
  return check(schema, value, base);
}

/**
 * Any value in; an article out that holds nothing but what the schema names.
 * @param base where the article came from, which its relative addresses are then resolved against
 * @throws {ArticleError} naming all that is wrong
 */
export function parseArticle(value: unknown, base?: string): Article {
  const { copy, problems } = checkArticle(value, base);
  if (problems.length > 0) throw new ArticleError(problems);
  return copy as Article;
}
