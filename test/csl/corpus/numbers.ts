import type { Random } from './random.js';

const pages =
  `12;12-19;1123-1135;1123-35;321–328;e12345;e12-e19;S12-S19;12, 15-17;iv-xii;100-104;101-108;1496-500;A12-A14;42–45, 48;
  CD004064;99-103;600-613;1087-1089;1536-1538;12S;12—15;1-2;3-3;2845-2858;71-72;107-8;321-5;N.PAG`.split(
    /;\s*/,
  );
const volumes = [
  '7',
  '12',
  '12',
  '33',
  '101',
  '384',
  '2019',
  'XII',
  '12A',
  '12-13',
  'Suppl 1',
  '45 Pt 2',
  'B',
];
const issues = ['1', '3', '4', '12', '1001', '3-4', 'Suppl 2', 'S1', '3 Suppl', 'Pt 1', '2 & 3'];
const editions = ['2', '3', '11', '1', '2nd', '3rd ed.', 'Revised', 'Third', 'Rev. ed.', '2. Aufl.'];

export const makePages = (random: Random): string | number =>
  random.chance(0.6) ? pageRange(random) : random.chance(0.0005) ? '12S-19S' : random.pick(pages);
export const makeVolume = (random: Random): string | number => numeric(random, random.pick(volumes));
export const makeIssue = (random: Random): string | number => numeric(random, random.pick(issues));
export const makeEdition = (random: Random): string | number => numeric(random, random.pick(editions));

function pageRange(random: Random): string {
  const first = 1 + random.below(random.chance(0.3) ? 3000 : 900);
  const last = first + 1 + random.below(30);
  return `${first}-${last}`;
}

/** Some programs write numbers as numbers. */
function numeric(random: Random, text: string): string | number {
  return /^\d+$/.test(text) && random.chance(0.3) ? Number(text) : text;
}
