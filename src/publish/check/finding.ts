import type { Article } from '../../article/article.js';

/**
 * - `error`: what readers or machines would meet as broken
 * - `warning`: what an editor would send back
 * - `advice`: what would make it better
 */
export type Severity = 'error' | 'warning' | 'advice';

/** What a rule says of an article. */
export interface Remark {
  /** Such as `body.children[3].url`, or the name of a field that is missing. */
  readonly path: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
  /** Words of the article that it is about, the worst first. */
  readonly quotes?: readonly Quote[];
  /** Where it weighs less than the rule. */
  readonly severity?: Severity;
}

export interface Quote {
  readonly path: string;
  readonly text: string;
  /** How far it goes, such as "41 words". */
  readonly measure: string;
}

/** What a rule may know besides the article. */
export interface Circumstances {
  /** The day on which it is checked. */
  readonly now: Date;
  /** The US school grade that the text should be readable in. */
  readonly grade: number;
}

export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  /** What it asks for, in a sentence. */
  readonly about: string;
  /** Who else asks for it, by name. */
  readonly source: string;
  readonly check: (article: Article, circumstances: Circumstances) => Remark[];
}
