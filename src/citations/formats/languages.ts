const TAGS = 'en de fr es it pt nl da sv no fi pl cs hu el ru uk tr ar he fa zh ja ko'.split(' ');
/** Names that TeX has for the language of a country, and the one code that is no beginning of a name. */
const OTHERS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  ngerman: 'de',
  brazilian: 'pt-BR',
  jpn: 'ja',
};

/**
 * The tag of a language that is given by its English name, or the first three letters of that, as MEDLINE has it. What
 * is not known stays.
 */
export function languageTag(name: string): string {
  const lower = name.toLowerCase();
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const isNamed = (tag: string) => lower.length > 2 && names.of(tag)?.toLowerCase().startsWith(lower);
  return OTHERS[lower] ?? TAGS.find(isNamed) ?? name;
}
