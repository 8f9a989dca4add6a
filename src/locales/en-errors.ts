import { offline, withdrawn } from './en-shared.js';

/** What the reader is told when an article could not be had, by the code of the error. Loaded with what can fail. */
export const errors: Readonly<Record<string, string>> = {
  'bad-address': 'The address of this article is not right.',
  offline,
  network: 'The article could not be reached.',
  http: 'The article could not be sent.',
  timeout: 'The article took too long to arrive.',
  'too-large': 'What arrived is too large.',
  integrity: 'What arrived is not the article that this page asked for.',
  unverified: 'It could not be confirmed that this article comes from its publisher.',
  'not-an-article': 'No article was found.',
  'invalid-article': 'The article that arrived has mistakes.',
  withdrawn,
};
