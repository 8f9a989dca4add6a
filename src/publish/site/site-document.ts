import type { Article } from '../../article/article.js';

/** A document on its way to a published folder, where all that is made of it begins with its name. */
export interface SiteDocument {
  /** Of its files: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** With its bibliography. */
  readonly article: Article;
  /** Address of the published folder; ends with a slash. */
  readonly base: URL;
}
