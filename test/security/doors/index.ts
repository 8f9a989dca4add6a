import { documents } from './documents.js';
import { html } from './html.js';
import { importDoors } from './imports.js';
import { pageDoors } from './attributes.js';
import { publishedDoors } from './published.js';
import { referenceDoors } from './references.js';

/** Every way for outside text into a page. */
export const doors = [
  ...documents,
  ...html,
  ...referenceDoors,
  ...pageDoors,
  ...importDoors,
  ...publishedDoors,
];
