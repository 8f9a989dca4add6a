import type { Random } from './random.js';

const subjects =
  `local recurrence;regional recurrence;distant metastasis;early breast cancer;stage III colon cancer;melanoma;
  non–small cell lung cancer;thyroid carcinoma;bone metastases;residual disease;tumor dormancy;circulating tumour cells`.split(
    /;\s*/,
  );
const measures =
  `adjuvant chemotherapy;radiation therapy;follow-up imaging;active surveillance;HER2-targeted therapy;
  shared decision making;patient-reported outcomes;low-dose CT screening;a nurse-led clinic;vitamin D`.split(
    /;\s*/,
  );
const patterns = [
  'The effect of {m} on {s}',
  '{M} for {s}: a randomized controlled trial',
  '{S} after {m}: results from the EXAMPLE-2 study',
  'Does {m} prevent {s}?',
  'Risk of {s} with or without {m}',
  '{S}: A Guide for Patients and Their Families',
  'The Biology of {S}: From Bench to Bedside',
  'Understanding {S} and Its Treatment',
  'an introduction to {s} for the general practitioner',
  '{M} versus usual care in {s}—a systematic review and meta-analysis',
  'Trends in {s}, 1990–2015',
  'Letter: {m} and {s}',
];

/** What styles, and the engines that read them, may stumble over. */
const oddTitles = [
  '“Watchful waiting” in prostate cancer: what do patients want?',
  'The so-called "cure": a history',
  'Understanding ‘remission’',
  "Patients' voices: it's not over",
  'The patient said, "I am fine."',
  'Is there a role for surgery?',
  'What now! A reply to the editor',
  'Who decides? On consent, capacity, and care',
  'Role of <i>BRCA1</i> and <i>BRCA2</i> mutations in recurrence',
  '<i>In vivo</i> imaging of <sup>18</sup>F-labelled tracers',
  'H<sub>2</sub>O<sub>2</sub> signalling in tumours',
  '<span class="nocase">mRNA</span> vaccines in melanoma: Where We Stand',
  'Apps for the <span class="nocase">iPhone</span> in follow-up care',
  'The <span style="font-variant:small-caps;">d</span>-dimer test',
  'Outbreak of <i>Escherichia coli</i> O157:H7',
  'SARS-CoV-2 and cancer care: what we know — and what we don’t',
  'U.S. cancer statistics, 2019',
  'pH-dependent uptake in iPS cells',
  'α-Synuclein, p53 and the HER2/neu question',
  'Cost & benefit of screening',
  'Survival of <5 years: a second look',
  'Notes on a scandal.',
  'On hope…',
  'Part 2. Results of the survey',
  'The art of the interview: a conversation with an oncologist',
  'A Tale of Two Trials',
  '1984 revisited',
  'IV contrast in CT: when and why',
  'Medicine in the 21st century and beyond, with an afterword',
  '"Why me?" Questions after diagnosis',
  'Handbook of the use of e-health in the clinic',
];

const foreignTitles: Array<{ title: string; language: string }> = [
  { title: 'Les récidives du cancer : état des lieux', language: 'fr' },
  { title: 'L’évaluation de la douleur chez « le patient âgé »', language: 'fr-FR' },
  { title: 'Rückfall nach Brustkrebs – was tun?', language: 'de' },
  { title: 'Die Nachsorge: Ein Leitfaden für Ärztinnen und Ärzte', language: 'de-DE' },
  { title: '¿Qué es la recidiva? Una guía para pacientes', language: 'es' },
  { title: 'O tratamento do câncer em São Paulo', language: 'pt-BR' },
  { title: 'Een gids voor patiënten', language: 'nl-NL' },
  { title: 'Рецидив опухоли: клиническое исследование', language: 'ru' },
  { title: '乳腺癌复发的临床研究', language: 'zh-CN' },
  { title: 'がんの再発に関する研究', language: 'ja' },
  { title: 'دراسة عن عودة السرطان', language: 'ar' },
];

/** A title, at times with the language that it is in. */
export function makeTitle(random: Random): { title: string; language?: string } {
  if (random.chance(0.06)) return random.pick(foreignTitles);
  if (random.chance(0.2)) return { title: random.pick(oddTitles) };
  const subject = random.pick(subjects);
  const measure = random.pick(measures);
  const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const title = random
    .pick(patterns)
    .replace('{s}', subject)
    .replace('{m}', measure)
    .replace('{S}', upper(subject))
    .replace('{M}', upper(measure));
  return random.chance(0.08) ? { title, language: random.pick(['en', 'en-US', 'en-GB']) } : { title };
}

export const makePlainTitle = (random: Random): string => makeTitle(random).title;
