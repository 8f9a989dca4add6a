/** What helps to read an article says this in English. */
export const enReading = {
  noPicture: 'The picture could not be loaded.',
};
