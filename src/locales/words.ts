import type { en } from './en.js';
import type { enCard } from './en-card.js';
import type { enLinks } from './en-links.js';
import type { enList } from './en-list.js';
import type { enReading } from './en-reading.js';
import type { enPictures } from './en-pictures.js';
import type { enTools } from './en-tools.js';
import type { enTranslation } from './en-translation.js';
import { byLanguage } from './by-language.js';

/** Every word of the interface in one language. English has them in several modules, as a page needs them. */
export type Words = typeof en &
  typeof enList &
  typeof enTools &
  typeof enLinks &
  typeof enReading &
  typeof enPictures &
  typeof enCard &
  typeof enTranslation & {
    /** What the reader is told when an article could not be had, by the code of the error. */
    readonly errors: Readonly<Record<string, string>>;
    /** The same of the references of a list. */
    readonly listErrors: Readonly<Record<string, string>>;
  };

/** The words of the languages beside English, each a chunk. */
export const interfaceWords = byLanguage<Words, 'words'>('words', {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt-BR.js'),
  zh: () => import('./zh-Hans.js'),
});
