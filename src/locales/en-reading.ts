import { copied } from './en-shared.js';

/** What helps to read an article says this in English. */
export const enReading = {
  language: 'en',
  copyLink: (heading: string) => `Copy a link to “${heading}”`,
  copied,
  listen: 'Listen',
  pause: 'Pause',
  continue: 'Continue',
  stop: 'Stop',
  speed: 'Speed',
  onlineVoice:
    'Your browser has no voice of its own for this language. It would use one that is provided online, and send it the text.',
  listenOnline: 'Listen with the online voice',
  notSpoken: 'This could not be read aloud.',
  printed: (date: string, address: string) => `Printed on ${date} from ${address}`,
  noPicture: 'The picture could not be loaded.',
};
