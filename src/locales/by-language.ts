/** What there is in several languages, each loaded when it is needed, and once. */
export interface ByLanguage<T> {
  /** First parts of the tags of the languages that there are, loaded or not. */
  readonly languages: readonly string[];
  /** What there is in a language, by the first part of its tag, where it is loaded. */
  get(language: string): T | undefined;
  /** @throws where it does not come */
  load(language: string): Promise<void>;
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
  const languages = Object.keys(loaders);
  const loaded = new Map<string, T>();
  return {
    languages,
    get: (language) => loaded.get(language),
    async load(language) {
      if (languages.includes(language)) loaded.set(language, (await loaders[language]!())[name]);
    },
  };
}
