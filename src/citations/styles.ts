import type { CompiledLocale, CompiledStyle } from './csl/style.js';

/** The styles that ship, by the name that `citation-style` gives them, with the short names that authors know them by. */
export const styleNames = {
  ama: 'AMA',
  apa: 'APA',
  nlm: 'NLM / Vancouver',
  'harvard-cite-them-right': 'Harvard (Cite Them Right)',
  'chicago-author-date': 'Chicago (author-date)',
  'chicago-notes-bibliography': 'Chicago (notes and bibliography)',
  mla: 'MLA',
  'journal-of-clinical-oncology': 'Journal of Clinical Oncology',
  'journal-of-veterinary-internal-medicine': 'Journal of Veterinary Internal Medicine',
} as const;

export type StyleName = keyof typeof styleNames;

/** What a reference list is in where nothing else is said. */
export const DEFAULT_STYLE: StyleName = 'ama';

const styles: Readonly<Record<StyleName, () => Promise<{ default: CompiledStyle }>>> = {
  ama: () => import('./styles/ama.csl'),
  apa: () => import('./styles/apa.csl'),
  nlm: () => import('./styles/nlm.csl'),
  'harvard-cite-them-right': () => import('./styles/harvard-cite-them-right.csl'),
  'chicago-author-date': () => import('./styles/chicago-author-date.csl'),
  'chicago-notes-bibliography': () => import('./styles/chicago-notes-bibliography.csl'),
  mla: () => import('./styles/mla.csl'),
  'journal-of-clinical-oncology': () => import('./styles/journal-of-clinical-oncology.csl'),
  'journal-of-veterinary-internal-medicine': () =>
    import('./styles/journal-of-veterinary-internal-medicine.csl'),
};

/** The locales that ship. Any other language is read from a file that the page names. */
const locales: Readonly<Record<string, () => Promise<{ default: CompiledLocale }>>> = {
  'en-US': () => import('./locales/en-US.xml'),
  'en-GB': () => import('./locales/en-GB.xml'),
  'es-ES': () => import('./locales/es-ES.xml'),
  'fr-FR': () => import('./locales/fr-FR.xml'),
  'de-DE': () => import('./locales/de-DE.xml'),
  'nl-NL': () => import('./locales/nl-NL.xml'),
  'pt-BR': () => import('./locales/pt-BR.xml'),
  ar: () => import('./locales/ar.xml'),
};

export const isStyleName = (name: string): name is StyleName => Object.hasOwn(styleNames, name);

/** A style that ships: a chunk of its own. */
export async function loadStyle(name: StyleName): Promise<CompiledStyle> {
  return (await styles[name]()).default;
}

/** The locale of a language: of the same dialect, else of the same language, else English. A chunk of its own. */
export async function loadLocale(language: string): Promise<CompiledLocale> {
  return (await locales[localeFor(language)]!()).default;
}

function localeFor(language: string): string {
  const tags = Object.keys(locales);
  const [primary] = language.toLowerCase().split('-');
  return (
    tags.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    tags.find((tag) => tag.split('-')[0] === primary) ??
    'en-US'
  );
}
