/**
 * What can go wrong between a source and a reader. Each code has one plain sentence for the reader in `locales/`;
 * `message` is for the developer's console and names the address and what was met there.
 */
export type SourceErrorCode =
  /** The address cannot be parsed, or is neither `http:` nor `https:`. */
  | 'bad-address'
  /** The browser says that there is no network. */
  | 'offline'
  /** The request failed and browsers do not say why: a name that does not resolve, a refused connection, CORS. */
  | 'network'
  /** An answer other than 2xx. */
  | 'http'
  /** No complete answer within the deadline. */
  | 'timeout'
  /** More bytes than a document may have. */
  | 'too-large'
  /** The bytes are not those that `integrity` promises. */
  | 'integrity'
  /** No key of `public-key` has signed the bytes, or that could not be found out. */
  | 'unverified'
  /** An answer in which no article could be recognised: a login page, a truncated or empty answer. */
  | 'not-an-article'
  /** An answer or a script in which no reference could be recognised. */
  | 'no-references'
  /** A file that is no CSL style, or one that asks for what the engine can't do; `message` says what. */
  | 'bad-style'
  /** A document of ours that breaks its schema; `message` lists every problem. */
  | 'invalid-article'
  /** The publisher took the article back (`410 Gone`). */
  | 'withdrawn'
  /** The part of this library that reads such a source could not be loaded. */
  | 'reader-unavailable';

/** Told apart by `name` and `code`, not by `instanceof`: two of our bundles may stand on one page. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: SourceErrorCode;

  constructor(code: SourceErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
