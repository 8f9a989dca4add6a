import type { PublishedDocument } from '../../src/snippets/published.js';
import type { KnownSite } from '../../src/snippets/doctor/patient.js';

/** A hash as long as those of SHA-384. */
export const hash = (letter: string) => `sha384-${letter.repeat(64)}`;

/** A published folder of two documents, and the scripts of one version. */
export const site: KnownSite = {
  base: 'https://example.org/explainers/',
  scripts: 'https://example.org/explainers/1.2.3/',
  integrity: {
    'article-explainer.js': hash('a'),
    'recurrence-explainer.js': hash('b'),
    'explainer-frame.js': hash('c'),
    'explainer-elements.iife.js': hash('d'),
  },
  names: ['murmurs', 'cough'],
};

export const murmurs: PublishedDocument = {
  name: 'murmurs',
  article: {
    headline: 'Murmurs & "gallops" <in cats>',
    inLanguage: 'en',
    url: 'https://example.org/murmurs?in=cats&kind=all',
    dateModified: '2026-05-01',
    publisher: { name: 'Example Clinic & Friends' },
    body: { type: 'root', children: [] },
  },
};
