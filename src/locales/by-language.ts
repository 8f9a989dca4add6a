/** What there is in several languages, each loaded when it is needed, and once. */
export interface ByLanguage<T> {
  /** What there is in a language, by the first part of its tag, where it is loaded. */
  get(language: string): T | undefined;
  /** Nothing, where there is nothing to load. Fails where it does not come. */
  load(language: string): Promise<void> | undefined;
}

/** The first part of a language's tag: `pt` of `pt-BR`. */
export const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/**
 * @param name what the modules export it as
 * @param loaders by the first part of a language's tag
 */
export function byLanguage<T, Name extends string = string>(
  name: Name,
  loaders: Readonly<Record<string, () => Promise<Readonly<Record<Name, T>>>>>,
): ByLanguage<T> {
  const loaded = new Map<string, T>();
  return {
    get: (language) => loaded.get(language),
    load: (language) =>
      Object.hasOwn(loaders, language) && !loaded.has(language)
        ? loaders[language]!().then((module) => void loaded.set(language, module[name]))
        : undefined,
  };
}
