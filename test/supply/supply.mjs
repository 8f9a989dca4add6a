/** `npm run test:supply`: the checks of `rules.mjs` on what is installed here, with a line for each; quick, and without a network. */
import { readFileSync } from 'node:fs';
import { licenceProblems, licencesOf, lockfileProblems, npmrcProblems } from './rules.mjs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const problems = [
  ...lockfileProblems(lock),
  ...licenceProblems(lock),
  ...npmrcProblems(readFileSync('.npmrc', 'utf8')),
];

for (const [licence, names] of licencesOf(lock)) {
  const few = names.length <= 4 ? `  ${names.join(', ')}` : '';
  console.log(`${licence.padEnd(28)}${String(names.length).padStart(5)}${few}`);
}
for (const problem of problems) console.error(problem);
const all = 'each from npm’s registry, pinned by SHA-512, under a known licence, its install scripts off';
console.log(
  `${Object.keys(lock.packages).length - 1} packages, ${problems.length > 0 ? `${problems.length} problems` : all}`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
