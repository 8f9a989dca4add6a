/** What the dialog of a card says in English. */
export const enCard = { close: 'Close' };
