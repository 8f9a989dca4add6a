import type { Article } from '../../article/article.js';
import { toText } from '../../article/text.js';
import { SourceError } from '../source-error.js';

/** Titles of pages that servers show in place of the one that was asked for. */
const ERROR_PAGE =
  /\b(40[0134]|50[0234]|not found|page (?:can.?t|could not|cannot) be|access denied|forbidden|service unavailable|just a moment|attention required|are you (?:a )?(?:human|robot)|verify you are human|maintenance|(?:sign|log) ?in)\b/i;

/** Shorter than this beside a password field or under an error's title, it is no article. */
const SHORT = 600;
/** Shorter than this and without a heading of its own either. */
const HARDLY_ANY = 200;

/** What an author put into an element or a post is an article, however short, once it has a title and text. */
export function requireText(article: Article, url: string): Article {
  const { headline, body } = article;
  if (!toText(body).trim())
    throw notAnArticle(url, `no text${headline ? ` under the title "${headline}"` : ''}`);
  if (!headline) throw notAnArticle(url, 'text without a title or heading');
  return article;
}

/** Any page may stand at an address, so there the text has to look like an article too. */
export function requireArticle(article: Article, url: string, hasPassword: boolean): Article {
  const { headline } = requireText(article, url);
  const { length } = toText(article.body).trim();
  const hasHeading = article.body.children.some(({ type }) => type === 'heading');
  if (hasPassword && length < SHORT) throw notAnArticle(url, `a login page, "${headline}"`);
  if (ERROR_PAGE.test(headline) && length < SHORT) throw notAnArticle(url, `an error page, "${headline}"`);
  if (length < HARDLY_ANY && !hasHeading && !article.body.children.some(isProse)) {
    throw notAnArticle(url, `hardly any text (${length} characters) under the title "${headline}"`);
  }
  return article;
}

/** A paragraph that is a sentence, and not only a link. */
function isProse(node: Article['body']['children'][number]): boolean {
  return (
    'children' in node &&
    node.children.some(({ type }) => type === 'text') &&
    toText(node).trim().length >= 20
  );
}

export function notAnArticle(url: string, met: string): SourceError {
  return new SourceError(
    'not-an-article',
    `${url}: no article found, but ${met}. Check that the address leads to the article itself without a login, and that ` +
      'its HTML holds a heading and the text before any script runs.',
  );
}
