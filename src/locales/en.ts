/** Every word of the interface in English, those for screen readers included. The article's own words are its own. */

/** The language of these words. */
export const language = 'en';
export const breadcrumb = 'Breadcrumb';
export const inBrief = 'In brief';
export const sources = 'Sources';
export const sourcesNote = 'These sources were used to write this page.';
export const about = 'About this page';
export const basis = 'The page that this text is based on';
export const lastUpdated = 'Last updated';
export const published = 'Published';
export const reviewed = 'Reviewed';
export const reviewDue = 'Next review due';
export const by = 'By';
export const adaptedFrom = 'Adapted from';
export const adaptationNote = (name: string) => `${name} has not reviewed this wording.`;
export const illustrations = 'Illustrations';
export const license = 'License';
export const due = 'This information is due for a review, and some details may have changed.';
export const dueAdvice = 'If in doubt, ask your vet or doctor.';
export const underReview = 'This information is being reviewed now. Some details may change.';
export const withdrawn = 'This information has been withdrawn by its publisher.';
export const loading = 'Loading the article…';
export const readOn = 'Read the full article';
export const showAll = 'Show the whole article';
export const showLess = 'Show less';
export const badReferences = (count: number) =>
  count === 1
    ? '1 source is written with mistakes, so it is missing or incomplete.'
    : `${count} sources are written with mistakes, so they are missing or incomplete.`;
export const noReferences = 'The sources could not be loaded.';
export const noStyle = 'These sources are shown without a citation style, because it could not be loaded.';
export const noSuchStyle =
  'The citation style of this page could not be used, so these sources are in AMA style.';
export const citationStyle = 'Citation style';
export const pageStyle = 'Style of this page';
export const filterSources = 'Find in this list';
export const sourcesFound = (found: number, all: number) => `${found} of ${all} sources`;
export const copyOrSave = 'Copy or download';
export const copyAll = 'Copy all';
export const copy = 'Copy';
export const copied = 'Copied';
export const copySource = (number: number) => `Copy source ${number}`;
export const copiedSource = (number: number) => `Copied source ${number}`;
export const selectAndCopy = 'Select and copy';
export const saveAs = (format: string) => `Download ${format}`;
export const fileFormats = { bibtex: 'BibTeX (.bib)', ris: 'RIS (.ris)', 'csl-json': 'CSL-JSON (.json)' };
export const notSaved = 'This could not be downloaded.';
export const places = { DOI: 'DOI', PMID: 'PubMed', PMCID: 'PubMed Central', URL: 'Web page' };
export const linkTo = (text: string, title: string) => `${text}: ${title}`;
export const table = 'Table';
export const citation = (number: number) => `Source ${number}`;
export const goToSources = 'Go to the list of sources';
export const backToText = (place: number, places: number) =>
  places > 1 ? `Back to the text, place ${place} of ${places}` : 'Back to the text';
export const retry = 'Try again';
export const offline = 'You seem to be offline.';
export const unavailable = 'The article could not be loaded.';
