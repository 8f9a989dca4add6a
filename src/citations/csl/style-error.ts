/** A style or a locale that can't be used. The message says what, where in the file, and what to do. */
export class StyleError extends Error {
  override readonly name = 'StyleError';
}
