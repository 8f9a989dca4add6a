/** What the reader is told when an article could not be had, by the code of the error. Loaded with what can fail. */
export const errors: Readonly<Record<string, string>> = {
  'bad-address': 'The address of this article is not right.',
  offline: 'You seem to be offline.',
  network: 'The article could not be reached.',
  http: 'The article could not be sent.',
  timeout: 'The article took too long to arrive.',
  'too-large': 'What arrived is too large.',
  integrity: 'What arrived is not the article that this page asked for.',
  'not-an-article': 'No article was found.',
  'invalid-article': 'The article that arrived has mistakes.',
  withdrawn: 'This information has been withdrawn by its publisher.',
};

/** The same for the references of a list. */
export const listErrors: Readonly<Record<string, string>> = {
  'bad-address': 'The address of these sources is not right.',
  offline: 'You seem to be offline.',
  network: 'The sources could not be reached.',
  http: 'The sources could not be sent.',
  timeout: 'The sources took too long to arrive.',
  'too-large': 'What arrived is too large.',
  integrity: 'What arrived is not the list that this page asked for.',
  'no-references': 'No sources were found in what this page gives as its list.',
  withdrawn: 'These sources have been withdrawn by their publisher.',
};
