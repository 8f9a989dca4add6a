/** What the reader is told in English of a translation. */
export const enTranslation = { notTranslated: 'The article could not be loaded in this language.' };
