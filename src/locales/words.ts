import type { en } from './en.js';
import type { enCard } from './en-card.js';
import type { enLinks } from './en-links.js';
import type { enList } from './en-list.js';
import type { enReading } from './en-reading.js';
import type { enPictures } from './en-pictures.js';
import type { enTools } from './en-tools.js';

/** Every word of the interface in one language. English has them in several modules, as a page needs them. */
export type Words = typeof en &
  typeof enList &
  typeof enTools &
  typeof enLinks &
  typeof enReading &
  typeof enPictures &
  typeof enCard & {
    /** What the reader is told when an article could not be had, by the code of the error. */
    readonly errors: Readonly<Record<string, string>>;
    /** The same of the references of a list. */
    readonly listErrors: Readonly<Record<string, string>>;
  };

/** The languages beside English that have words here, by the first part of their tag; each is loaded when it is needed. */
const languages: Readonly<Record<string, () => Promise<{ readonly words: Words }>>> = {};

/** What was loaded on this page. */
const loaded: Record<string, Words> = {};

/** The first part of a language's tag: `pt` of `pt-BR`. */
export const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** Whether there are words in this language other than the English ones. */
export const isTranslated = (language: string): boolean => Object.hasOwn(languages, language);

/** The words of a language, by the first part of its tag, where they are loaded. */
export const wordsOf = (language: string): Words | undefined => loaded[language];

/** Loads them; without them, the interface is in English. */
export async function loadWords(language: string): Promise<void> {
  if (!isTranslated(language)) return;
  const { words } = await languages[language]!();
  loaded[language] = words;
}
