import { backToText, offline, retry, sources } from './en-shared.js';

/** What a list of references says in English. */
export const enList = {
  language: 'en',
  sources,
  badReferences: (count: number) =>
    count === 1
      ? '1 source is written with mistakes, so it is missing or incomplete.'
      : `${count} sources are written with mistakes, so they are missing or incomplete.`,
  noReferences: 'The sources could not be loaded.',
  noStyle: 'These sources are shown without a citation style, because it could not be loaded.',
  noSuchStyle: 'The citation style of this page could not be used, so these sources are in AMA style.',
  places: { DOI: 'DOI', PMID: 'PubMed', PMCID: 'PubMed Central', URL: 'Web page' },
  linkTo: (text: string, title: string) => `${text}: ${title}`,
  backToText,
  retry,
  offline,
};
