import type { Random } from './random.js';

/** Title and abbreviation. */
const journals: Array<[string, string?]> = [
  ['Journal of Recurrence Studies', 'J Recurr Stud'],
  ['The Example Lancet', 'Lancet'],
  ['New Annals of Medicine', 'New Ann. Med.'],
  ['BMJ Example', 'BMJ'],
  ['Zeitschrift für Beispielonkologie', 'Z Beispielonkol'],
  ['Cancer Epidemiology, Biomarkers & Prevention of Examples', 'Cancer Epidemiol Biomark Prev'],
  ['Proceedings of the Example Academy of Sciences of the United States of America', 'Proc Acad Sci'],
  ['Revue française d’exemples'],
  ['Surgery'],
  ['Health Affairs? A Journal of Questions'],
];
const series = ['Springer Examples in Oncology', 'Lecture Notes in Medicine', 'Oxford Handbooks: Medicine'];
const publishers =
  `Example University Press;Elsevier Example;Wiley & Daughters;Springer-Verlag;Verlag Beispiel GmbH;The Free Press;
  World Health Organization;Masson, Inc.;U.S. Government Printing Office`.split(/;\s*/);
const cities =
  `New York;London;New York, NY;Philadelphia, PA;Geneva;Berlin;Paris;Cambridge, MA;Washington, D.C.;São Paulo`.split(
    /;\s*/,
  );
const events = [
  '12th European Congress of Examples',
  'Annual Meeting of the Society for Recurrence',
  'Workshop on patient information',
];

export const makeJournal = (random: Random): [string, string?] => random.pick(journals);
export const makeSeries = (random: Random): string => random.pick(series);
export const makePublisher = (random: Random): string => random.pick(publishers);
export const makeCity = (random: Random): string => random.pick(cities);
export const makeEvent = (random: Random): string => random.pick(events);

const paths = ['', 'patients', 'patients/recurrence?lang=en', 'a_b/c-d.html', 'report.pdf', 'q#section-2'];
export const makeUrl = (random: Random): string => `https://www.example.org/${random.pick(paths)}`;

const shapes = ['10.5555/{n}', '10.5555/jrs.2019.{n}', '10.5555/S0140-6736({n})6-9', '10.5555/ABC-{n}_x'];
export const makeDoi = (random: Random): string => random.pick(shapes).replace('{n}', makeNumber(random));

/** Of this many digits. */
export const makeNumber = (random: Random, digits = 5): string =>
  String(10 ** (digits - 1) + random.below(9 * 10 ** (digits - 1)));
