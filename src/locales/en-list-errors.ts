import { offline } from './en-shared.js';

/** What the reader is told when the references of a list could not be had, by the code of the error. */
export const listErrors: Readonly<Record<string, string>> = {
  'bad-address': 'The address of these sources is not right.',
  offline,
  network: 'The sources could not be reached.',
  http: 'The sources could not be sent.',
  timeout: 'The sources took too long to arrive.',
  'too-large': 'What arrived is too large.',
  integrity: 'What arrived is not the list that this page asked for.',
  'no-references': 'No sources were found in what this page gives as its list.',
  withdrawn: 'These sources have been withdrawn by their publisher.',
};
