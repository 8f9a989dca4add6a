const TAGS = 'en de fr es it pt nl da sv no fi pl cs hu el ru uk tr ar he fa zh ja ko'.split(' ');
/** Names that TeX has for the language of a country. */
const COUNTRIES: Readonly<Record<string, string>> = {
  __proto__: null as never,
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  ngerman: 'de',
  brazilian: 'pt-BR',
};

/** The tag of a language that is given by name, or by three letters as MEDLINE does; what is not known stays. */
export function languageTag(name: string): string {
  const lower = name.toLowerCase();
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const known = COUNTRIES[lower] ?? TAGS.find((tag) => names.of(tag)?.toLowerCase() === lower);
  return known ?? (/^[a-z]{3}$/.test(lower) ? Intl.getCanonicalLocales(lower)[0]! : name);
}
