import { expect } from '@open-wc/testing';
import type { CslName } from '../../../src/article/article.js';
import { parseNames } from '../../../src/citations/formats/bibtex/names.js';

const raw = String.raw;
const particle = 'non-dropping-particle';
const names: Readonly<Record<string, CslName[]>> = {
  'Quill, Anna B.': [{ family: 'Quill', given: 'Anna B.' }],
  'Anna B. Quill': [{ family: 'Quill', given: 'Anna B.' }],
  'Quill, A. and  Reed, I. AND Ash, R.': [
    { family: 'Quill', given: 'A.' },
    { family: 'Reed', given: 'I.' },
    { family: 'Ash', given: 'R.' },
  ],
  'Ludwig van der Vale': [{ family: 'Vale', given: 'Ludwig', [particle]: 'van der' }],
  'van der Vale, Ludwig': [{ family: 'Vale', given: 'Ludwig', [particle]: 'van der' }],
  "de la Cuesta y Prado, Mar{\\'i}a": [{ family: 'Prado', given: 'María', [particle]: 'de la Cuesta y' }],
  'Marsh, Jr., Otto': [{ family: 'Marsh', given: 'Otto', suffix: 'Jr.' }],
  '{Test Group and Sons}': [{ literal: 'Test Group and Sons' }],
  '{Barnes and Noble}, A.': [{ family: 'Barnes and Noble', given: 'A.' }],
  'Quill, A. and others': [{ family: 'Quill', given: 'A.' }, { literal: 'et al.' }],
  Aristotle: [{ family: 'Aristotle' }],
  [raw`{\'E}mile~Z{\^o}`]: [{ family: 'Zô', given: 'Émile' }],
  [raw`\L{}ukasz Nowak`]: [{ family: 'Nowak', given: 'Łukasz' }],
  'Jean {de} Poe': [{ family: 'Poe', given: 'Jean de' }],
  'family=Dale, given=Ludwig, prefix=van, suffix=III': [
    { family: 'Dale', given: 'Ludwig', [particle]: 'van', suffix: 'III' },
  ],
  'given={Ludwig, J.}, family=Dale, prefix=van, useprefix=false': [
    { family: 'Dale', given: 'Ludwig, J.', 'dropping-particle': 'van' },
  ],
  '': [],
  ' and ': [],
};

describe('names in BibTeX', () => {
  for (const [tex, expected] of Object.entries(names)) {
    it(`are taken apart in “${tex}”`, () => {
      expect(parseNames(tex)).to.deep.equal(expected);
    });
  }
});
