import { byLanguage } from './by-language.js';
import type { FigureWords } from './en-figures.js';

/** The words of the figures in the languages beside English, each a chunk. */
export const wordsOfFigures = byLanguage<FigureWords, 'figureWords'>('figureWords', {
  ar: () => import('./figures/ar.js'),
  de: () => import('./figures/de.js'),
  es: () => import('./figures/es.js'),
  fr: () => import('./figures/fr.js'),
  pt: () => import('./figures/pt-BR.js'),
  zh: () => import('./figures/zh-Hans.js'),
});
