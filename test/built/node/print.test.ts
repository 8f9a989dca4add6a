import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, PaperFormat } from 'puppeteer-core';
import { extractText } from 'unpdf';
// @ts-expect-error: a tool, without types
import { serve } from '../../../demo/serve.mjs';
import references from '../../../src/content/recurrence/references.json' with { type: 'json' };
import { figureWords } from '../../../src/locales/en-figures.js';
import { launchChromium } from '../../support/browsers/launch.js';

const SECTIONS = [
  'In brief',
  'What are relapse and recurrence?',
  'Which pets are more at risk?',
  'Why does cancer come back?',
  'Its cells are not all alike',
  'Its cells come to resist treatment',
  'Some cells are left behind',
  'What are the three types?',
  'Local recurrence',
  'Regional recurrence',
  'Distant recurrence',
  'What does your vet do next?',
  'Words in this text',
  'Sources',
  'About this page',
];
/** Of each figure the first words and the last ones, which stand on the same sheet. */
const FIGURES = [
  [figureWords.pumpName, figureWords.pump],
  [figureWords.courseName, figureWords.time],
  [figureWords.surgeryName, figureWords.margin],
  [figureWords.mapName, figureWords.bonesSays],
] as const;
/** A page with little else on it. */
const PLAIN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>
  <h1>A page</h1><recurrence-explainer></recurrence-explainer>
  <script type="module" src="../dist/cdn/recurrence-explainer.js"></script>`;

let browser: Browser;
let site: { server: { close: () => void }; address: string };

before(async () => {
  site = (await serve(0)) as typeof site;
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  site.server.close();
});

/** The words on each sheet that a page is printed on, once the figures of its card have come. */
async function print(name: string, format: PaperFormat, margin: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPlain = request.url().endsWith('/plain.html');
    void (isPlain ? request.respond({ contentType: 'text/html', body: PLAIN }) : request.continue());
  });
  await page.goto(site.address + name);
  await page.waitForFunction(() => {
    const card = document.querySelector('recurrence-explainer')!;
    card.scrollIntoView();
    const figures = [...(card.shadowRoot?.querySelectorAll('[part="figure"]') ?? [])];
    return figures.length === 4 && figures.every(({ shadowRoot }) => shadowRoot?.querySelector('figure'));
  });
  const pdf = await page.pdf({
    format,
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
  await page.close();
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((words) => words.replace(/\s+/g, ' ').replace(/[\u2068\u2069]/g, ''));
}

for (const name of ['plain.html', 'clinic.html'])
  for (const [format, margin] of [
    ['A4', '10mm'],
    ['Letter', '0.4in'],
  ] as const) {
    describe(`${name}, printed on ${format} with margins of ${margin}`, () => {
      let sheets: string[];
      before(async () => {
        sheets = await print(name, format, margin);
      });

      it('is a handout of two sheets', () => {
        assert.equal(sheets.length, 2);
      });

      it('has every section', () => {
        const all = sheets.join(' ');
        for (const section of SECTIONS) assert.ok(all.includes(section), section);
      });

      it('has every figure and every source, none of them over two sheets', () => {
        const together = (from: string, to: string) =>
          assert.ok(
            sheets.some((text) => text.includes(from) && text.includes(to, text.indexOf(from))),
            `${from} … ${to}`,
          );
        for (const [from, to] of FIGURES) together(from, to);
        for (const { title, DOI } of references) together(title.slice(0, 40), DOI);
      });

      it('says from which address and on which day it was printed', () => {
        const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());
        assert.ok(sheets.at(-1)!.includes(`Printed on ${date} from ${site.address}${name}`));
      });
    });
  }
