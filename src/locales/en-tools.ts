import { copied } from './en-shared.js';

/** What the tools of a list of references say in English. */
export const enTools = {
  citationStyle: 'Citation style',
  pageStyle: 'Style of this page',
  filterSources: 'Find in this list',
  sourcesFound: (found: number, all: number) => `${found} of ${all} sources`,
  copyOrSave: 'Copy or download',
  copyAll: 'Copy all',
  copy: 'Copy',
  copied,
  copySource: (number: number) => `Copy source ${number}`,
  copiedSource: (number: number) => `Copied source ${number}`,
  selectAndCopy: 'Select and copy',
  saveAs: (format: string) => `Download ${format}`,
  fileFormats: { bibtex: 'BibTeX (.bib)', ris: 'RIS (.ris)', 'csl-json': 'CSL-JSON (.json)' },
  notSaved: 'This could not be downloaded.',
};
