/**
 * `npm run test:security [-- FILE]`: lets hostile texts through every door of the built scripts and of the command, and
 * says where one did something. FILE is a corpus, see `payload.ts`; without it the texts are the project's own, see
 * `payloads/`. `--door NAME` runs those doors only whose names begin so. In Chromium, or in the browsers that `BROWSERS`
 * names.
 *
 * Needs what `npm run build` writes.
 */
import { openBrowsers } from './browsers.js';
import { doors } from './doors/index.js';
import { readCorpus } from './payload.js';
import { ownPayloads } from './payloads/index.js';
import { Suite } from './suite.js';
import { parseArguments } from '../support/parse-arguments.mjs';

const { values, positionals } = parseArguments(import.meta.url, {
  options: { door: { type: 'string', multiple: true, default: [''] }, only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const [file] = positionals;
const payloads = (file ? readCorpus(file) : ownPayloads()).filter(({ id }) => id.startsWith(values.only));
const chosen = doors.filter(({ name }) => values.door.some((start) => name.startsWith(start)));
// What publishing does not know it says for each document.
console.warn = () => {};
const sums = { trials: 0, failed: 0 };

for (const browser of await openBrowsers()) {
  console.log(browser.name);
  const suite = await Suite.start(browser);
  for (const door of chosen) {
    const start = performance.now();
    const { trials, findings } = await suite.through(door, payloads);
    const failed = new Set(findings.map(({ id }) => id)).size;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const numbers = [payloads.length, payloads.length - failed, failed].map((it) => String(it).padStart(6));
    console.log(
      `  ${door.name.padEnd(40)} payloads${numbers[0]}, passed${numbers[1]}, failed${numbers[2]}   (${trials} places, ${seconds} s)`,
    );
    for (const { id, place, found } of findings)
      console.log(`    ✖ ${id}${place ? `, ${place}` : ''}: ${found}`);
    sums.trials += trials;
    sums.failed += failed;
  }
  await suite.close();
  await browser.close();
}
console.log(
  `${payloads.length} payloads, ${chosen.length} doors, ${sums.trials} places: ${sums.failed} failed`,
);
process.exitCode = sums.failed > 0 || payloads.length === 0 ? 1 : 0;
