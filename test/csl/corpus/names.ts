import type { CslName } from '../../../src/article/article.js';
import type { Random } from './random.js';

const families =
  `Abbott Bauer Chen Diaz Evans Fischer Gupta Hughes Ibrahim Jansen Khan Lopez Meyer Nakamura Okafor Patel Quinn Rossi
  Schmidt Tanaka Ueda Vogel Wang Xu Young Zimmermann Smith Smithson Smyth Jones Müller Mueller Nuñez Łukasik Åström
  Øvergaard Ștefan Şahin Özdemir Dvořák Čapek Nguyễn Trần Sørensen Brontë O'Brien O’Neill D'Angelo MacDonald McKay
  Smith-Jones Pérez-López Saint-Clair Ó’Briain`.split(/\s+/);
const doubleFamilies = ['García Márquez', 'Lloyd George', 'López de Haro', 'Vaughan Williams'];
const givens =
  `John Mary Ana Peter Wei Priya Carlos Ingrid Émile Özge Łucja Øystein Chidi Fatima Noah Olga Ivan Rosa Theo Umar
  Žofia Élodie Ludmila D'Arcy Jean-Paul Anna-Maria Yu-Ting Hans-Jürgen Marie-Claire J. K. R. Ch. Ya. T`.split(
    /\s+/,
  );
const longGivens = [
  'Mary Jane',
  'William Edward',
  'José María',
  'J. K.',
  'J.-P.',
  'H.-J.',
  'R. A. F.',
  'John P.',
  'Anna-Maria K.',
  'J.R.R.',
  'Jean Paul',
];
/** In these our engine differs from citeproc-js on purpose (`accepted.ts`), so they are as rare as one in a thousand names. */
const disputedGivens = ['JK', 'Yu-ting', 'Ji-eun'];

/** How CSL-JSON has a particle: told apart, or, as many programs export it, before the family name or after the given. */
const particles: CslName[] = [
  { given: 'Ludwig', 'non-dropping-particle': 'van', family: 'Beek' },
  { given: 'Vincent', 'non-dropping-particle': 'van der', family: 'Meer' },
  { given: 'Sofie', 'non-dropping-particle': 'Van den', family: 'Broeck' },
  { given: 'Alexander', 'dropping-particle': 'von', family: 'Humbert' },
  { given: 'Karl', 'dropping-particle': 'von der', family: 'Tann' },
  { given: 'Jean', 'dropping-particle': 'de', 'non-dropping-particle': 'La', family: 'Fontanelle' },
  { given: 'Charles', 'non-dropping-particle': 'de', family: 'Grand' },
  { given: 'Gabriele', 'dropping-particle': 'd’', family: 'Annunzi' },
  { given: 'Pierre', 'dropping-particle': "d'", family: 'Artois' },
  { given: 'Omar', 'non-dropping-particle': 'al-', family: 'Hakim' },
  { given: 'Tariq', 'non-dropping-particle': 'El', family: 'Sayed' },
  { given: 'Ana', 'dropping-particle': 'da', family: 'Silva' },
  { given: 'Miguel', 'non-dropping-particle': 'de la', family: 'Cruz' },
  { given: 'Jan', family: 'van Dijk' },
  { given: 'Erik', family: 'de Vries' },
  { given: 'Amir', family: 'al-Rashid' },
  { given: 'Otto von', family: 'Bergen' },
  { given: 'Lucia', family: 'Di Marco' },
];

const suffixes = ['Jr.', 'Jr', 'Sr.', 'II', 'III', 'IV'];

export const institutions: CslName[] = [
  'World Health Organization',
  'Department of Health & Social Care',
  'International Agency for Research on Cancer, Working Group 3',
  'National Institute for Example Studies (US)',
  'The Recurrence Collaboration',
  'R Core Team',
  'Bundesministerium für Gesundheit',
  'Institut national de la santé',
  'US Preventive Services Task Force',
  'de Boer Foundation',
].map((literal) => ({ literal }));

/** One name alone. */
const mononyms: CslName[] = ['Hippocrates', 'Avicenna', 'Plato'].map((family) => ({ family }));

const otherScripts: CslName[][] = [
  [
    { family: 'Павлова', given: 'Анна Сергеевна' },
    { family: 'Иванов', given: 'И. П.' },
    { family: 'Щукин', given: 'Юрий' },
  ],
  [
    { family: 'Παπαδόπουλος', given: 'Γεώργιος' },
    { family: 'Νικολάου', given: 'Ελένη Μ.' },
  ],
  [
    { family: '王', given: '小明' },
    { family: '李', given: '娜' },
    { family: '欧阳', given: '修文' },
  ],
  [
    { family: '山田', given: '太郎' },
    { family: '佐藤', given: 'はなこ' },
  ],
  [
    { family: '김', given: '민수' },
    { family: '박', given: '지은' },
  ],
  [
    { family: 'الحسن', given: 'محمد' },
    { family: 'عبد الله', given: 'أحمد' },
  ],
  [
    { family: 'כהן', given: 'דוד' },
    { family: 'לוי', given: 'שרה' },
  ],
];

/** The scripts that the works of these languages have their names in. */
export const eastAsian: Readonly<Record<string, CslName[]>> = { zh: otherScripts[2]!, ja: otherScripts[3]! };

/** As many names: most lists of plain names, some with an odd one, some in another script, some of an institution. */
export function makeNames(random: Random, count: number): CslName[] {
  if (count === 1 && random.chance(0.12)) return [random.pick(institutions)];
  if (count < 4 && random.chance(0.08)) return random.sample(random.pick(otherScripts), count);
  if (count === 1 && random.chance(0.04)) return [random.pick(mononyms)];
  const names = Array.from({ length: count }, () => makeName(random));
  // Of two names one of an institution is disputed, too.
  if (count > 1 && random.chance(count === 2 ? 0.01 : 0.06))
    names[random.below(count)] = random.pick(institutions);
  if (count > 1 && random.chance(0.03)) names[random.below(count)] = random.pick(random.pick(otherScripts));
  return names;
}

function makeName(random: Random): CslName {
  if (random.chance(0.1)) return { ...random.pick(particles) };
  const name: CslName = {
    family: random.chance(0.05) ? random.pick(doubleFamilies) : random.pick(families),
    given: random.chance(0.001)
      ? random.pick(disputedGivens)
      : random.chance(0.3)
        ? random.pick(longGivens)
        : random.pick(givens),
  };
  if (random.chance(0.04)) name.suffix = random.pick(suffixes);
  if (random.chance(0.02)) delete name.given;
  return name;
}
