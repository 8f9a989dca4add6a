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
export const badReferences = 'Some sources have mistakes and are not shown.';
export const table = 'Table';
export const citation = (number: number) => `Source ${number}`;
export const goToSources = 'Go to the list of sources';
export const backToText = (place: number, places: number) =>
  places > 1 ? `Back to the text, place ${place} of ${places}` : 'Back to the text';
export const retry = 'Try again';
export const offline = 'You seem to be offline.';
export const unavailable = 'The article could not be loaded.';
