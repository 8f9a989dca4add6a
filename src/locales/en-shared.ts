/** Words that several of the modules beside this one need, each of which a page may load alone. */
export const offline = 'You seem to be offline.';
export const retry = 'Try again';
export const sources = 'Sources';
export const copied = 'Copied';
export const withdrawn = 'This information has been withdrawn by its publisher.';
export const citation = (number: number): string => `Source ${number}`;
export const backToText = (place: number, places: number): string =>
  places > 1 ? `Back to the text, place ${place} of ${places}` : 'Back to the text';
