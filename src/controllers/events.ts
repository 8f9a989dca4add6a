import type { Article, CslItem } from '../article/article.js';
import type { SourceError } from '../sources/source-error.js';

/** They are of type CustomEvent, as MooTools has something else in the place of `Event` (hostile-hosts.md, case 5). */
const init: EventInit = { bubbles: true, composed: true };

/** An article is drawn: the first one, or another in its place. Bubbles and is composed. */
export class ArticleLoadEvent extends CustomEvent<null> {
  readonly article: Article;
  constructor(article: Article) {
    super('article-load', init);
    this.article = article;
  }
}

/** An article could not be had. What was readable before still is. Bubbles and is composed. */
export class ArticleErrorEvent extends CustomEvent<null> {
  readonly error: SourceError;
  constructor(error: SourceError) {
    super('article-error', init);
    this.error = error;
  }
}

/** The reader, or a call of `retry()`, asks for the article again. Bubbles and is composed. */
export class ArticleRetryEvent extends CustomEvent<null> {
  constructor() {
    super('article-retry', init);
  }
}

/** The reader opened or closed the rest of an article of `view="card"`. Bubbles and is composed. */
export class ArticleToggleEvent extends CustomEvent<null> {
  readonly open: boolean;
  constructor(open: boolean) {
    super('article-toggle', init);
    this.open = open;
  }
}

/** References are listed: the first ones, others in their place, or the same in another style. Bubbles and is composed. */
export class CitationLoadEvent extends CustomEvent<null> {
  readonly references: readonly CslItem[];
  constructor(references: readonly CslItem[]) {
    super('citation-load', init);
    this.references = references;
  }
}

/** References, or the style for them, could not be had. What was readable before still is. Bubbles and is composed. */
export class CitationErrorEvent extends CustomEvent<null> {
  readonly error: SourceError;
  constructor(error: SourceError) {
    super('citation-error', init);
    this.error = error;
  }
}

/** The reader copied references, by their ids, as they are shown. Bubbles and is composed. */
export class CitationCopyEvent extends CustomEvent<null> {
  readonly ids: readonly string[];
  readonly text: string;
  constructor(ids: readonly string[], text: string) {
    super('citation-copy', init);
    this.ids = ids;
    this.text = text;
  }
}

declare global {
  // They bubble: a page may listen on an element, on the document or on the window.
  interface GlobalEventHandlersEventMap {
    'article-load': ArticleLoadEvent;
    'article-error': ArticleErrorEvent;
    'article-retry': ArticleRetryEvent;
    'article-toggle': ArticleToggleEvent;
    'citation-load': CitationLoadEvent;
    'citation-error': CitationErrorEvent;
    'citation-copy': CitationCopyEvent;
  }
}
