import type { CompiledLocale, CompiledStyle } from '../citations/csl/style.js';
import { DEFAULT_STYLE, isStyleName, loadLocale, loadStyle, type StyleName } from '../citations/styles.js';

/** What it takes to format references. */
export interface Look {
  readonly formatList: (typeof import('../citations/formatter.js'))['formatList'];
  readonly style: CompiledStyle;
  readonly locale: CompiledLocale;
  /** Why it is the default style that is there, and not the one that was asked for. */
  readonly error: Error | undefined;
}

/** A built-in style by name, or one by the address of its file; anything else is the default. */
export const styleOf = (wanted: string): string =>
  isAddress(wanted) || isStyleName(wanted) ? wanted : DEFAULT_STYLE;

export const isAddress = (style: string): boolean => /[/.]/.test(style);

/**
 * The engine, a style and a locale, asked for at once.
 * @param wanted as `styleOf` gives it
 * @param language a language; without one that of the style is taken
 * @param base what a relative address is resolved against
 */
export async function loadLook(wanted: string, language: string, base: string): Promise<Look> {
  let error: Error | undefined;
  const style = isAddress(wanted)
    ? import('../sources/load-style.js')
        .then(({ fetchStyle }) => fetchStyle(wanted, base))
        .catch((reason: Error) => {
          error = reason;
          return loadStyle(DEFAULT_STYLE);
        })
    : loadStyle(wanted as StyleName);
  const [{ formatList }, ...rest] = await Promise.all([
    import('../citations/formatter.js'),
    style,
    language
      ? loadLocale(language)
      : style.then(({ options }) => loadLocale(options['default-locale'] ?? '')),
  ]);
  return { formatList, style: rest[0], locale: rest[1], error };
}
