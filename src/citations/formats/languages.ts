/** Names of languages as LaTeX and MEDLINE have them, by tag. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'eng english',
  'en-US': 'american usenglish',
  'en-GB': 'british ukenglish',
  de: 'ger deu german ngerman',
  fr: 'fre fra french',
  es: 'spa spanish',
  it: 'ita italian',
  pt: 'por portuguese',
  'pt-BR': 'brazilian',
  nl: 'dut nld dutch',
  da: 'dan danish',
  sv: 'swe swedish',
  no: 'nor norwegian',
  fi: 'fin finnish',
  pl: 'pol polish',
  ru: 'rus russian',
  tr: 'tur turkish',
  ar: 'ara arabic',
  zh: 'chi zho chinese',
  ja: 'jpn japanese',
  ko: 'kor korean',
};

/** The tag of a language that is given by name; what is not known stays. */
export function languageTag(name: string): string {
  const known = Object.entries(NAMES).find(([, names]) => names.split(' ').includes(name.toLowerCase()));
  return known?.[0] ?? name;
}
